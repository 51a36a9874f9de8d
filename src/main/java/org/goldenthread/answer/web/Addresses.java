package org.goldenthread.answer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Base;

/** Makes every address of this server, and the IRIs they stand for. */
final class Addresses {

  /** What every IRI of our graph begins with. */
  static final String BASE = Base.configured().address();

  static final String HOME = "/";
  static final String STYLE = "/style.css";
  static final String API = "/api/queries";
  static final String SPARQL = "/sparql";
  static final String DATA = "/data";
  static final String ONTOLOGY = "/ontology";
  static final String VOID = "/void";
  static final String WELL_KNOWN_VOID = "/.well-known/void";
  static final String OPEN_API = "/openapi.json";
  static final String LIMITS = "/limits";
  static final String HEALTH = "/health";

  /** The parameter that says what a download is for. */
  static final String PURPOSE = "for";

  private Addresses() {}

  /** The page with the form of a question. */
  static String question(String query) {
    return "/queries/" + query;
  }

  /** A question answered as CSV that no spreadsheet takes for formulas. */
  static String spreadsheet(String query, Map<String, String> values) {
    String address = answer(query, "csv", values);
    return address + (values.isEmpty() ? "?" : "&") + PURPOSE + "=spreadsheet";
  }

  /** A question answered in the form of an ending: {@code csv}, {@code json} or {@code html}. */
  static String answer(String query, String ending, Map<String, String> values) {
    StringBuilder address = new StringBuilder(API + "/" + query + "." + ending);
    char separator = '?';
    for (Map.Entry<String, String> value : values.entrySet()) {
      address.append(separator).append(value.getKey()).append('=').append(encode(value.getValue()));
      separator = '&';
    }
    return address.toString();
  }

  /** The local address of an IRI of our graph; nothing for an IRI from elsewhere. */
  static Optional<String> ofIri(String iri) {
    return Stream.of(BASE, Base.STANDARD)
        .filter(iri::startsWith)
        .findFirst()
        .map(base -> "/" + iri.substring(base.length()));
  }

  /** The IRI that a path such as {@code /id/plan/x} stands for; terms and themes never move. */
  static String iri(String path) {
    return (path.startsWith("/id/") ? BASE : Base.STANDARD) + path.substring(1);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
