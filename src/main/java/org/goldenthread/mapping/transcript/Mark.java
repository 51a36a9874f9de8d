package org.goldenthread.mapping.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the mark or number of a list's item from its words. */
public final class Mark {

  private static final String BULLET =
      "[\u2022\u25FC\u25A0\u25A1\u25AA\u25AB\u25CF\u25CB\u25E6\u2023\u2043\u2219\u27A2\u27A4\u2713"
          + "\u2714\u2756\u25C6\u25B6\u25BA\u00B7\u00A7\u00D8\uE000-\uF8FF]";
  private static final Pattern BULLETED =
      Pattern.compile("(" + BULLET + ")\\s*(.*)", Pattern.DOTALL);
  private static final Pattern ALONE =
      Pattern.compile(
          BULLET + "|[-\u2013\u2014*o]|\\(?(\\d{1,3}(\\.\\d{1,3})*|[a-zA-Z]|[ivxlc]{1,5})[.)]*");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]|\\d{1,3}(?:\\.\\d{1,3})+|[a-z][.)]|[ivx]{1,5}[.)])"
              + "|[-\u2013\u2014*o])\\s+(.+)",
          Pattern.DOTALL);
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,3}\\.)\\s+(.+)", Pattern.DOTALL);

  private static final int SENTENCE = 60;

  private Mark() {}

  /**
   * An item of a list.
   *
   * @param label its mark or number
   * @param text its words without it
   */
  public record Item(String label, String text) {}

  /** Words behind a bullet. */
  public static Optional<Item> bulleted(String text) {
    return item(BULLETED, text);
  }

  /** Words behind a mark or number of any kind; only what is known to be an item is asked. */
  public static Optional<Item> numbered(String text) {
    return item(NUMBERED, text);
  }

  /** A paragraph that opens as an item does: with a bullet, or a sentence with a number. */
  public static Optional<Item> opening(String text) {
    boolean sentence = text.endsWith(".") && text.length() > SENTENCE;
    return bulleted(text)
        .or(
            () ->
                sentence || text.length() > SENTENCE * 2 ? item(COUNTED, text) : Optional.empty());
  }

  /** Whether this is a mark and nothing else. */
  public static boolean isMark(String text) {
    return ALONE.matcher(text).matches();
  }

  private static Optional<Item> item(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.matches()
        ? Optional.of(new Item(found.group(1), found.group(2)))
        : Optional.empty();
  }
}
