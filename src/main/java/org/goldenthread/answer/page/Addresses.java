package org.goldenthread.answer.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Base;

/** Makes every address of this server, and the IRIs they stand for. */
public final class Addresses {

  /** What every IRI of our graph begins with. */
  public static final String BASE = Base.configured().address();

  public static final String HOME = "/";
  public static final String SCRIPT = "/pages.js";
  public static final String SEARCH = "/search";
  public static final String WEAKNESSES = "/weaknesses";
  public static final String COMPARE = "/compare";
  public static final String AUTHORITIES = "/authorities";
  public static final String NATIONAL = "/national";
  public static final String GOVERNANCE = "/governance";
  public static final String SILENCE = "/not-said";
  public static final String QUALITY = "/quality";
  public static final String QUESTIONS = "/queries";
  public static final String ACCESSIBILITY = "/accessibility";
  public static final String GLOSSARY = "/glossary";
  public static final String REPORT = "/something-wrong";
  public static final String BRIEF = "/brief";
  public static final String STYLE = "/style.css";
  public static final String API = "/api/queries";
  public static final String SPARQL = "/sparql";
  public static final String DATA = "/data";
  public static final String ONTOLOGY = "/ontology";
  public static final String VOID = "/void";
  public static final String WELL_KNOWN_VOID = "/.well-known/void";
  public static final String OPEN_API = "/openapi.json";
  public static final String LIMITS = "/limits";
  public static final String HEALTH = "/health";

  /** The parameter that says what a download is for. */
  public static final String PURPOSE = "for";

  /** The parameter that says which page of a long answer is shown. */
  public static final String PAGE = "_page";

  /** The parameter that says of which version of the data an address speaks. */
  public static final String VERSION = "_version";

  private Addresses() {}

  /** The page with the form of a question. */
  public static String question(String query) {
    return QUESTIONS + "/" + query;
  }

  /** A page of this server with parameters. */
  public static String with(String page, Map<String, String> values) {
    StringBuilder address = new StringBuilder(page);
    char separator = page.indexOf('?') < 0 ? '?' : '&';
    for (Map.Entry<String, String> value : values.entrySet()) {
      address.append(separator).append(value.getKey()).append('=').append(encode(value.getValue()));
      separator = '&';
    }
    return address.toString();
  }

  /** A question answered as CSV that no spreadsheet takes for formulas. */
  public static String spreadsheet(String query, Map<String, String> values) {
    String address = answer(query, "csv", values);
    return address + (values.isEmpty() ? "?" : "&") + PURPOSE + "=spreadsheet";
  }

  /** A question answered in the form of an ending: {@code csv}, {@code json} or {@code html}. */
  public static String answer(String query, String ending, Map<String, String> values) {
    return with(API + "/" + query + "." + ending, values);
  }

  /** The local address of an IRI of our graph; nothing for an IRI from elsewhere. */
  public static Optional<String> ofIri(String iri) {
    return Stream.of(BASE, Base.STANDARD)
        .filter(iri::startsWith)
        .findFirst()
        .map(base -> "/" + iri.substring(base.length()));
  }

  /** The IRI that a path such as {@code /id/plan/x} stands for; terms and themes never move. */
  public static String iri(String path) {
    return (path.startsWith("/id/") ? BASE : Base.STANDARD) + path.substring(1);
  }

  /** The page of a local authority. */
  public static String authority(String slug) {
    return "/authority/" + slug;
  }

  /** Where a line of a document can be read. */
  public static String line(String document, String line) {
    return "/read/" + document + "?line=" + line + "#L" + line;
  }

  /** An address that a link may lead to; anything but the web leads nowhere. */
  public static String harmless(String iri) {
    return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "#";
  }

  /** A value as it may stand in an address. */
  public static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
