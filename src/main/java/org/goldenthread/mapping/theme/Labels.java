package org.goldenthread.mapping.theme;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.words.Phrases;

/** The labels of all themes, so that a text is searched for them in one pass. */
final class Labels {

  private final Phrases<List<String>> phrases = new Phrases<>();

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
    if (stems.isEmpty()) {
      return;
    }
    List<String> themes = phrases.value(stems, ArrayList::new);
    if (!themes.contains(theme)) {
      themes.add(theme);
    }
  }

  /** The labels in a text, from left to right, at each place the longest. */
  List<Hit> in(English text) {
    return phrases.in(text.tokens().stream().map(Token::stem).toList()).stream()
        .map(label -> new Hit(label.value(), label.from(), label.to()))
        .toList();
  }
}
