package org.goldenthread.answer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A record named by its number: 'paragraph 110', 'recommendation 4', 'action 3.7'.
 *
 * @param kinds of records that may be meant
 * @param number as it is compared
 */
record Reference(List<String> kinds, String number) {

  private static final String ACTION = "action";
  private static final String MEASURE = "measure";
  private static final String PARAGRAPH = "paragraph";
  private static final String RECOMMENDATION = "recommendation";

  /** How people call what has a number, and which kinds of records they may mean. */
  private static final Map<String, List<String>> KINDS =
      Map.ofEntries(
          Map.entry("paragraph", List.of(PARAGRAPH)),
          Map.entry("para", List.of(PARAGRAPH)),
          Map.entry("recommendation", List.of(RECOMMENDATION)),
          Map.entry("rec", List.of(RECOMMENDATION)),
          Map.entry("area for improvement", List.of(PARAGRAPH, RECOMMENDATION)),
          Map.entry("improvement area", List.of(RECOMMENDATION)),
          Map.entry("action area", List.of(RECOMMENDATION)),
          Map.entry("finding", List.of(PARAGRAPH, RECOMMENDATION)),
          Map.entry("action", List.of(ACTION)),
          Map.entry("outcome", List.of("outcome")),
          Map.entry("expected outcome", List.of("outcome")),
          Map.entry(MEASURE, List.of(MEASURE)),
          Map.entry("indicator", List.of(MEASURE)),
          Map.entry("progress note", List.of("progress note")));

  private static final Pattern FORM =
      Pattern.compile(
          "\\b("
              + String.join(
                  "|", KINDS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList())
              + ")s?\\s+(?:no\\.?\\s*|number\\s+)?(\\d{1,6}(?:[.-]\\d{1,6}){0,3}[a-z]?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The references in a question. */
  static List<Reference> in(String text) {
    List<Reference> references = new ArrayList<>();
    for (MatchResult found : FORM.matcher(text).results().toList()) {
      String kind = found.group(1).toLowerCase(Locale.ROOT);
      references.add(new Reference(KINDS.getOrDefault(kind, List.of()), number(found.group(2))));
    }
    return references;
  }

  /** The question without its references. */
  static String without(String text) {
    return FORM.matcher(text).replaceAll(" ");
  }

  /** How the index names a record of a kind and a number. */
  static String key(String kind, String number) {
    return kind + " " + number(number);
  }

  /** How the index may name what is meant. */
  Stream<String> keys() {
    return kinds.stream().map(kind -> key(kind, number));
  }

  private static String number(String printed) {
    return printed.toLowerCase(Locale.ROOT).replace('-', '.');
  }
}
