package org.goldenthread.mapping.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares what one inspection found with one later plan or inspection: two statements are as alike
 * as the cosines of their words and of their themes say.
 */
final class Matching {

  private final Chapter earlier;
  private final Chapter later;
  private final Weights weights;
  private final Space words;
  private final Space themes;

  Matching(Chapter earlier, Chapter later, Weights weights) {
    this.earlier = earlier;
    this.later = later;
    this.weights = weights;
    this.words = new Space(features(earlier, Features::words), features(later, Features::words));
    this.themes = new Space(features(earlier, Features::themes), features(later, Features::themes));
  }

  private static List<Map<String, Double>> features(
      Chapter of, Function<Features, Map<String, Double>> kind) {
    return of.subjects().stream().map(subject -> kind.apply(subject.features())).toList();
  }

  /** The suggestions for every earlier statement, in order, the best of each first. */
  Stream<SuggestedRecurrence> suggestions() {
    return earlier.subjects().stream().flatMap(this::suggestions);
  }

  private Stream<SuggestedRecurrence> suggestions(Subject from) {
    double[] score = scores(from.features());
    double best = IntStream.range(0, score.length).mapToDouble(i -> score[i]).max().orElse(0);
    double least = Math.max(weights.threshold(), weights.relative() * best);
    return IntStream.range(0, score.length)
        .filter(i -> score[i] >= least)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -score[i]).thenComparing(i -> i))
        .limit(weights.most())
        .map(i -> suggestion(from, i, score[i]));
  }

  private double[] scores(Features from) {
    double[] byWords = words.cosines(from.words());
    double[] byThemes = themes.cosines(from.themes());
    return IntStream.range(0, byWords.length)
        .mapToDouble(i -> weights.words() * byWords[i] + weights.themes() * byThemes[i])
        .map(sum -> sum / (weights.words() + weights.themes()))
        .toArray();
  }

  private SuggestedRecurrence suggestion(Subject from, int place, double score) {
    Subject to = later.subjects().get(place);
    List<String> shared = themes.shared(from.features().themes(), place);
    List<String> named = shared.stream().filter(theme -> named(theme, from, to)).toList();
    return new SuggestedRecurrence(
        from.statement(),
        to.statement(),
        Stream.concat(named.stream(), shared.stream()).findFirst().orElse(""),
        BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP),
        ledBy(from, to, place, named),
        !earlier.authority().equals(later.authority()));
  }

  /** Whether both sides have a label of the theme itself, not only of one in its group. */
  private static boolean named(String theme, Subject from, Subject to) {
    return from.features().labels().containsKey(theme) && to.features().labels().containsKey(theme);
  }

  /** For each theme that links most a label of each side, then the words that weighed most. */
  private List<String> ledBy(Subject from, Subject to, int place, List<String> named) {
    Stream<String> labels =
        named.stream()
            .limit(weights.shownThemes())
            .flatMap(theme -> Stream.concat(label(theme, from), label(theme, to)));
    Stream<String> most =
        words.shared(from.features().words(), place).stream()
            .limit(weights.shownWords())
            .map(word -> from.features().shown().getOrDefault(word, word));
    return Stream.concat(labels, most).distinct().toList();
  }

  private static Stream<String> label(String theme, Subject of) {
    return of.features().labels().getOrDefault(theme, Set.of()).stream().limit(1);
  }
}
