package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.answer.query.Cell;
import org.goldenthread.fault.Failure;

/** The page of any record: what is stated of it, where that is said, and what refers to it. */
final class RecordPages {

  private static final int FIRST = 20;
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final Set<String> SAID_ELSEWHERE = Set.of("type", "order", "identifier");

  private final Questions questions;
  private final Edition edition;
  private final Names names;
  private final Cells cells;

  RecordPages(Questions questions, Edition edition, Names names, Cells cells) {
    this.questions = questions;
    this.edition = edition;
    this.names = names;
    this.cells = cells;
  }

  /**
   * The page of a record of any kind.
   *
   * @throws Failure of code {@code UNKNOWN} when the graph says nothing of it
   */
  String html(String path) {
    List<Row> rows = rows(path);
    return Rendering.of("record", Map.of("frame", frame(path, rows), "view", view(path, rows)));
  }

  /** What is stated of a record. */
  List<Row> rows(String path) {
    return questions.rows("record", "record", Addresses.iri(path));
  }

  Frame frame(String path, List<Row> rows) {
    String kind =
        rows.stream()
            .filter(row -> row.get("property").equals(TYPE))
            .map(row -> row.get("label"))
            .findFirst()
            .orElse("");
    return Frame.of(edition, title(path, rows), path)
        .kind(kind)
        .alternates(
            Alternates.ofRecord(path).stream()
                .filter(each -> !each.getKey().equals("text/html"))
                .toList());
  }

  private String title(String path, List<Row> rows) {
    return rows.stream()
        .filter(row -> row.get("property").matches(".*(prefLabel|dcterms/title|terms/title|name)"))
        .filter(row -> row.cells().get("value").kind() != Cell.Kind.IRI)
        .map(row -> row.get("value"))
        .findFirst()
        .orElseGet(() -> names.ofPath(path));
  }

  RecordView view(String path, List<Row> rows) {
    String iri = Addresses.iri(path);
    List<Row> references = questions.rows("referring", "record", iri);
    List<Row> quotes = questions.rows("quotes", "record", iri);
    if (rows.isEmpty() && references.isEmpty()) {
      throw new Failure(Failure.Code.UNKNOWN, "The graph says nothing of a resource of this name.");
    }
    return new RecordView(
        iri, facts(rows), QuoteView.of(quotes, names), groups(iri, references), forms(path));
  }

  private static List<Map.Entry<String, String>> forms(String path) {
    return List.of(
        Map.entry("Turtle", path + ".ttl"),
        Map.entry("JSON-LD", path + ".jsonld"),
        Map.entry("N-Triples", path + ".nt"),
        Map.entry("CSV", path + ".csv"),
        Map.entry("JSON", path + ".json"),
        Map.entry("Spreadsheet (XLSX)", path + ".xlsx"));
  }

  private List<Map.Entry<String, Value>> facts(List<Row> rows) {
    Map<String, List<List<Piece>>> byName = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.has("value") && !SAID_ELSEWHERE.contains(end(row.get("property")))) {
        List<List<Piece>> values = byName.computeIfAbsent(name(row), n -> new ArrayList<>());
        if (end(row.get("property")).equals("themeNames")) {
          values.addAll(themes(row.cells().get("value")));
        } else {
          values.add(value(row, "value"));
        }
      }
    }
    return byName.entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), new Value(entry.getValue())))
        .toList();
  }

  /** The last word of an address. */
  private static String end(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private List<List<Piece>> themes(Cell names) {
    Row row = new Row(Map.of("themes", names));
    return cells.of(new Cells.Asked("record", Map.of()), row, "themes").items();
  }

  private static String name(Row row) {
    String name = row.has("name") ? row.get("name") : Words.property(end(row.get("property")));
    return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace("_", " ");
  }

  private List<Piece> value(Row row, String column) {
    List<Piece> pieces = new ArrayList<>();
    Cell cell = row.cells().get(column);
    if (cell.kind() == Cell.Kind.IRI) {
      Piece link = cells.address(cell.text());
      boolean named = row.has("label") && !link.text().contains(row.get("label"));
      pieces.add(named ? Piece.link(row.get("label"), link.address()) : link);
    } else {
      pieces.addAll(
          switch (end(row.get("property"))) {
            case "series" -> List.of(Piece.words(Names.inWords(cell.text())));
            case "file", "sha256" -> List.of(Piece.code(cell.text()));
            default -> cells.text(cell.text());
          });
    }
    if (!row.get("basis").equals("stated")) {
      pieces.add(Piece.words(" "));
      pieces.add(Piece.tag(row.get("basis")));
    }
    return pieces;
  }

  private List<RecordView.Group> groups(String iri, List<Row> references) {
    Map<String, List<Row>> byProperty = new LinkedHashMap<>();
    for (Row row : references) {
      byProperty.computeIfAbsent(row.get("property"), p -> new ArrayList<>()).add(row);
    }
    List<RecordView.Group> groups = new ArrayList<>();
    byProperty.forEach(
        (property, rows) ->
            groups.add(
                new RecordView.Group(
                    "As " + name(rows.get(0)).toLowerCase(java.util.Locale.ROOT),
                    rows.size(),
                    rows.stream().map(row -> value(row, "from")).distinct().limit(FIRST).toList(),
                    Addresses.answer(
                        "referring", "html", Questions.values("record", iri, "by", property)))));
    return groups;
  }
}
