package org.goldenthread.answer.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Choice;
import org.goldenthread.answer.query.Parameter;

/** Asks what a page needs. Safe for use by many threads. */
final class Questions {

  private static final long MOST_LETTERS = 8_000_000;
  private static final long SHARE = 64;

  private final Catalogue catalogue;
  private final Asker asker;
  private final KeptAnswers kept =
      new KeptAnswers(Math.min(MOST_LETTERS, Runtime.getRuntime().maxMemory() / SHARE));

  Questions(Catalogue catalogue, Asker asker) {
    this.catalogue = catalogue;
    this.asker = asker;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  boolean has(String query) {
    return catalogue.find(query).isPresent();
  }

  /** The answer; none when the catalogue has no such question. */
  Optional<Answer> answer(String query, Map<String, String> values) {
    return has(query)
        ? Optional.of(kept.get(query, values, () -> asker.ask(query, values)))
        : Optional.empty();
  }

  /** The rows of the answer; values are name, value, name, value, and empty ones are left out. */
  List<Row> rows(String query, String... values) {
    return answer(query, values(values)).map(Row::of).orElse(List.of());
  }

  static Map<String, String> values(String... pairs) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (!pairs[i + 1].isEmpty()) {
        values.put(pairs[i], pairs[i + 1]);
      }
    }
    return values;
  }

  List<Choice> choices(Parameter parameter) {
    return asker.choices(parameter);
  }

  /** Everything of a kind, such as {@code plan}. */
  List<Choice> choices(String kind) {
    return asker.choices(
        new Parameter(kind, kind, kind, kind, false, "", List.of(), Optional.empty(), false));
  }

  /** Whether a question takes a parameter. */
  boolean takes(String query, String parameter) {
    return catalogue.find(query).map(CatalogueQuery::parameters).orElse(List.of()).stream()
        .anyMatch(each -> each.name().equals(parameter));
  }
}
