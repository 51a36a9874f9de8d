package org.goldenthread.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the features of statements out of their words. Immutable and safe to share. */
final class FeatureReader {

  private final Scheme scheme;
  private final Weights weights;
  private final Set<String> common;

  FeatureReader(Scheme scheme, Weights weights) {
    this.scheme = scheme;
    this.weights = weights;
    this.common =
        weights.common().stream()
            .flatMap(word -> English.stems(word).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The features of a text by itself: its words and themes, without the groups of themes. */
  Features read(String text) {
    Features features = empty();
    List<Token> tokens = English.tokens(text);
    addWords(tokens, 1, features);
    addThemes(tokens, 1, features);
    return features;
  }

  /** The features of a statement; what several fields say adds up. */
  Features read(List<Field> fields) {
    Features features = empty();
    for (Field field : fields) {
      List<Token> tokens = English.tokens(field.text());
      addWords(tokens, field.weight(), features);
      addThemes(tokens, field.weight(), features)
          .forEach(theme -> addGroup(theme, field.weight(), features));
    }
    return features;
  }

  private void addWords(List<Token> tokens, double weight, Features features) {
    Map<String, Integer> words = new LinkedHashMap<>();
    Map<String, Integer> pairs = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean carries = !common.contains(token.stem());
      if (carries) {
        words.merge(token.stem(), 1, Integer::sum);
        features.shown().putIfAbsent(token.stem(), token.shown());
      }
      if (i + 1 < tokens.size()) {
        Token next = tokens.get(i + 1);
        if (carries || !common.contains(next.stem())) {
          String pair = token.stem() + " " + next.stem();
          pairs.merge(pair, 1, Integer::sum);
          features.shown().putIfAbsent(pair, token.shown() + " " + next.shown());
        }
      }
    }
    add(words, weight, features.words());
    add(pairs, weight * weights.wordPair(), features.words());
  }

  private static Features empty() {
    return new Features(
        new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  private Set<String> addThemes(List<Token> tokens, double weight, Features features) {
    Map<String, Integer> themes = new LinkedHashMap<>();
    for (Scheme.Hit hit : scheme.hits(tokens)) {
      for (String theme : hit.themes()) {
        themes.merge(theme, 1, Integer::sum);
        features.labels().computeIfAbsent(theme, slug -> new TreeSet<>()).add(hit.words());
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
