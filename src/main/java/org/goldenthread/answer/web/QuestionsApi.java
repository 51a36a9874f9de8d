package org.goldenthread.answer.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.answer.admission.Admission;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.http.Negotiation;
import org.goldenthread.answer.http.Parameters;
import org.goldenthread.answer.http.Reply;
import org.goldenthread.answer.http.ReplyCache;
import org.goldenthread.answer.http.ServerAddress;
import org.goldenthread.answer.page.Addresses;
import org.goldenthread.answer.page.Alternates;
import org.goldenthread.answer.page.Pages;
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
  private final Pages pages;
  private final Admission admission;
  private final Forms forms;
  private final String version;
  private final ReplyCache cache;

  QuestionsApi(Site site, Asker asker, Pages pages, Admission admission) {
    this.catalogue = site.catalogue();
    this.asker = asker;
    this.pages = pages;
    this.admission = admission;
    this.version = site.store().manifest().version();
    this.forms = new Forms(pages.edition());
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
    int dot = asked.indexOf('.');
    String ending = dot < 0 ? accepted(request) : asked.substring(dot + 1);
    CatalogueQuery query = catalogue.expect(dot < 0 ? asked : asked.substring(0, dot));
    if (!Forms.has(ending)) {
      throw new Failure(
          Failure.Code.UNKNOWN, "An answer has no such ending; it comes as " + Forms.known() + ".");
    }
    Map<String, String> values = values(request);
    if (dot < 0) {
      request.header("Vary", "Accept");
      request.header("Content-Location", Addresses.answer(query.name(), ending, values));
    }
    boolean spreadsheet = takeSpreadsheet(values, ending);
    String form = spreadsheet ? Format.SPREADSHEET.toString() : ending;
    int page = form.equals(HTML) ? takePage(values) : 1;
    String kept = form + (page == 1 ? "" : " " + page) + " " + ServerAddress.of(request);
    ReplyCache.Key key = new ReplyCache.Key(version, query.name(), kept, values);
    link(request, query, key.values(), ending);
    try {
      cache
          .get(key, () -> reply(request, query, new Asked(form, page, key.values())))
          .send(request);
    } catch (Failure failure) {
      amiss(request, query, new Asked(form, page, key.values()), failure);
    }
  }

  private static void link(
      Context request, CatalogueQuery query, Map<String, String> values, String ending) {
    String sent =
        ending.equals(HTML)
            ? "text/html"
            : ending.equals("csv")
                ? "text/csv"
                : ending.equals("json") ? "application/json" : ending;
    String header = Alternates.header(Alternates.ofAnswer(query.name(), values), sent);
    if (!header.isEmpty()) {
      request.header("Link", header);
    }
  }

  private record Asked(String form, int page, Map<String, String> values) {}

  /** A person who mistook a value gets the form again, with all that was typed. */
  private void amiss(Context request, CatalogueQuery query, Asked asked, Failure failure) {
    if (!asked.form().equals(HTML) || failure.code() != Failure.Code.USAGE) {
      throw failure;
    }
    String page =
        admission.question(
            request, () -> pages.question(query, asked.values(), failure.getMessage()));
    request.status(failure.code().httpStatus()).html(page);
  }

  private Reply reply(Context request, CatalogueQuery query, Asked asked) {
    String server = ServerAddress.of(request);
    return admission.question(
        request,
        () -> {
          Answer answer = asker.ask(query.name(), asked.values());
          return asked.form().equals(HTML)
              ? Reply.of(
                  version,
                  "text/html;charset=utf-8",
                  Map.of(),
                  pages.answer(query, answer, asked.page(), server))
              : forms.reply(query, answer, asked.form(), server);
        });
  }

  private static int takePage(Map<String, String> values) {
    String page = values.remove(Addresses.PAGE);
    if (page == null) {
      return 1;
    }
    if (!page.matches("[1-9][0-9]{0,5}")) {
      throw new Failure(
          Failure.Code.USAGE, Addresses.PAGE + "=" + page + ": a page is a number from 1 on.");
    }
    return Integer.parseInt(page);
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

  /** The parameters of an address, each given once. */
  static Map<String, String> values(Context request) {
    return values(request, Set.of());
  }

  /** The same, with some that may be repeated; the version was looked at before. */
  static Map<String, String> values(Context request, Set<String> repeated) {
    Map<String, String> values = Parameters.of(request.req().getQueryString()).once(repeated);
    values.remove(Addresses.VERSION);
    return values;
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
