package org.goldenthread.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.mapping.graph.OpenSuggestions;

/**
 * Asks whether a suggestion is right.
 *
 * @param open the suggestion
 * @param themes the slugs of all themes
 * @param answers where the answer is kept
 */
record SuggestionQuestion(OpenSuggestions.Open open, Set<String> themes, AnswerFile answers)
    implements Question {

  @Override
  public String group() {
    return open.later().isEmpty() ? "Theme: " + open.label() : "Returns: " + open.label();
  }

  @Override
  public double likelihood() {
    return open.score();
  }

  @Override
  public List<String> shown() {
    return Stream.concat(
            told(open.record()),
            open.later().stream()
                .flatMap(later -> Stream.concat(Stream.of("  later:"), told(later))))
        .toList();
  }

  private static Stream<String> told(OpenSuggestions.Told of) {
    return Stream.of(of.address() + "  (" + of.where() + ")", "  " + of.text());
  }

  @Override
  public String asked() {
    String because = open.words().isEmpty() ? "" : " for '" + open.words() + "'";
    return open.later().isEmpty()
        ? "Is it about " + open.label() + because + "?"
        : "Is it the same weakness" + because + "?";
  }

  @Override
  public Optional<String> another() {
    return open.later().isEmpty() ? Optional.of("theme (its slug)") : Optional.empty();
  }

  @Override
  public Optional<String> keep(Reply reply) {
    if (reply.choice() == Reply.Choice.ANOTHER) {
      if (open.later().isPresent() || !themes.contains(reply.another())) {
        return Optional.of(
            "There is no theme '" + reply.another() + "'; the slugs stand in ontology/themes.ttl.");
      }
      if (reply.another().equals(open.theme())) {
        return Optional.of("That is the theme that is asked about; answer yes or no.");
      }
      answers.add(theme(reply.another()), true);
    }
    answers.add(what(), reply.choice() == Reply.Choice.YES);
    return Optional.empty();
  }

  private Map<String, String> what() {
    return open.later()
        .map(later -> row("returns-in", later.address()))
        .orElseGet(() -> theme(open.theme()));
  }

  private Map<String, String> theme(String slug) {
    return row("theme", slug);
  }

  private Map<String, String> row(String key, String value) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("record", open.record().address());
    row.put(key, value);
    return row;
  }
}
