package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that is cited as evidence.
 *
 * @param number its number as printed, without question mark
 * @param doubtful whether the document itself puts a question mark behind the number
 */
public record Citation(String number, boolean doubtful) {

  private static final Pattern NUMBER = Pattern.compile("(\\d+)\\s*(\\?)?");

  /** The citations of a list such as {@code 67?, 80}. */
  static List<Citation> of(String list) {
    List<Citation> citations = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(list);
    while (matcher.find()) {
      citations.add(new Citation(matcher.group(1), matcher.group(2) != null));
    }
    return citations;
  }

  /** The number as it is shown: a doubtful one with its question mark. */
  public String shown() {
    return doubtful ? number + "?" : number;
  }
}
