package org.goldenthread.mapping.theme;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.mapping.record.Statement;

/**
 * Suggests the themes of a statement: those whose labels stand in its own words, each with the
 * chance that a reader would call it right. A statement is judged by itself, so that a further
 * document changes nothing. Immutable and safe to share.
 */
final class ThemeRule {

  /** The inspectorate's own code at the end of a finding; its words name no theme of ours. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?i)[(\\[][^()\\[\\]]*\\b(?:outcome|enabler|principle)\\b[^()\\[\\]]*[)\\]]");

  private final Scheme scheme;
  private final Learnt learnt;
  private final double floor;

  ThemeRule(Scheme scheme, Learnt learnt, Weights weights) {
    this.scheme = scheme;
    this.learnt = learnt;
    this.floor = weights.floor();
  }

  /** The themes of one statement, the likeliest first, equals as the statement names them. */
  Stream<SuggestedTheme> suggestions(Statement statement) {
    return namings(statement.text().value())
        .map(naming -> suggestion(statement, naming))
        .filter(theme -> theme.score().doubleValue() >= floor)
        .sorted(Comparator.comparing(SuggestedTheme::score).reversed());
  }

  /** The themes that a text names, as it names them. */
  Stream<Naming> namings(String text) {
    return scheme.namings(English.of(CODE.matcher(text).replaceAll(" ")));
  }

  private SuggestedTheme suggestion(Statement statement, Naming naming) {
    BigDecimal score = Rounded.of(learnt.score(naming));
    return new SuggestedTheme(statement, naming.theme(), score, List.copyOf(naming.labels()));
  }
}
