package org.goldenthread.mapping.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some lines of a document, written {@code 12-40} or {@code 12}.
 *
 * @param first the first line, counted from 1
 * @param last the last line, which belongs to the range
 */
public record LineRange(int first, int last) {

  private static final Pattern FORM = Pattern.compile("(\\d+)(?:-(\\d+))?");

  /** Reads the written form. */
  @JsonCreator
  public static LineRange of(String written) {
    Matcher matcher = FORM.matcher(written.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + written + "' is not a range of lines such as 12-40");
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("the lines " + written + " run backwards");
    }
    return new LineRange(first, last);
  }

  /** Whether a line belongs to the range. */
  public boolean contains(int line) {
    return first <= line && line <= last;
  }

  @Override
  public String toString() {
    return first + "-" + last;
  }
}
