package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.goldenthread.answer.query.Cell;
import org.goldenthread.answer.query.Example;
import org.goldenthread.vocabulary.Prefixes;
import org.jspecify.annotations.Nullable;

/** The page of free queries. */
final class SparqlPages {

  private static final int MOST_ROWS = 200;

  private final Edition edition;
  private final Cells cells;
  private final Questions questions;
  private final List<Example> examples;

  SparqlPages(Questions questions, Edition edition, Cells cells, List<Example> examples) {
    this.questions = questions;
    this.edition = edition;
    this.cells = cells;
    this.examples = examples;
  }

  String form() {
    return html(
        examples.stream().findFirst().map(Example::text).orElse(""), "", null, "", List.of());
  }

  String problem(String query, String error) {
    return html(query, error, null, "", List.of());
  }

  /** An answer of columns and rows. */
  String answer(String query, List<String> columns, List<List<Cell>> rows) {
    List<TableView.Head> heads =
        columns.stream().map(column -> new TableView.Head(column, false, false)).toList();
    List<TableView.Line> lines =
        rows.stream()
            .limit(MOST_ROWS)
            .map(row -> new TableView.Line(List.of(), row.stream().map(this::value).toList()))
            .toList();
    String summary =
        Words.count(rows.size(), "row")
            + (rows.size() > MOST_ROWS
                ? "; the first " + MOST_ROWS + " are shown here, all are in the files below."
                : ".");
    return html(
        query,
        "",
        new TableView("Answer", heads, lines, false),
        summary,
        List.of(
            Map.entry("CSV", address(query, "csv")),
            Map.entry("JSON", address(query, "json")),
            Map.entry("a link that opens this table", address(query, "page"))));
  }

  private Value value(Cell cell) {
    return switch (cell.kind()) {
      case EMPTY -> Value.of(Piece.quiet("unbound"));
      case IRI -> Value.of(cells.address(cell.text()));
      default -> Value.of(Piece.words(cell.text()));
    };
  }

  private String html(
      String query,
      String error,
      @Nullable TableView table,
      String summary,
      List<Map.Entry<String, String>> forms) {
    SparqlView view = new SparqlView(query, error, table, summary, forms, examples(), terms());
    return Rendering.of(
        "sparql",
        Map.of("frame", Frame.of(edition, "Ask in SPARQL", Addresses.SPARQL), "view", view));
  }

  /** The classes and properties of the graph by their short names, in order. */
  private List<SparqlView.Term> terms() {
    List<SparqlView.Term> terms = new ArrayList<>();
    for (Row row : questions.rows("terms")) {
      for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
        String iri = row.get("term");
        if (!row.get("kind").equals("theme") && iri.startsWith(prefix.getValue())) {
          String name = prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
          terms.add(new SparqlView.Term(name, prefix.getValue(), row.get("label")));
        }
      }
    }
    terms.sort(Comparator.comparing(SparqlView.Term::name));
    return terms;
  }

  private List<Piece> examples() {
    return examples.stream()
        .map(each -> Piece.link(each.question(), address(each.text(), "page")))
        .toList();
  }

  private static String address(String query, String format) {
    return Addresses.with(Addresses.SPARQL, Questions.values("query", query, "format", format));
  }
}
