package org.goldenthread.answer.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a label stands for; filled while the labels are read and not changed afterwards.
 *
 * @param themes the words that stand for themes in the index
 * @param close those of the themes that are close to them
 * @param others what the label abbreviates, or its abbreviations, as stems
 */
record Meaning(Set<String> themes, Set<String> close, Set<List<String>> others) {

  static Meaning none() {
    return new Meaning(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  void addTheme(String theme, Collection<String> closeThemes) {
    themes.add(theme);
    close.addAll(closeThemes);
  }

  void addOther(List<String> stems) {
    others.add(stems);
  }
}
