package org.goldenthread.answer.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Column;
import org.goldenthread.answer.query.Format;
import org.goldenthread.answer.query.Parameter;
import org.goldenthread.fault.Failure;

/** {@code /api/queries}: the catalogue, and its questions answered. */
final class QuestionsApi {

  private static final String HTML = "html";

  private final Catalogue catalogue;
  private final Asker asker;
  private final QuestionPages pages;
  private final Admission admission;
  private final String version;
  private final ReplyCache cache;

  QuestionsApi(Site site, Asker asker, QuestionPages pages, Admission admission) {
    this.catalogue = site.catalogue();
    this.asker = asker;
    this.pages = pages;
    this.admission = admission;
    this.version = site.store().manifest().version();
    this.cache = new ReplyCache(site.limits().of(Limit.KEPT_ANSWERS));
  }

  /** The catalogue as JSON. */
  void list(Context request) {
    request.json(
        Map.of("queries", catalogue.queries().stream().map(QuestionsApi::description).toList()));
  }

  /** One question answered; the form by the ending of the address, else by what is accepted. */
  void answer(Context request) {
    String asked = request.pathParam("name");
    int dot = asked.lastIndexOf('.');
    String ending = dot < 0 ? accepted(request) : asked.substring(dot + 1);
    CatalogueQuery query = catalogue.expect(dot < 0 ? asked : asked.substring(0, dot));
    Optional<Format> format =
        Format.named(ending).filter(List.of(Format.CSV, Format.JSON)::contains);
    if (format.isEmpty() && !ending.equals(HTML)) {
      throw new Failure(
          Failure.Code.UNKNOWN, "An answer has no such ending; it comes as .csv, .json or .html.");
    }
    if (dot < 0) {
      request.header("Vary", "Accept");
    }
    Map<String, String> values = Parameters.of(request.req().getQueryString()).once();
    boolean spreadsheet = takeSpreadsheet(values, ending);
    String form = spreadsheet ? Format.SPREADSHEET.toString() : ending;
    ReplyCache.Key key = new ReplyCache.Key(version, query.name(), form, values);
    cache.get(key, () -> reply(request, query, format, key)).send(request);
  }

  private Reply reply(
      Context request, CatalogueQuery query, Optional<Format> format, ReplyCache.Key key) {
    return admission.question(
        request, () -> reply(query, format, key, asker.ask(query.name(), key.values())));
  }

  private Reply reply(
      CatalogueQuery query, Optional<Format> format, ReplyCache.Key key, Answer answer) {
    if (key.form().equals(Format.SPREADSHEET.toString())) {
      Map<String, String> download =
          Map.of("Content-Disposition", "attachment; filename=\"" + query.name() + ".csv\"");
      return Reply.of(
          version, Format.SPREADSHEET.mediaType(), download, Format.SPREADSHEET.text(answer));
    }
    return format.isPresent()
        ? Reply.of(version, format.get().mediaType(), Map.of(), format.get().text(answer))
        : Reply.of(version, "text/html;charset=utf-8", Map.of(), pages.answer(query, answer));
  }

  /**
   * {@code for=spreadsheet} is no parameter of a question: it asks for CSV that is safe to open.
   */
  private static boolean takeSpreadsheet(Map<String, String> values, String ending) {
    String purpose = ending.equals("csv") ? values.remove(Addresses.PURPOSE) : null;
    if (purpose != null && !purpose.equals(Format.SPREADSHEET.toString())) {
      throw new Failure(
          Failure.Code.USAGE,
          Addresses.PURPOSE + "=" + purpose + ": the only purpose is " + Format.SPREADSHEET + ".");
    }
    return purpose != null;
  }

  private static String accepted(Context request) {
    return switch (Negotiation.choose(request, "application/json", "text/csv", "text/html")) {
      case "text/csv" -> "csv";
      case "text/html" -> HTML;
      default -> "json";
    };
  }

  private static Map<String, Object> description(CatalogueQuery query) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("name", query.name());
    description.put("question", query.question());
    description.put(
        "parameters", query.parameters().stream().map(QuestionsApi::description).toList());
    List<Map<String, String>> columns = new ArrayList<>();
    for (Column column : query.columns()) {
      columns.add(ordered("name", column.name(), "meaning", column.meaning()));
    }
    description.put("columns", columns);
    description.put("address", Addresses.API + "/" + query.name());
    description.put("example", Addresses.answer(query.name(), "json", query.example()));
    return description;
  }

  private static Map<String, Object> description(Parameter parameter) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("name", parameter.name());
    description.put("meaning", parameter.meaning());
    description.put("type", parameter.type());
    description.put("required", parameter.required());
    description.put("example", parameter.example());
    if (!parameter.values().isEmpty()) {
      description.put("values", parameter.values());
    }
    parameter.standard().ifPresent(value -> description.put("default", value));
    return description;
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
