package org.goldenthread.answer.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Cell;
import org.goldenthread.answer.query.Column;

/** The front page, the page of a question, and the page of its answer. */
final class QuestionPages {

  private final Catalogue catalogue;
  private final QuestionForm form;
  private final Page page;

  QuestionPages(Catalogue catalogue, Asker asker, Page page) {
    this.catalogue = catalogue;
    this.form = new QuestionForm(asker);
    this.page = page;
  }

  /** All questions. */
  String home() {
    Html html = new Html();
    html.element(
        "p",
        "From what inspectors found in children’s services to what councils did about it: each"
            + " action, who leads it and who watches over it, with the words of the document that"
            + " say so.",
        "class",
        "lead");
    html.element("h2", "Questions", "id", "questions");
    html.start("ul", "class", "questions");
    for (CatalogueQuery query : catalogue.queries()) {
      html.start("li");
      html.link(query.question(), Addresses.question(query.name()));
      html.element("span", query.name(), "class", "hint");
      html.end();
    }
    html.end();
    html.element("h2", "For programs");
    html.start("p").text("Every question is answered as CSV and JSON too; see the ");
    html.link("description of the API", Addresses.OPEN_API).text(". Free questions go to ");
    html.link("SPARQL", Addresses.SPARQL).text(", the whole graph is at ");
    html.link(Addresses.DATA, Addresses.DATA).text(".").end();
    return page.of("Golden Thread", html);
  }

  /** A question, not yet asked. */
  String question(CatalogueQuery query) {
    Html html = new Html().add(form.of(query, Map.of()));
    about(html, query);
    return page.of(query.question(), html);
  }

  /** A question with its answer. */
  String answer(CatalogueQuery query, Answer answer) {
    Html html = new Html();
    if (!query.parameters().isEmpty()) {
      html.add(form.of(query, answer.parameters()));
    }
    int rows = answer.rows().size();
    html.start("p").text(rows == 0 ? "No row: the documents state nothing of the kind. " : "");
    html.text(rows + (rows == 1 ? " row. " : " rows. ")).text("Take away as ");
    html.link("CSV", Addresses.answer(query.name(), "csv", answer.parameters())).text(", ");
    html.link("CSV for spreadsheets", Addresses.spreadsheet(query.name(), answer.parameters()))
        .text(" or ");
    html.link("JSON", Addresses.answer(query.name(), "json", answer.parameters())).text(".").end();
    table(html, answer);
    about(html, query);
    return page.of(query.question(), html);
  }

  private static void table(Html html, Answer answer) {
    html.start("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Answer");
    html.start("table").start("thead").start("tr");
    answer.columns().forEach(column -> html.element("th", column, "scope", "col"));
    html.end().end().start("tbody");
    for (List<Cell> row : answer.rows()) {
      html.start("tr");
      for (int i = 0; i < row.size(); i++) {
        cell(html, answer.columns().get(i), row.get(i));
      }
      html.end();
    }
    html.end().end().end();
  }

  private static void cell(Html html, String column, Cell cell) {
    html.start("td");
    switch (cell.kind()) {
      case IRI ->
          html.link(
              cell.text(), Addresses.ofIri(cell.text()).orElseGet(() -> harmless(cell.text())));
      case TEXT -> {
        if (List.of("plan", "inspection", "document").contains(column)) {
          html.link(cell.text(), "/id/" + column + "/" + cell.text());
        } else {
          html.text(cell.text());
        }
      }
      default -> html.text(cell.text());
    }
    html.end();
  }

  /** An address that a link may lead to; anything but the web leads nowhere. */
  static String harmless(String iri) {
    return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "#";
  }

  private static void about(Html html, CatalogueQuery query) {
    html.element("h2", "What the columns hold").start("dl");
    for (Column column : query.columns()) {
      html.element("dt", column.name()).element("dd", column.meaning());
    }
    html.end();
    html.start("details").element("summary", "The query in SPARQL");
    html.element("pre", query.text()).end();
  }
}
