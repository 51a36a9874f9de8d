package org.goldenthread.mapping.draft;

import java.util.Locale;

/** How names are compared, as the gazetteer compares them. All methods are pure functions. */
final class NameForm {

  private NameForm() {}

  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("&amp;|&", " and ")
        .replaceAll("'(?!\\p{L})", "")
        .replaceAll("[^\\p{L}\\p{N}']+", " ")
        .strip();
  }
}
