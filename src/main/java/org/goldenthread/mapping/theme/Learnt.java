package org.goldenthread.mapping.theme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What was learnt from the pairs that a reader judged ({@code data/calibration}): how much each
 * feature weighs, and how often each label stood for its theme. A score is the chance that the
 * reader would call a suggestion right. Immutable and safe to share.
 *
 * @param themeWeights weights of the features of a suggested theme, in the order of {@link
 *     #features(Naming, UnaryOperator)}
 * @param returnWeights weights of the features of a suggested recurrence, in the order of {@link
 *     Likeness#features}
 * @param tallies judgements by theme, and by theme and label
 */
record Learnt(List<Double> themeWeights, List<Double> returnWeights, Map<String, Tally> tallies) {

  private static final String FILE = "learnt.csv";

  /** What is expected of a theme of which nothing was judged, and how many judgements that is. */
  private static final double EXPECTED = 0.88;

  private static final double OF_A_THEME = 6;
  private static final double OF_A_LABEL = 3;

  /** Keeps copies. */
  Learnt {
    themeWeights = List.copyOf(themeWeights);
    returnWeights = List.copyOf(returnWeights);
    tallies = Map.copyOf(tallies);
  }

  /** What the program was delivered with. */
  static Learnt standard() {
    try (InputStream file = Objects.requireNonNull(Learnt.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return read(lines.lines().toList());
    } catch (IOException impossible) {
      throw new UncheckedIOException(FILE + " of the program could not be read", impossible);
    }
  }

  private static Learnt read(List<String> lines) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (String line : lines.subList(2, lines.size())) {
      List<String> cells = List.of(line.split(",", -1));
      tallies.put(
          cells.get(0), new Tally(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2))));
    }
    return new Learnt(weights(lines.get(0)), weights(lines.get(1)), tallies);
  }

  private static List<Double> weights(String line) {
    return List.of(line.split(",", -1)).stream().skip(1).map(Double::valueOf).toList();
  }

  /** The key under which the judgements of a label of a theme are counted. */
  static String key(String theme, String stems) {
    return theme + "/" + stems;
  }

  /** The chance that a theme is right. */
  double score(Naming naming) {
    return chance(themeWeights, features(naming, UnaryOperator.identity()));
  }

  /**
   * What speaks for and against a theme.
   *
   * @param but takes the judgement of the naming itself away when it is learnt from
   */
  List<Double> features(Naming naming, UnaryOperator<Tally> but) {
    return List.of(
        1.0,
        logit(trust(naming, but)),
        StrictMath.log(naming.length()),
        (double) naming.first() / naming.length(),
        naming.inOneWord() ? 1.0 : 0,
        StrictMath.log(naming.times()),
        naming.first() <= 2 ? 1.0 : 0);
  }

  /** How far its best label is to be trusted. */
  private double trust(Naming naming, UnaryOperator<Tally> but) {
    Tally all = but.apply(tallies.getOrDefault(naming.theme(), Tally.NONE));
    double theme = all.share(EXPECTED, OF_A_THEME);
    return naming.stems().stream()
        .map(stems -> tallies.getOrDefault(key(naming.theme(), stems), Tally.NONE))
        .mapToDouble(tally -> trust(tally, theme, but))
        .max()
        .orElse(theme);
  }

  private static double trust(Tally label, double theme, UnaryOperator<Tally> but) {
    return (label.equals(Tally.NONE) ? label : but.apply(label)).share(theme, OF_A_LABEL);
  }

  /** The chance that a recurrence is right. */
  double score(Likeness likeness) {
    return chance(returnWeights, likeness.features());
  }

  static double logit(double chance) {
    return StrictMath.log(chance / (1 - chance));
  }

  static double chance(List<Double> weights, List<Double> features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights.get(i) * features.get(i);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
