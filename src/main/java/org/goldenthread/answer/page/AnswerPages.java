package org.goldenthread.answer.page;

import java.util.List;
import java.util.Map;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.CatalogueQuery;

/** The page of a question, and the page of its answer. */
final class AnswerPages {

  private static final int ROWS_A_PAGE = 100;
  private static final int CARDS_A_PAGE = 25;

  private final Edition edition;
  private final Forms forms;
  private final Cells cells;

  AnswerPages(Edition edition, Forms forms, Cells cells) {
    this.edition = edition;
    this.forms = forms;
    this.cells = cells;
  }

  /** A question, not yet asked; or asked amiss, when a sentence says what is wrong. */
  String question(CatalogueQuery query, Map<String, String> given, String error) {
    Frame frame = Frame.of(edition, query.question(), Addresses.question(query.name()));
    return Rendering.of(
        "question",
        Map.of(
            "frame",
            error.isEmpty() ? frame : frame.kind("Error"),
            "query",
            query,
            "fields",
            forms.of(query, given),
            "error",
            error));
  }

  /** A page of the answer. */
  String answer(CatalogueQuery query, Answer answer, int page, String server) {
    Tables tables = new Tables(cells, answer);
    int most = tables.cards() ? CARDS_A_PAGE : ROWS_A_PAGE;
    int pages = Math.max(1, (answer.rows().size() + most - 1) / most);
    int shown = Math.min(Math.max(1, page), pages);
    String base = Addresses.answer(query.name(), "html", answer.parameters());
    Pager pager = new Pager(shown, pages, base);
    Takeaway take =
        Takeaways.of(query.name(), query.question(), answer.parameters(), edition, server);
    AnswerView view =
        new AnswerView(
            query.name(),
            query.question(),
            forms.of(query, answer.parameters()),
            summary(answer, shown, pages, most),
            tables.common(),
            tables.view(query.question(), (shown - 1) * most, most).toTick(),
            pager,
            take,
            query.columns(),
            query.text());
    return Rendering.of("answer", Map.of("frame", frame(query, answer, pager), "view", view));
  }

  private static String summary(Answer answer, int page, int pages, int most) {
    int rows = answer.rows().size();
    if (rows == 0) {
      return "No row: the documents state nothing of the kind.";
    }
    int from = (page - 1) * most + 1;
    return Words.count(rows, "row")
        + (pages == 1
            ? "."
            : "; rows " + from + " to " + Math.min(rows, from + most - 1) + " here.");
  }

  private Frame frame(CatalogueQuery query, Answer answer, Pager pager) {
    String title =
        query.question()
            + (pager.current() == 1
                ? ""
                : " (page " + pager.current() + " of " + pager.pages() + ")");
    Map<String, String> values = answer.parameters();
    return Frame.of(edition, title, pager.address(pager.current()))
        .alternates(
            Alternates.ofAnswer(query.name(), values).stream()
                .filter(each -> !each.getKey().equals("text/html"))
                .toList())
        .meta(
            List.of(
                Map.entry("citation_title", query.question()),
                Map.entry("citation_author", "Golden Thread"),
                Map.entry("citation_technical_report_number", edition.brief())));
  }
}
