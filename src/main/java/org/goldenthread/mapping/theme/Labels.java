package org.goldenthread.mapping.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The labels of all themes as a tree of stems, so that a text is searched in one pass.
 *
 * <p>Stems alone take too much: {@code children's needs} for {@code children in need}, {@code
 * missed} for {@code missing}, {@code send} for {@code SEND}. So a label of several words is found
 * only where the same words tie them together, within one sentence; a label of one word only in the
 * singular and the plural, and an abbreviation only in capitals.
 */
final class Labels {

  private static final Set<String> LOOSE =
      Set.of("a", "an", "and", "it", "its", "or", "such", "that", "the", "their", "these", "this");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.:;!?](?!\\w)");

  private final Branch root = new Branch(new HashMap<>(), new HashMap<>());

  /**
   * Where some stems have led: the stems that lead on, and the themes of the labels that end, by
   * their form.
   */
  private record Branch(Map<String, Branch> next, Map<String, List<String>> endings) {}

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
    English words = English.of(label);
    Branch at = root;
    for (int i = 0; i < words.length(); i++) {
      at =
          at.next()
              .computeIfAbsent(words.stem(i), s -> new Branch(new HashMap<>(), new HashMap<>()));
    }
    if (words.length() == 0) {
      return;
    }
    List<String> themes =
        at.endings().computeIfAbsent(form(words, 0, words.length()), t -> new ArrayList<>());
    if (!themes.contains(theme)) {
      themes.add(theme);
    }
  }

  /** What must be alike beside the stems. */
  private static String form(English text, int from, int to) {
    return to - from == 1 ? singular(text.printed(from, to)) : ties(text, from, to);
  }

  private static String singular(String word) {
    boolean abbreviation = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    String bare = word.replaceAll("(?:'s|s'|s)$", "").replaceAll("ie$", "y");
    return abbreviation ? bare : bare.toLowerCase(Locale.ROOT);
  }

  /** The words that stand between the stems, such as {@code in} and {@code of}. */
  private static String ties(English text, int from, int to) {
    StringBuilder ties = new StringBuilder();
    for (int i = from; i + 1 < to; i++) {
      String between = text.between(i);
      ties.append(SENTENCE_END.matcher(between).find() ? '.' : ' ');
      Arrays.stream(NO_LETTERS.split(between.toLowerCase(Locale.ROOT)))
          .filter(word -> !word.isEmpty() && !LOOSE.contains(word))
          .forEach(ties::append);
    }
    return ties.toString();
  }

  /**
   * The labels in a text, from left to right, at each place the longest. Two may overlap, but none
   * lies within another.
   */
  List<Hit> in(English text) {
    List<Hit> hits = new ArrayList<>();
    int covered = 0;
    for (int at = 0; at < text.length(); at++) {
      Hit longest = longest(text, at);
      if (!longest.themes().isEmpty() && longest.to() > covered) {
        hits.add(longest);
        covered = longest.to();
      }
    }
    return hits;
  }

  /** The longest label that begins at a place; a hit without themes when none does. */
  private Hit longest(English text, int from) {
    Hit longest = new Hit(List.of(), from, from + 1);
    Branch branch = root;
    for (int to = from; to < text.length() && branch.next().containsKey(text.stem(to)); to++) {
      branch = branch.next().getOrDefault(text.stem(to), root);
      if (!branch.endings().isEmpty()) {
        List<String> themes =
            branch.endings().getOrDefault(form(text, from, to + 1), List.of());
        longest = themes.isEmpty() ? longest : new Hit(themes, from, to + 1);
      }
    }
    return longest;
  }
}
