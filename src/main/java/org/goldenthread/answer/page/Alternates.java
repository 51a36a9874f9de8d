package org.goldenthread.answer.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The other forms of a page, by media type and address: for the links in its head and for the
 * header {@code Link} (RFC 8288).
 */
public final class Alternates {

  /** Longer headers are refused by some who stand between; the links are in the page, too. */
  private static final int LONGEST = 4_000;

  private Alternates() {}

  /** The forms of the answer of a question. */
  public static List<Map.Entry<String, String>> ofAnswer(String query, Map<String, String> values) {
    return List.of(
        Map.entry("text/csv", Addresses.answer(query, "csv", values)),
        Map.entry("application/json", Addresses.answer(query, "json", values)),
        Map.entry(XlsxWriter.MEDIA_TYPE, Addresses.answer(query, "xlsx", values)),
        Map.entry("text/html", Addresses.answer(query, "html", values)));
  }

  /** The forms of a record. */
  public static List<Map.Entry<String, String>> ofRecord(String path) {
    return List.of(
        Map.entry("text/turtle", path + ".ttl"),
        Map.entry("application/ld+json", path + ".jsonld"),
        Map.entry("application/n-triples", path + ".nt"),
        Map.entry("application/json", path + ".json"),
        Map.entry("text/csv", path + ".csv"),
        Map.entry("text/html", path + ".html"));
  }

  /** The value of the header, without the form that is being sent; empty when it were too long. */
  public static String header(List<Map.Entry<String, String>> alternates, String sent) {
    String header =
        alternates.stream()
            .filter(each -> !sent.startsWith(each.getKey()))
            .map(
                each ->
                    "<" + each.getValue() + ">; rel=\"alternate\"; type=\"" + each.getKey() + '"')
            .collect(Collectors.joining(", "));
    return header.length() > LONGEST || !header.matches("\\p{ASCII}*") ? "" : header;
  }
}
