package org.goldenthread.mapping.theme;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.goldenthread.words.Stem;

/** Reads the features of statements out of their words. Safe to share. */
final class FeatureReader {

  private final Scheme scheme;
  private final Weights weights;
  private final Set<String> common;
  private final Map<String, English> cut = new ConcurrentHashMap<>();

  FeatureReader(Scheme scheme, Weights weights) {
    this.scheme = scheme;
    this.weights = weights;
    this.common =
        weights.common().stream()
            .flatMap(word -> Stem.texts(Stem.of(word)).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The features of a text by itself: its words and themes, without the groups of themes. */
  Features read(String text) {
    Features features = Features.none();
    add(cut(text), 1, features);
    return features;
  }

  /** The features of a statement; what several fields say adds up. */
  Features read(List<Field> fields) {
    Features features = Features.none();
    for (Field field : fields) {
      add(cut(field.text()), field.weight(), features)
          .forEach(theme -> addGroup(theme, field.weight(), features));
    }
    return features;
  }

  /** Many statements share what is said around them, which is cut once. */
  private English cut(String text) {
    return cut.computeIfAbsent(text, English::of);
  }

  private Set<String> add(English text, double weight, Features features) {
    addWords(text, weight, features);
    return addThemes(text, weight, features);
  }

  private void addWords(English text, double weight, Features features) {
    Map<String, Integer> words = new LinkedHashMap<>();
    Map<String, Integer> pairs = new LinkedHashMap<>();
    for (int i = 0; i < text.length(); i++) {
      int from = i;
      String word = text.stem(i);
      boolean carries = !common.contains(word);
      if (carries) {
        words.merge(word, 1, Integer::sum);
        features.shown().computeIfAbsent(word, w -> text.shown(from, from + 1));
      }
      if (i + 1 < text.length() && (carries || !common.contains(text.stem(i + 1)))) {
        String pair = word + " " + text.stem(i + 1);
        pairs.merge(pair, 1, Integer::sum);
        features.shown().computeIfAbsent(pair, p -> text.shown(from, from + 2));
      }
    }
    add(words, weight, features.words());
    add(pairs, weight * weights.wordPair(), features.words());
  }

  private Set<String> addThemes(English text, double weight, Features features) {
    Map<String, Integer> themes = new LinkedHashMap<>();
    for (Labels.Hit hit : scheme.hits(text)) {
      for (String theme : hit.themes()) {
        themes.merge(theme, 1, Integer::sum);
        features
            .labels()
            .computeIfAbsent(theme, slug -> new LinkedHashSet<>())
            .add(text.shown(hit.from(), hit.to()));
      }
    }
    add(themes, weight, features.themes());
    return themes.keySet();
  }

  private void addGroup(String theme, double weight, Features features) {
    scheme
        .group(theme)
        .ifPresent(group -> features.themes().merge(group, weight * weights.group(), Double::sum));
  }

  /** What occurs often counts more, but less than in proportion. */
  private static void add(Map<String, Integer> counts, double weight, Map<String, Double> into) {
    counts.forEach(
        (key, count) -> into.merge(key, weight * (1 + StrictMath.log(count)), Double::sum));
  }
}
