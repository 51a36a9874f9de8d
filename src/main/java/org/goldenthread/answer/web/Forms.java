package org.goldenthread.answer.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.answer.http.Reply;
import org.goldenthread.answer.page.Addresses;
import org.goldenthread.answer.page.Citation;
import org.goldenthread.answer.page.Edition;
import org.goldenthread.answer.page.XlsxWriter;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Format;

/** The forms in which an answer can be taken away, by the ending of its address. */
final class Forms {

  private static final String XLSX = "xlsx";
  private static final Map<String, String> CITATIONS = new LinkedHashMap<>();

  static {
    CITATIONS.put("ris", "application/x-research-info-systems; charset=utf-8");
    CITATIONS.put("bib", "application/x-bibtex; charset=utf-8");
    CITATIONS.put("csl.json", "application/vnd.citationstyles.csl+json");
  }

  private final Edition edition;

  Forms(Edition edition) {
    this.edition = edition;
  }

  /** Whether an answer comes in this form. */
  static boolean has(String ending) {
    return ending.equals("html")
        || ending.equals(XLSX)
        || CITATIONS.containsKey(ending)
        || written(ending).isPresent();
  }

  /** All endings, for a sentence. */
  static String known() {
    return ".csv, .json, .html, .xlsx, .md, .ris, .bib or .csl.json";
  }

  private static Optional<Format> written(String ending) {
    return Format.named(ending).filter(format -> format != Format.TABLE);
  }

  /** The answer as it is sent. */
  Reply reply(CatalogueQuery query, Answer answer, String form, String server) {
    String page = server + Addresses.answer(query.name(), "html", answer.parameters());
    if (CITATIONS.containsKey(form)) {
      String text = Citation.file(form, query.question(), page, edition);
      return Reply.of(edition.version(), CITATIONS.get(form), download(query, form), text);
    }
    if (form.equals(XLSX)) {
      byte[] book = book(query, answer, page);
      return Reply.of(edition.version(), XlsxWriter.MEDIA_TYPE, download(query, form), book);
    }
    Format format = written(form).orElseThrow();
    Map<String, String> headers = format == Format.SPREADSHEET ? download(query, "csv") : Map.of();
    return Reply.of(edition.version(), format.mediaType(), headers, format.text(answer));
  }

  private byte[] book(CatalogueQuery query, Answer answer, String page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XlsxWriter.write(query, answer, page, edition, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> download(CatalogueQuery query, String ending) {
    return Map.of(
        "Content-Disposition", "attachment; filename=\"" + query.name() + "." + ending + "\"");
  }
}
