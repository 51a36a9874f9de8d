package org.goldenthread.mapping.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The labels of all themes as a tree of stems, so that a text is searched in one pass. */
final class Labels {

  private final Branch root = new Branch(new HashMap<>(), new ArrayList<>());

  /** Where some stems have led: the stems that lead on, and the themes of the label that ends. */
  private record Branch(Map<String, Branch> next, List<String> themes) {}

  /**
   * A label found in a text.
   *
   * @param themes the slugs of the themes that have it
   * @param from the place of its first word
   * @param to the place after its last word
   */
  record Hit(List<String> themes, int from, int to) {}

  /** Adds a label; one without words that count is left out. */
  void add(String label, String theme) {
    List<String> stems = English.stems(label);
    Branch at = root;
    for (String stem : stems) {
      at = at.next().computeIfAbsent(stem, s -> new Branch(new HashMap<>(), new ArrayList<>()));
    }
    if (!stems.isEmpty() && !at.themes().contains(theme)) {
      at.themes().add(theme);
    }
  }

  /** The labels in a text, from left to right, at each place the longest. */
  List<Hit> in(English text) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Hit longest = longest(text, at);
      if (!longest.themes().isEmpty()) {
        hits.add(longest);
      }
      at = longest.to();
    }
    return hits;
  }

  /** The longest label that begins at a place; a hit without themes when none does. */
  private Hit longest(English text, int from) {
    Hit longest = new Hit(List.of(), from, from + 1);
    Branch branch = root;
    for (int to = from; to < text.length() && branch.next().containsKey(text.stem(to)); to++) {
      branch = branch.next().getOrDefault(text.stem(to), root);
      if (!branch.themes().isEmpty()) {
        longest = new Hit(branch.themes(), from, to + 1);
      }
    }
    return longest;
  }
}
