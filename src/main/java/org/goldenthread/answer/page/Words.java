package org.goldenthread.answer.page;

import java.util.Map;

/** How columns and parameters are called on a page. */
final class Words {

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("q", "words to look for"),
          Map.entry("stated_as", "as the document says it"),
          Map.entry("lead_text", "lead, as printed"),
          Map.entry("monitoring_text", "monitoring, as printed"),
          Map.entry("due_text", "due, as printed"),
          Map.entry("status_text", "status, as printed"),
          Map.entry("rag", "rating"),
          Map.entry("rag_to", "rating in the later version"),
          Map.entry("leads", "led by"),
          Map.entry("holders", "held by"),
          Map.entry("holder", "held by"),
          Map.entry("monitoring", "monitored by"),
          Map.entry("monitor", "monitored by"),
          Map.entry("reports_to", "which reports to"),
          Map.entry("due_from", "due in the earlier version"),
          Map.entry("due_to", "due in the later version"),
          Map.entry("due_moved", "date moved"),
          Map.entry("lead_changed", "lead changed"),
          Map.entry("leads_from", "led by in the earlier version"),
          Map.entry("leads_to", "led by in the later version"),
          Map.entry("monitoring_changed", "monitoring changed"),
          Map.entry("monitoring_from", "monitored by in the earlier version"),
          Map.entry("monitoring_to", "monitored by in the later version"),
          Map.entry("from_actions", "actions in the first"),
          Map.entry("to_actions", "actions in the second"),
          Map.entry("from_numbers", "their numbers in the first"),
          Map.entry("to_numbers", "their numbers in the second"),
          Map.entry("from_number", "number in the first"),
          Map.entry("to_number", "number in the second"),
          Map.entry("from_text", "words of the first"),
          Map.entry("to_text", "words of the second"),
          Map.entry("from_label", "from"),
          Map.entry("to_label", "to"),
          Map.entry("grade_text", "grade, as printed"),
          Map.entry("not_shown", "lost by the source"),
          Map.entry("made_by", "taken by"));

  /** Properties of common vocabularies, which have no name in this graph. */
  private static final Map<String, String> PROPERTIES =
      Map.ofEntries(
          Map.entry("prefLabel", "name"),
          Map.entry("altLabel", "also called"),
          Map.entry("hiddenLabel", "also found as"),
          Map.entry("label", "name"),
          Map.entry("comment", "what it means"),
          Map.entry("definition", "what it means"),
          Map.entry("scopeNote", "what belongs here"),
          Map.entry("broader", "part of the theme"),
          Map.entry("narrower", "themes within it"),
          Map.entry("related", "related theme"),
          Map.entry("inScheme", "belongs to"),
          Map.entry("topConceptOf", "at the top of"),
          Map.entry("hasTopConcept", "at its top"),
          Map.entry("closeMatch", "close to"),
          Map.entry("exactMatch", "the same as"),
          Map.entry("isPartOf", "part of"),
          Map.entry("wasDerivedFrom", "taken from"),
          Map.entry("wasGeneratedBy", "made by"),
          Map.entry("wasAttributedTo", "said by"),
          Map.entry("sameAs", "the same as"),
          Map.entry("seeAlso", "see also"));

  private Words() {}

  /** A property of another vocabulary, by the end of its address. */
  static String property(String end) {
    return PROPERTIES.getOrDefault(
        end, end.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT));
  }

  /** The heading of a column, beginning with a capital. */
  static String column(String name) {
    String words = COLUMNS.getOrDefault(name, name.replace('_', ' '));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@code 1 authority}, {@code 2 authorities}. */
  static String count(int number, String one, String many) {
    return String.format("%,d %s", number, number == 1 ? one : many);
  }

  /** {@code 1 row}, {@code 2 rows}. */
  static String count(int number, String one) {
    return count(number, one, one + "s");
  }
}
