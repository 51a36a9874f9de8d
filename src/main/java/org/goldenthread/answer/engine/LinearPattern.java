package org.goldenthread.answer.engine;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.goldenthread.fault.Failure;

/**
 * A regular expression matched in time that grows with the text, never with the number of ways to
 * read it (RE2). What RE2 cannot match so is refused: back-references and look-around.
 */
final class LinearPattern {

  /**
   * Patterns that queries compute are the same for many rows; large ones are not worth the room.
   */
  private static final Map<String, LinearPattern> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 500;
  private static final int LARGEST_KNOWN = 2_000;

  private final Pattern pattern;

  private LinearPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The expression with the flags of XPath: any of {@code i m s x q}. */
  static LinearPattern of(String expression, String flags) {
    String key = flags + '/' + expression;
    LinearPattern known = KNOWN.get(key);
    if (known != null) {
      return known;
    }
    LinearPattern compiled = compiled(expression, flags);
    if (compiled.pattern.matcher("").programSize() <= LARGEST_KNOWN) {
      if (KNOWN.size() >= MOST_KNOWN) {
        KNOWN.clear();
      }
      KNOWN.put(key, compiled);
    }
    return compiled;
  }

  private static LinearPattern compiled(String expression, String flags) {
    if (expression.length() > Limit.PATTERN_LENGTH.standard()) {
      throw refused("it is longer than " + Limit.PATTERN_LENGTH.standard() + " characters");
    }
    boolean literal = flags.indexOf('q') >= 0;
    String text = flags.indexOf('x') >= 0 && !literal ? withoutSpace(expression) : expression;
    if (!literal) {
      PatternShape.of(text).problem().ifPresent(LinearPattern::refuse);
    }
    try {
      return new LinearPattern(Pattern.compile(literal ? Pattern.quote(text) : text, bits(flags)));
    } catch (PatternSyntaxException e) {
      throw refused(e.getDescription().toLowerCase(Locale.ROOT) + " '" + e.getPattern() + "'");
    }
  }

  /** A matcher that ends with the deadline of the question. */
  Matcher matcher(String text) {
    return pattern.matcher(new WatchedText(text));
  }

  private static int bits(String flags) {
    int bits = 0;
    for (int i = 0; i < flags.length(); i++) {
      char flag = flags.charAt(i);
      bits |=
          switch (flag) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'x', 'q' -> 0;
            default ->
                throw new ExprEvalException("A flag of a pattern is one of i, m, s, x, q: " + flag);
          };
    }
    return bits;
  }

  /** Flag x: white space counts only inside brackets. */
  private static String withoutSpace(String expression) {
    StringBuilder kept = new StringBuilder();
    boolean bracket = false;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\' && i + 1 < expression.length()) {
        kept.append(c).append(expression.charAt(++i));
      } else if (bracket || " \t\r\n".indexOf(c) < 0) {
        bracket = c == '[' || (bracket && c != ']');
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static void refuse(String why) {
    throw refused(why);
  }

  private static RuntimeException refused(String why) {
    return Watch.refuse(
        Failure.Code.USAGE,
        "This regular expression is refused: "
            + why
            + "; expressions are those of RE2, without back-references and look-around.");
  }
}
