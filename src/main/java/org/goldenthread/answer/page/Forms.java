package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Choice;
import org.goldenthread.answer.query.Parameter;

/** Makes the fields in which a person asks a question of the catalogue. */
final class Forms {

  private static final int MOST_IN_A_LIST = 120;

  private final Questions questions;
  private final Names names;

  Forms(Questions questions, Names names) {
    this.questions = questions;
    this.names = names;
  }

  /** The fields, filled with what was given. */
  List<Field> of(CatalogueQuery query, Map<String, String> given) {
    return query.parameters().stream().map(parameter -> field(parameter, given)).toList();
  }

  private Field field(Parameter parameter, Map<String, String> given) {
    List<Field.Option> options = options(parameter);
    boolean listed = options.size() > MOST_IN_A_LIST;
    String standard =
        parameter.required() && given.isEmpty() && !listed && !options.isEmpty()
            ? parameter.example()
            : parameter.standard().orElse("");
    return new Field(
        parameter.name(),
        Words.column(parameter.name()),
        hint(parameter),
        options.isEmpty() || listed ? parameter.example() : "",
        given.getOrDefault(parameter.name(), standard),
        options,
        listed,
        parameter.required(),
        "");
  }

  private static String hint(Parameter parameter) {
    String meaning = parameter.meaning().replace("slug of the ", "the ").replace("slug of ", "");
    return meaning + (parameter.required() ? "" : " (may be left open)");
  }

  private List<Field.Option> options(Parameter parameter) {
    List<Field.Option> options = new ArrayList<>();
    for (String value : parameter.values()) {
      options.add(new Field.Option(value, value));
    }
    if (options.isEmpty()) {
      for (Choice choice : questions.choices(parameter)) {
        options.add(new Field.Option(choice.identifier(), text(parameter, choice)));
      }
      options.sort((one, two) -> one.text().compareToIgnoreCase(two.text()));
    }
    return options;
  }

  private String text(Parameter parameter, Choice choice) {
    return parameter.type().contains("authority")
        ? names.of("authority", choice.identifier())
        : choice.label();
  }
}
