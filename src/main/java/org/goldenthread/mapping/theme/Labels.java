package org.goldenthread.mapping.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.words.Phrases;
import org.goldenthread.words.Stem;

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
  private static final Pattern PLURAL = Pattern.compile("(?:'s|s'|s)$");
  private static final Pattern IE = Pattern.compile("ie$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.:;!?](?!\\w)");

  /** The themes of the labels that have the same stems, by the form of the label. */
  private final Phrases<Map<String, List<String>>> phrases = new Phrases<>();

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
    if (words.length() == 0) {
      return;
    }
    List<String> themes =
        phrases
            .value(Stem.texts(words.stems()), HashMap::new)
            .computeIfAbsent(form(words, 0, words.length()), form -> new ArrayList<>());
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
    String bare = IE.matcher(PLURAL.matcher(word).replaceAll("")).replaceAll("y");
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

  /** The labels in a text, from left to right; two may overlap, but none lies within another. */
  List<Hit> in(English text) {
    List<Hit> hits = new ArrayList<>();
    phrases.everyIn(Stem.texts(text.stems())).stream()
        .map(match -> hit(match, text))
        .filter(hit -> !hit.themes().isEmpty())
        .sorted(Comparator.comparingInt(Hit::from).thenComparingInt(hit -> -hit.to()))
        .forEach(hit -> keep(hit, hits));
    return hits;
  }

  private static Hit hit(Phrases.Match<Map<String, List<String>>> match, English text) {
    String form = form(text, match.from(), match.to());
    return new Hit(match.value().getOrDefault(form, List.of()), match.from(), match.to());
  }

  private static void keep(Hit hit, List<Hit> hits) {
    if (hits.isEmpty() || hit.to() > hits.get(hits.size() - 1).to()) {
      hits.add(hit);
    }
  }
}
