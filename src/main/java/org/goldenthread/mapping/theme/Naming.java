package org.goldenthread.mapping.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.words.Stem;

/**
 * How a text names a theme.
 *
 * @param theme the slug of the theme
 * @param labels the labels that stand in the text, as the text writes them
 * @param first the place of the first of them, counted in stems from 0
 * @param times how often one of them stands there
 * @param length how many stems the text has
 */
record Naming(String theme, Set<String> labels, int first, int times, int length) {

  /** How one label names it. */
  static Naming once(String theme, Labels.Hit hit, English text) {
    String label = text.shown(hit.from(), hit.to());
    return new Naming(theme, Set.of(label), hit.from(), 1, text.length());
  }

  /** The same with what stands further on in the same text. */
  Naming and(Naming further) {
    Set<String> all = new LinkedHashSet<>(labels);
    all.addAll(further.labels);
    return new Naming(theme, all, first, times + further.times, length);
  }

  /** The labels by their stems, so that singular and plural are one. */
  List<String> stems() {
    return labels.stream()
        .map(label -> String.join(" ", Stem.texts(Stem.of(label))))
        .distinct()
        .toList();
  }

  /** Whether no label has more than one word. */
  boolean inOneWord() {
    return labels.stream().noneMatch(label -> label.indexOf(' ') >= 0);
  }
}
