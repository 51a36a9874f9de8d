package org.goldenthread.mapping.theme;

import java.math.BigDecimal;
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

  /** The suggestions for every earlier statement, in order, the likeliest of each first. */
  Stream<SuggestedRecurrence> suggestions(Learnt learnt) {
    return pairs()
        .map(pair -> suggestion(pair, Rounded.of(learnt.score(pair.likeness()))))
        .filter(suggestion -> suggestion.score().doubleValue() >= weights.floor());
  }

  /** The pairs of an earlier and a later statement that are most alike. */
  Stream<Pair> pairs() {
    return earlier.subjects().stream().flatMap(this::pairs);
  }

  /**
   * An earlier and a later statement.
   *
   * @param from the earlier
   * @param place the place of the later among those of its chapter
   * @param named the themes that both name, the weightiest first
   * @param likeness how alike they are
   */
  record Pair(Subject from, int place, List<String> named, Likeness likeness) {}

  private Stream<Pair> pairs(Subject from) {
    double[] byWords = words.cosines(from.features().words());
    double[] byThemes = themes.cosines(from.features().themes());
    double[] likeness =
        IntStream.range(0, byWords.length)
            .mapToDouble(i -> weights.words() * byWords[i] + weights.themes() * byThemes[i])
            .toArray();
    int[] order =
        IntStream.range(0, likeness.length)
            .filter(i -> likeness[i] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -likeness[i]).thenComparing(i -> i))
            .limit(weights.most())
            .mapToInt(i -> i)
            .toArray();
    return IntStream.range(0, order.length)
        .mapToObj(
            rank -> {
              int at = order[rank];
              List<String> named = named(from, at);
              return new Pair(
                  from,
                  at,
                  named,
                  new Likeness(
                      byWords[at],
                      byThemes[at],
                      likeness[at] / likeness[order[0]],
                      rank,
                      !weights.broad().containsAll(named),
                      from.alone() && later.subjects().get(at).alone()));
            });
  }

  private List<String> named(Subject from, int place) {
    Subject to = later.subjects().get(place);
    return themes.shared(from.features().themes(), place).stream()
        .filter(theme -> named(theme, from, to))
        .toList();
  }

  private SuggestedRecurrence suggestion(Pair pair, BigDecimal score) {
    Subject to = later.subjects().get(pair.place());
    List<String> shared = themes.shared(pair.from().features().themes(), pair.place());
    return new SuggestedRecurrence(
        pair.from().statement(),
        to.statement(),
        Stream.concat(pair.named().stream(), shared.stream()).findFirst().orElse(""),
        score,
        ledBy(pair.from(), to, pair.place(), pair.named()),
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
