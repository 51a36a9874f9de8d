package org.goldenthread.mapping.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.mapping.record.Statement;

/**
 * Suggests the themes of a statement: those whose labels stand in its own words, as far as they
 * make a good share of all that stand there. A statement is judged by itself, so that a further
 * document changes nothing. Immutable and safe to share.
 */
final class ThemeRule {

  private final FeatureReader reader;
  private final Weights weights;

  ThemeRule(FeatureReader reader, Weights weights) {
    this.reader = reader;
    this.weights = weights;
  }

  /** The themes of one statement, the strongest first, equals as the statement names them. */
  Stream<SuggestedTheme> suggestions(Statement statement) {
    Features features = reader.read(statement.text().value());
    Map<String, Double> named = features.themes();
    double length =
        StrictMath.sqrt(named.values().stream().mapToDouble(weight -> weight * weight).sum());
    return named.entrySet().stream()
        .filter(theme -> theme.getValue() / length >= weights.themeThreshold())
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(weights.mostThemes())
        .map(
            theme ->
                new SuggestedTheme(
                    statement,
                    theme.getKey(),
                    BigDecimal.valueOf(theme.getValue() / length).setScale(2, RoundingMode.HALF_UP),
                    List.copyOf(features.labels().getOrDefault(theme.getKey(), Set.of()))));
  }
}
