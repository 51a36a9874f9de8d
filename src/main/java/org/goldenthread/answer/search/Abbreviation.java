package org.goldenthread.answer.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether a word is made of the first letters of other words. */
final class Abbreviation {

  private static final Pattern FORM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})\\p{L}{2,7}");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> SMALL = Set.of("a", "and", "for", "in", "of", "or", "the", "to");

  private Abbreviation() {}

  /** Whether {@code shortForm} has the initials of the label, its small words counted or not. */
  static boolean of(String shortForm, String label) {
    if (!FORM.matcher(shortForm).matches()) {
      return false;
    }
    List<String> words =
        WORD.matcher(POSSESSIVE.matcher(label).replaceAll(""))
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .toList();
    List<String> main = words.stream().filter(word -> !SMALL.contains(word)).toList();
    String letters = shortForm.toLowerCase(Locale.ROOT);
    return letters.equals(initials(words)) || letters.equals(initials(main));
  }

  private static String initials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }
}
