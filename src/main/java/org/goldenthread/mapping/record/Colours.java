package org.goldenthread.mapping.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colour that a status cell states, where it states one. All methods are pure functions. */
final class Colours {

  private static final Pattern COLOUR = Pattern.compile("(?i)\\b(red|amber|green|blue)\\b");
  private static final Map<String, String> LETTERS =
      Map.of("R", "red", "A", "amber", "G", "green", "B", "blue");

  private Colours() {}

  /** Red, amber, green or blue; empty where the words name none, or several. */
  static String of(String printed) {
    String letter = LETTERS.get(printed.strip());
    if (letter != null) {
      return letter;
    }
    Matcher matcher = COLOUR.matcher(printed);
    List<String> named =
        matcher.results().map(one -> one.group().toLowerCase(Locale.ROOT)).distinct().toList();
    return named.size() == 1 ? named.get(0) : "";
  }
}
