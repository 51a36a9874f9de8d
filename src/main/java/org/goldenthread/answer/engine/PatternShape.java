package org.goldenthread.answer.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a regular expression is made of, seen before it is compiled: how large it becomes when its
 * counts are written out (counts within counts multiply, counts in sequence add), and whether a
 * bracket holds what other languages of expressions understand and RE2 takes for letters.
 */
final class PatternShape {

  /** States of the compiled expression; each letter of a text may visit all of them. */
  private static final long MOST_STATES = 5_000;

  private static final Pattern COUNT = Pattern.compile("\\{([0-9]+)(?:,([0-9]*))?\\}");
  private static final int MOST_DIGITS = 4;

  private final String text;
  private final Deque<Long> groups = new ArrayDeque<>();
  private int at;
  private long size;
  private long last;
  private Optional<String> problem = Optional.empty();

  private PatternShape(String text) {
    this.text = text;
  }

  static PatternShape of(String text) {
    PatternShape shape = new PatternShape(text);
    while (shape.at < text.length() && shape.problem.isEmpty()) {
      shape.step();
    }
    return shape;
  }

  /** Why the expression is refused, if it is. */
  Optional<String> problem() {
    return problem;
  }

  private void step() {
    switch (text.charAt(at)) {
      case '\\' -> part(at + 2);
      case '[' -> bracket();
      case '(' -> {
        groups.push(size);
        begin();
      }
      case ')' -> {
        last = size;
        size += groups.isEmpty() ? 0 : groups.pop();
        at++;
      }
      case '{' -> count();
      default -> part(at + 1);
    }
    if (size > MOST_STATES) {
      problem =
          Optional.of("its repetitions, written out, have more than " + MOST_STATES + " parts");
    }
  }

  private void begin() {
    size = 0;
    last = 0;
    at++;
  }

  private void part(int end) {
    last = 1;
    size++;
    at = end;
  }

  /** In RE2 a bracket within a bracket is a letter; elsewhere it takes letters away. */
  private void bracket() {
    int i = at + 1;
    if (text.startsWith("^", i)) {
      i++;
    }
    boolean first = true;
    while (i < text.length() && (first || text.charAt(i) != ']')) {
      boolean named = text.startsWith("[:", i) && text.indexOf(":]", i) > 0;
      if ((text.charAt(i) == '[' && !named) || text.startsWith("&&", i)) {
        problem = Optional.of("a set of letters within another is not understood; write one set");
      }
      i = named ? text.indexOf(":]", i) + 2 : i + (text.charAt(i) == '\\' ? 2 : 1);
      first = false;
    }
    part(i + 1);
  }

  private void count() {
    Matcher count = COUNT.matcher(text).region(at, text.length());
    if (!count.lookingAt()) {
      part(at + 1);
      return;
    }
    String most =
        count.group(2) == null || count.group(2).isEmpty() ? count.group(1) : count.group(2);
    long times = most.length() > MOST_DIGITS ? MOST_STATES + 1 : Math.max(1, Long.parseLong(most));
    size += last * (times - 1);
    last *= times;
    at = count.end();
  }
}
