package org.goldenthread.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.fault.Failure;
import org.goldenthread.guard.Limit;

/**
 * The text of a query, cut into words before it is parsed: how many there are, how deep its
 * brackets go, and where a word stands. It reads once from left to right, whatever the text is.
 */
final class QueryText {

  /** What the grammar takes as one: comments, IRIs, texts, names, and single signs. */
  private static final Pattern WORD =
      Pattern.compile(
          "#[^\\r\\n]*+"
              + "|<[^<>\"{}|^`\\\\\\x00-\\x20]*+>"
              + "|\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\""
              + "|'''(?:[^'\\\\]|\\\\.|'(?!''))*+'''"
              + "|\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\""
              + "|'(?:[^'\\\\\\r\\n]|\\\\.)*+'"
              + "|[\\p{L}\\p{N}_?$@:%.-]++"
              + "|\\S",
          Pattern.DOTALL);

  private final String text;

  QueryText(String text) {
    this.text = text;
  }

  /**
   * Refuses a text that no one would write.
   *
   * @throws Failure with line and column
   */
  void check() {
    int depth = 0;
    int words = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      switch (text.charAt(word.start())) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth--;
        default -> {}
      }
      if (depth > Limit.NESTING.standard()) {
        throw refused(
            "brackets stand more than " + Limit.NESTING.standard() + " deep", word.start());
      }
      if (++words > Limit.QUERY_WORDS.standard()) {
        throw refused("it has more than " + Limit.QUERY_WORDS.standard() + " words", word.start());
      }
    }
  }

  /** Where a word first stands, as "at line 1, column 2", in any letter case. */
  Optional<String> place(String sought) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.group().equalsIgnoreCase(sought)) {
        return Optional.of(place(word.start()));
      }
    }
    return Optional.empty();
  }

  private Failure refused(String why, int offset) {
    return new Failure(
        Failure.Code.USAGE, "This query is refused: " + why + ", " + place(offset) + ".");
  }

  private String place(int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return "at line " + line + ", column " + (offset - start + 1);
  }
}
