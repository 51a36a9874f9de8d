package org.goldenthread.answer.page;

import java.util.List;

/**
 * A field of a form.
 *
 * @param name of the parameter
 * @param label in words
 * @param hint what it is
 * @param example what may be typed; empty where one chooses
 * @param value given or standard
 * @param options what may be chosen; empty for free words
 * @param listed whether the options are too many for a list to choose from
 * @param required whether it must be given
 * @param error what is wrong with the value; empty when nothing is
 */
record Field(
    String name,
    String label,
    String hint,
    String example,
    String value,
    List<Option> options,
    boolean listed,
    boolean required,
    String error) {

  Field {
    options = List.copyOf(options);
  }

  /** A field in which one of some is chosen. */
  static Field choice(String name, String label, String hint, String value, List<Option> options) {
    return new Field(name, label, hint, "", value, options, false, true, "");
  }

  /** The same, which may be left open. */
  Field optional() {
    return new Field(name, label, hint, example, value, options, listed, false, error);
  }

  /** Something that may be chosen. */
  record Option(String value, String text) {}
}
