package org.goldenthread.answer.query;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a question. An immutable value.
 *
 * @param name of the parameter
 * @param variable the variable of the query that its value replaces; mostly of the same name
 * @param meaning what it is, for people
 * @param type what a value may be: {@code text}, {@code plan}, {@code plan or inspection}, ...
 * @param required whether the question cannot be asked without it
 * @param example a value that works
 * @param values the only values it takes; empty when there is no such list
 * @param standard the value taken when none is given
 * @param boundToName whether the variable takes the preferred name instead of the identifier
 */
public record Parameter(
    String name,
    String variable,
    String meaning,
    String type,
    boolean required,
    String example,
    List<String> values,
    Optional<String> standard,
    boolean boundToName) {

  /** Keeps a copy of the values and refuses a type that does not exist. */
  public Parameter {
    values = List.copyOf(values);
    if (Kind.parse(type).isEmpty()) {
      throw new IllegalArgumentException("no type");
    }
  }

  List<Kind> kinds() {
    return Kind.parse(type);
  }
}
