package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of a document with where they stand.
 *
 * @param name of the property that they are for
 * @param before words before them, from the beginning of a word on
 * @param parts the words themselves; several when something stands between
 * @param after words after them, to the end of a word
 * @param where document, page and line in words
 * @param address of that place
 * @param mended why the extraction was mended; empty when it was not
 * @param correction address of the correction
 * @param record address of the record that they are of; empty on its own page
 */
record QuoteView(
    String name,
    String before,
    List<String> parts,
    String after,
    String where,
    String address,
    String mended,
    String correction,
    String record) {

  private static final int MOST_REPORTED = 240;

  QuoteView {
    parts = List.copyOf(parts);
  }

  /** One quote for each property and document; what lies apart is joined by dots. */
  static List<QuoteView> of(List<Row> rows, Names names) {
    Map<String, List<Row>> together = new LinkedHashMap<>();
    for (Row row : rows) {
      String key = row.get("property") + " " + row.get("document");
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    return together.values().stream().map(parts -> one(parts, names)).toList();
  }

  /** The same quote under another name, which leads to its record. */
  QuoteView named(String other, String path) {
    return new QuoteView(other, before, parts, after, where, address, mended, correction, path);
  }

  private static QuoteView one(List<Row> rows, Names names) {
    Row first = rows.get(0);
    Row last = rows.get(rows.size() - 1);
    List<String> parts = rows.stream().map(row -> oneLine(row.get("quote"))).distinct().toList();
    String page = first.has("page") ? ", page " + first.get("page") : "";
    String line = first.has("line") ? ", line " + first.get("line") : "";
    String document = first.get("document");
    return new QuoteView(
        capital(first.get("name")),
        fromWord(first.get("before"), parts.get(0)),
        parts,
        toWord(last.get("after"), parts.get(parts.size() - 1)),
        names.of("document", document) + page + line,
        first.has("line")
            ? Addresses.line(document, first.get("line"))
            : "/id/document/" + document,
        first.get("reason"),
        Addresses.ofIri(first.get("correction")).orElse(""),
        "");
  }

  /** Where a fault of it is told, with the words and their place. */
  String report() {
    String words = String.join(" … ", parts);
    return Addresses.with(
        Addresses.REPORT,
        Questions.values(
            "page",
            address,
            "quote",
            words.length() <= MOST_REPORTED ? words : words.substring(0, MOST_REPORTED) + " …"));
  }

  /** Breaks of the extraction are none of the document's. */
  static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /** The words before a quote, without the half word at their beginning. */
  static String fromWord(String before, String quote) {
    String words = before.replaceAll("\\s+", " ");
    int cut = words.indexOf(' ');
    String whole = cut < 0 ? "" : words.substring(cut + 1);
    return whole.isBlank() || quote.isEmpty() ? "" : "… " + whole;
  }

  /** The words after a quote, without the half word at their end. */
  static String toWord(String after, String quote) {
    String words = after.replaceAll("\\s+", " ");
    int cut = words.lastIndexOf(' ');
    String whole = cut < 0 ? "" : words.substring(0, cut);
    return whole.isBlank() || quote.isEmpty() ? "" : whole + " …";
  }

  private static String capital(String name) {
    return name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
