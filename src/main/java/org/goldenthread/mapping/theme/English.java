package org.goldenthread.mapping.theme;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.words.Stem;

/**
 * An English text with the stems of its words; what carries nothing is dropped and leaves no gap.
 *
 * @param text the text
 * @param stems of its words in their order
 */
record English(String text, List<Stem> stems) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Cuts a text. */
  static English of(String text) {
    String plain = text.replace('’', '\'').replace('‘', '\'');
    return new English(plain, List.copyOf(Stem.of(plain)));
  }

  int length() {
    return stems.size();
  }

  String stem(int at) {
    return stems.get(at).text();
  }

  /** How the text writes the words from one place up to another, in small letters. */
  String shown(int from, int to) {
    return SPACE.matcher(printed(from, to).toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  /** The words from one place up to another as they are printed. */
  String printed(int from, int to) {
    return text.substring(stems.get(from).start(), stems.get(to - 1).end());
  }

  /** What is printed between a word and the next. */
  String between(int at) {
    return text.substring(stems.get(at).end(), stems.get(at + 1).start());
  }
}
