package org.goldenthread.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes one of the many ways to write a name: letter case, {@code &} and {@code and}, the form of
 * apostrophes, punctuation, accents and white space make no difference.
 */
public final class Folding {

  private static final Pattern WORD =
      Pattern.compile("&amp;|&|[\\p{L}\\p{M}\\p{N}]+(?:['’‘][\\p{L}\\p{M}]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘]");

  private Folding() {}

  /** The words of a name, folded; an apostrophe within a word is left out. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(name);
    while (matcher.find()) {
      words.add(word(matcher.group()));
    }
    return words;
  }

  /** A name folded, its words with one space between them; two names with one key are one. */
  public static String key(String name) {
    return words(name).stream().collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    if (word.startsWith("&")) {
      return "and";
    }
    String plain = APOSTROPHES.matcher(word).replaceAll("");
    String letters = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    return MARKS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
