package org.goldenthread.answer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.words.Phrases;
import org.goldenthread.words.Stem;

/**
 * What a person typed. Words between quotation marks must stand together. Every other sign only
 * separates words, so that no text is ill-formed.
 *
 * @param phrases the stems of each text between quotation marks
 * @param words the stems of the other words
 * @param labels those among the other words that stand for something
 */
record Question(
    List<List<String>> phrases, List<String> words, List<Phrases.Match<Meaning>> labels) {

  /** Words of a question that count; further ones are passed over. */
  static final int WORDS = 64;

  private static final Pattern QUOTED = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]");

  static Question of(String text, Meanings meanings) throws IOException {
    List<List<String>> phrases = new ArrayList<>();
    int left = WORDS;
    for (MatchResult quoted : QUOTED.matcher(text).results().toList()) {
      List<String> phrase = first(left, quoted.group(1));
      left -= phrase.size();
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
    }
    List<String> words = first(left, QUOTED.matcher(text).replaceAll(" "));
    return new Question(phrases, words, meanings.in(words));
  }

  private static List<String> first(int most, String text) throws IOException {
    return Stem.texts(Stem.of(text)).stream().limit(most).toList();
  }
}
