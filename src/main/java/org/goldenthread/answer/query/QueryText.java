package org.goldenthread.answer.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.fault.Failure;

/**
 * The text of a query, cut into words before it is parsed: how many there are, how deep its
 * brackets go, and where a word stands. It is read once from left to right, whatever it is. For one
 * thread.
 */
final class QueryText {

  private static final String QUOTES = "\"'";
  private static final String NOT_IN_IRI = "<>\"{}|^`\\";
  private static final String IN_NAME = "_?$@:%.-";

  private final String text;
  private int start;
  private int end;

  QueryText(String text) {
    this.text = text;
  }

  /**
   * Refuses a text that no one would write.
   *
   * @throws Failure with line and column
   */
  void check() {
    Deque<Integer> exists = new ArrayDeque<>();
    int depth = 0;
    int words = 0;
    for (begin(); next(); ) {
      switch (text.charAt(start)) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> {
          depth--;
          while (!exists.isEmpty() && exists.peek() >= depth) {
            exists.pop();
          }
        }
        default -> {
          if (is("EXISTS")) {
            exists.push(depth);
          }
        }
      }
      refuse(exists.size(), Limit.EXISTS_NESTING, "EXISTS within EXISTS");
      refuse(depth, Limit.NESTING, "brackets within brackets");
      refuse(++words, Limit.QUERY_WORDS, "words");
    }
  }

  /** Where a word first stands, as "at line 1, column 2", in any letter case. */
  Optional<String> place(String sought) {
    for (begin(); next(); ) {
      if (is(sought)) {
        return Optional.of(place());
      }
    }
    return Optional.empty();
  }

  private void refuse(int count, Limit limit, String of) {
    if (count > limit.standard()) {
      throw new Failure(
          Failure.Code.USAGE,
          "This query is refused: it has more than "
              + limit.standard()
              + " "
              + of
              + ", "
              + place()
              + ".");
    }
  }

  private String place() {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < start; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return "at line " + line + ", column " + (start - lineStart + 1);
  }

  private boolean is(String word) {
    return word.length() == end - start && text.regionMatches(true, start, word, 0, end - start);
  }

  private void begin() {
    end = 0;
  }

  /** Goes to the next word: an IRI, a text, a name, or a single sign; comments are passed by. */
  private boolean next() {
    start = end;
    while (start < text.length()
        && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '#')) {
      start = text.charAt(start) == '#' ? endOfLine(start) : start + 1;
    }
    if (start >= text.length()) {
      return false;
    }
    char first = text.charAt(start);
    if (first == '<') {
      end = endOfIri();
    } else if (QUOTES.indexOf(first) >= 0) {
      end = endOfText(first);
    } else if (inName(first)) {
      end = start + 1;
      while (end < text.length() && inName(text.charAt(end))) {
        end++;
      }
    } else {
      end = start + 1;
    }
    return true;
  }

  private static boolean inName(char c) {
    return Character.isLetterOrDigit(c) || IN_NAME.indexOf(c) >= 0;
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** What is no whole IRI is the sign for "less than". */
  private int endOfIri() {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) > ' ' && NOT_IN_IRI.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '>' ? at + 1 : start + 1;
  }

  /** A text without end is left to the parser: it counts as all that follows. */
  private int endOfText(char quote) {
    String three = String.valueOf(quote).repeat(3);
    boolean multiLine = text.startsWith(three, start);
    int at = start + (multiLine ? 3 : 1);
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\') {
        at += 2;
      } else if (multiLine ? text.startsWith(three, at) : c == quote) {
        return at + (multiLine ? 3 : 1);
      } else if (!multiLine && (c == '\n' || c == '\r')) {
        return at;
      } else {
        at++;
      }
    }
    return text.length();
  }
}
