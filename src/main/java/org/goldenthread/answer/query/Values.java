package org.goldenthread.answer.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The values given for a question, checked: every fault is found before any is reported.
 *
 * <p>Not for use by several threads.
 */
final class Values {

  private final CatalogueQuery query;
  private final Choices choices;
  private final Limits limits;
  private final Map<String, String> understood = new LinkedHashMap<>();
  private final Map<String, String> bound = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private Values(CatalogueQuery query, Choices choices, Limits limits) {
    this.query = query;
    this.choices = choices;
    this.limits = limits;
  }

  /** Checks what was given for a question. */
  static Values check(
      CatalogueQuery query, Map<String, String> given, Choices choices, Limits limits) {
    Values values = new Values(query, choices, limits);
    values.refuseUnknown(given);
    query.parameters().forEach(parameter -> values.take(parameter, given.get(parameter.name())));
    query.parameters().forEach(values::checkAction);
    if (!values.faults.isEmpty()) {
      throw new Failure(
          Failure.Code.USAGE, query.name() + ": " + String.join("; ", values.faults) + ".");
    }
    return values;
  }

  /** The values as they are shown with the answer. */
  Map<String, String> understood() {
    return understood;
  }

  /** The values that replace the variables. */
  Map<String, String> bound() {
    return bound;
  }

  private void refuseUnknown(Map<String, String> given) {
    List<String> names = query.parameters().stream().map(Parameter::name).toList();
    for (String name : given.keySet()) {
      if (!names.contains(name)) {
        faults.add(
            "there is no parameter '"
                + name
                + "'; "
                + (names.isEmpty() ? "it takes none" : "it takes " + String.join(", ", names)));
      }
    }
  }

  private void take(Parameter parameter, @Nullable String given) {
    Optional<String> value =
        Optional.ofNullable(given)
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .or(parameter::standard);
    if (value.isPresent()) {
      check(parameter, value.get());
    } else if (parameter.required()) {
      faults.add(
          "the parameter '"
              + parameter.name()
              + "' is missing ("
              + parameter.meaning()
              + "), for example "
              + parameter.name()
              + "="
              + parameter.example());
    }
  }

  private void check(Parameter parameter, String value) {
    if (value.length() > limits.parameterCharacters()) {
      faults.add(
          "the value of '"
              + parameter.name()
              + "' is longer than "
              + limits.parameterCharacters()
              + " characters");
    } else if (!parameter.values().isEmpty() && !parameter.values().contains(value)) {
      faults.add(
          said(parameter, value) + " is not one of " + String.join(", ", parameter.values()));
    } else if (parameter.kinds().stream().anyMatch(Kind::mustExist)) {
      checkExists(parameter, value);
    } else if (parameter.kinds().stream().noneMatch(kind -> kind.wellFormed(value))) {
      faults.add(said(parameter, value) + " is not " + parameter.kinds().get(0).form());
    } else {
      accept(parameter, value, value);
    }
  }

  private void checkExists(Parameter parameter, String value) {
    for (Kind kind : parameter.kinds()) {
      List<Choice> found = choices.named(kind, value);
      if (found.size() == 1) {
        Choice choice = found.get(0);
        accept(
            parameter,
            choice.identifier(),
            parameter.boundToName() ? choice.label() : choice.identifier());
        return;
      }
      if (found.size() > 1) {
        faults.add(
            said(parameter, value)
                + " may be "
                + String.join(", ", found.stream().map(Choice::identifier).toList())
                + "; name one of them");
        return;
      }
    }
    List<String> identifiers =
        parameter.kinds().stream().flatMap(kind -> choices.of(kind).keySet().stream()).toList();
    faults.add(
        "there is no "
            + parameter.type()
            + " '"
            + value
            + "' ("
            + parameter.name()
            + "); "
            + NearNames.to(value, identifiers));
  }

  /** A plan without the action that is asked for must not look like an action without monitors. */
  private void checkAction(Parameter parameter) {
    String plan = bound.getOrDefault("plan", "");
    String number = bound.getOrDefault(parameter.name(), "");
    if (!parameter.kinds().contains(Kind.ACTION) || plan.isEmpty() || number.isEmpty()) {
      return;
    }
    String part = bound.getOrDefault("part", "");
    if (!choices.hasAction(plan, part, number)) {
      faults.add(
          "there is no action '"
              + number
              + "' in "
              + plan
              + (part.isEmpty() ? "" : ", part " + part)
              + "; the question 'actions' lists the actions of a plan");
    }
  }

  private void accept(Parameter parameter, String shown, String binding) {
    understood.put(parameter.name(), shown);
    bound.put(parameter.name(), binding);
  }

  private static String said(Parameter parameter, String value) {
    return parameter.name() + "='" + value + "'";
  }
}
