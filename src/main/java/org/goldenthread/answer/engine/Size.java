package org.goldenthread.answer.engine;

import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.goldenthread.fault.Failure;

/** How large a value may become that a query makes. */
final class Size {

  /** Adding or comparing a duration takes time that grows with its number of months. */
  private static final Pattern LONG_DURATION = Pattern.compile(".*[0-9]{6}.*", Pattern.DOTALL);

  private Size() {}

  /** The value itself, when it is small enough to go on with. */
  static NodeValue checked(NodeValue value) {
    if ((value.isInteger() && tooLong(value.getInteger().bitLength()))
        || (value.isDecimal() && tooLong(value.getDecimal().unscaledValue().bitLength()))) {
      throw Watch.refuse(
          Failure.Code.USAGE,
          "The query is refused: it computes a number of more than "
              + Limit.NUMBER_LENGTH.standard()
              + " digits.");
    }
    if (value.isDuration() && LONG_DURATION.matcher(value.asUnquotedString()).matches()) {
      throw Watch.refuse(
          Failure.Code.USAGE,
          "The query is refused: the parts of a duration have at most five digits.");
    }
    if (value.isString() || value.isLangString()) {
      makeText(value.asUnquotedString().length());
    }
    return value;
  }

  /** Refuses a text before it is made, or counts it as held by the part of the query it is for. */
  static void makeText(long characters) {
    checkText(characters);
    Watch.makes(characters * Character.BYTES);
  }

  /** Refuses a text that becomes too long. */
  static void checkText(long characters) {
    if (characters > Limit.TEXT_LENGTH.standard()) {
      throw Watch.refuse(
          Failure.Code.USAGE,
          "The query is refused: it makes a text of more than "
              + Limit.TEXT_LENGTH.standard()
              + " characters.");
    }
  }

  private static boolean tooLong(int bits) {
    return bits > Limit.NUMBER_LENGTH.standard() * 3.33;
  }
}
