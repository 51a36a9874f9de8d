package org.goldenthread.answer.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.goldenthread.fault.Failure;
import org.goldenthread.words.Folding;
import org.goldenthread.words.Nearest;
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
    } else if (!parameter.values().isEmpty()) {
      checkListed(parameter, value);
    } else if (parameter.kinds().stream().anyMatch(Kind::mustExist)) {
      checkExists(parameter, value);
    } else if (parameter.kinds().stream().noneMatch(kind -> kind.wellFormed(value))) {
      faults.add(said(parameter, value) + " is not " + parameter.kinds().get(0).form());
    } else {
      accept(parameter, value, value);
    }
  }

  private void checkListed(Parameter parameter, String value) {
    String key = Folding.key(value);
    Optional<String> listed =
        parameter.values().stream().filter(one -> Folding.key(one).equals(key)).findFirst();
    if (listed.isPresent()) {
      accept(parameter, listed.get(), listed.get());
    } else {
      faults.add(
          said(parameter, value) + " is not one of " + String.join(", ", parameter.values()));
    }
  }

  /** The one thing of this name, else the one of whose names this is a piece. */
  private void checkExists(Parameter parameter, String value) {
    if (!acceptOne(parameter, value, ChoiceNames::named)
        && !acceptOne(parameter, value, ChoiceNames::withWords)) {
      faults.add(
          "there is no "
              + parameter.type()
              + " '"
              + shortened(value)
              + "' ("
              + parameter.name()
              + "); "
              + instead(parameter, value));
    }
  }

  /** Accepts what is found, or says that it is several things; false when it is nothing. */
  private boolean acceptOne(
      Parameter parameter, String value, BiFunction<ChoiceNames, String, List<Choice>> find) {
    for (Kind kind : parameter.kinds()) {
      List<Choice> found = kind.mustExist() ? find.apply(choices.names(kind), value) : List.of();
      if (found.size() == 1) {
        Choice one = found.get(0);
        accept(
            parameter, one.identifier(), parameter.boundToName() ? one.label() : one.identifier());
      } else if (found.size() > 1) {
        faults.add(
            said(parameter, value)
                + " may be "
                + NearNames.few(found.stream().map(Choice::identifier).toList())
                + "; name one of them");
      }
      if (!found.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private String instead(Parameter parameter, String value) {
    List<ChoiceNames> names =
        parameter.kinds().stream().filter(Kind::mustExist).map(choices::names).toList();
    List<String> all = names.stream().flatMap(kind -> kind.identifiers().stream()).toList();
    return NearNames.isFew(all)
        ? NearNames.to(value, all)
        : "the nearest are "
            + String.join(
                ", ", names.stream().flatMap(kind -> kind.nearest(value).stream()).toList());
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
    return parameter.name() + "='" + shortened(value) + "'";
  }

  /** A value as a message repeats it. */
  private static String shortened(String value) {
    return value.length() <= Nearest.LONGEST ? value : value.substring(0, Nearest.LONGEST) + "…";
  }
}
