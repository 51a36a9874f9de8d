package org.goldenthread.answer.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Choice;
import org.goldenthread.answer.query.Parameter;

/** The form in which a person asks a question of the catalogue. */
final class QuestionForm {

  private final Asker asker;

  QuestionForm(Asker asker) {
    this.asker = asker;
  }

  /** The form, filled with the values given. */
  Html of(CatalogueQuery query, Map<String, String> given) {
    Html html = new Html();
    html.start("form", "method", "get", "action", Addresses.answer(query.name(), "html", Map.of()));
    for (Parameter parameter : query.parameters()) {
      String id = query.name() + "-" + parameter.name();
      html.start("div", "class", "field");
      html.start("label", "for", id).text(parameter.name());
      html.element(
          "span",
          parameter.meaning() + (parameter.required() ? "" : " (may be left empty)"),
          "class",
          "hint");
      html.end();
      input(html, parameter, id, given.getOrDefault(parameter.name(), ""));
      html.end();
    }
    html.element("button", "Ask", "type", "submit");
    return html.end();
  }

  private void input(Html html, Parameter parameter, String id, String value) {
    List<Choice> choices = asker.choices(parameter);
    if (!parameter.values().isEmpty()) {
      choices = parameter.values().stream().map(v -> new Choice(v, v, List.of())).toList();
    }
    if (choices.isEmpty()) {
      textField(html, parameter, id, value);
    } else if (choices.size() <= 40) {
      select(html, parameter, id, value, choices);
    } else {
      fieldWithSuggestions(html, parameter, id, value, choices);
    }
  }

  private static void textField(Html html, Parameter parameter, String id, String value) {
    String hint = parameter.example().isEmpty() ? "" : "for example " + parameter.example();
    html.start(
        "input",
        "type",
        "text",
        "id",
        id,
        "name",
        parameter.name(),
        "value",
        value,
        "placeholder",
        hint);
  }

  private static void select(
      Html html, Parameter parameter, String id, String value, List<Choice> choices) {
    String chosen = value.isEmpty() && parameter.required() ? parameter.example() : value;
    html.start("select", "id", id, "name", parameter.name());
    if (!parameter.required()) {
      html.element("option", "", "value", "");
    }
    for (Choice choice : choices) {
      String text =
          choice.label().equals(choice.identifier())
              ? choice.label()
              : choice.identifier() + ": " + choice.label();
      if (choice.identifier().equals(chosen)) {
        html.element("option", text, "value", choice.identifier(), "selected", "selected");
      } else {
        html.element("option", text, "value", choice.identifier());
      }
    }
    html.end();
  }

  private static void fieldWithSuggestions(
      Html html, Parameter parameter, String id, String value, List<Choice> choices) {
    String list = id + "-list";
    html.start(
        "input",
        "type",
        "text",
        "id",
        id,
        "name",
        parameter.name(),
        "value",
        value,
        "list",
        list,
        "placeholder",
        "for example " + parameter.example());
    html.start("datalist", "id", list);
    for (Choice choice : choices) {
      html.element("option", choice.label(), "value", choice.identifier());
    }
    html.end();
  }
}
