package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.answer.query.Cell;

/**
 * Turns the cells of an answer into what people read: a name and a link for every slug, number,
 * line and address, and words where a cell is empty. Which column holds what follows from its name,
 * so that a new question needs nothing here.
 */
final class Cells {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("plan", "plan"),
          Map.entry("plans", "plan"),
          Map.entry("inspection", "inspection"),
          Map.entry("inspections", "inspection"),
          Map.entry("earlier", "inspection"),
          Map.entry("later", "inspection"),
          Map.entry("said_by", "inspection"),
          Map.entry("document", "document"),
          Map.entry("documents", "document"),
          Map.entry("theme", "theme"),
          Map.entry("themes", "theme"),
          Map.entry("authority", "authority"));
  private static final Set<String> AGENTS =
      Set.of(
          "body",
          "monitor",
          "monitoring",
          "leads",
          "post",
          "other",
          "stated_as",
          "holder",
          "leads_from",
          "leads_to",
          "monitoring_from",
          "monitoring_to",
          "holders",
          "name");
  private static final Set<String> TAGS =
      Set.of("rag", "basis", "grade", "rag_to", "due_moved", "overall");
  private static final Set<String> DATES =
      Set.of("date", "due", "published", "start", "end", "due_from", "due_to", "planned", "when");
  private static final Set<String> FOR_PROGRAMS = Set.of("slug", "file", "identifier");
  private static final Set<String> COMPUTED =
      Set.of("score", "basis", "similar", "share", "themes", "label");
  private static final Set<String> NOTHING_BY_NATURE =
      Set.of(
          "part",
          "page",
          "carried",
          "carried_from",
          "not_shown",
          "score",
          "due_from",
          "due_to",
          "lead_changed",
          "monitoring_changed");

  private final Names names;
  private final Records records;
  private final Mentions mentions;

  Cells(Names names, Records records) {
    this.names = names;
    this.records = records;
    this.mentions = new Mentions(names, records);
  }

  /**
   * What a row belongs to.
   *
   * @param query name of the question
   * @param given the values it was asked with
   */
  record Asked(String query, Map<String, String> given) {

    String value(Row row, String name) {
      return row.has(name) ? row.get(name) : given.getOrDefault(name, "");
    }

    /** The plan, inspection or document whose numbers the row gives. */
    String holder(Row row) {
      for (String name : List.of("plan", "inspection", "document")) {
        String value = value(row, name);
        if (!value.isEmpty() && !value.contains(" | ")) {
          return value;
        }
      }
      return given.getOrDefault("to", "");
    }

    /** The kind of record that the numbers of the question are those of. */
    String kind(Row row) {
      return switch (query) {
        case "recommendations" -> "recommendation";
        case "paragraphs" -> "paragraph";
        case "evidence-not-addressed" ->
            row.get("kind").equals("recommendation") ? "" : "paragraph";
        case "theme", "search", "containing" -> row.get("kind");
        default -> "";
      };
    }
  }

  /** The value of one column of a row. */
  Value of(Asked asked, Row row, String column) {
    Cell cell = row.cells().getOrDefault(column, EMPTY);
    if (cell.kind() == Cell.Kind.EMPTY) {
      return nothing(row, column);
    }
    if (cell.kind() == Cell.Kind.IRI) {
      return Value.of(address(cell.text()));
    }
    if (cell.kind() == Cell.Kind.BOOLEAN) {
      return Value.of(Piece.words(cell.text().equals("true") ? "yes" : "no"));
    }
    List<List<Piece>> items =
        Arrays.stream(cell.text().split(" \\| ", -1))
            .map(text -> item(asked, row, column, text))
            .toList();
    return new Value(items);
  }

  private static final Cell EMPTY = new Cell("", Cell.Kind.EMPTY);

  /** The silence of a document is not the silence of a rule. */
  private static Value nothing(Row row, String column) {
    if (row.all("not_shown").contains(column)) {
      return Value.of(Piece.quiet("not shown: the source lost it"));
    }
    if (NOTHING_BY_NATURE.contains(column)) {
      return Value.of(Piece.quiet("none"));
    }
    return Value.of(Piece.quiet(COMPUTED.contains(column) ? "none suggested" : "Not stated"));
  }

  private List<Piece> item(Asked asked, Row row, String column, String text) {
    String kind = KINDS.getOrDefault(column, "");
    if (kind.equals("theme") || (column.equals("label") && row.has("theme"))) {
      return List.of(theme(column.equals("label") ? row.get("theme") : text));
    }
    if (kind.equals("authority")) {
      return List.of(Piece.link(names.of("authority", text), Addresses.authority(text)));
    }
    if (!kind.isEmpty()) {
      return List.of(thing(kind, text));
    }
    if (column.equals("reports_to")) {
      return chain(text);
    }
    if (AGENTS.contains(column)) {
      return List.of(agent(column, text));
    }
    if (TAGS.contains(column)) {
      return List.of(Piece.tag(text));
    }
    if (DATES.contains(column)) {
      return List.of(Piece.words(Plans.inWords(text)));
    }
    return place(asked, row, column, text).map(List::of).orElseGet(() -> plain(column, text));
  }

  private List<Piece> plain(String column, String text) {
    if (column.equals("address") || column.equals("value")) {
      return List.of(text.startsWith("/") ? Piece.link(names.ofPath(text), text) : value(text));
    }
    if (column.equals("snippet")) {
      return Snippets.marked(text);
    }
    if (column.equals("series")) {
      return List.of(Piece.words(Names.inWords(text)));
    }
    return FOR_PROGRAMS.contains(column) ? List.of(Piece.code(text)) : mentions.in(text);
  }

  /** A value of which only its look tells what it is. */
  private Piece value(String text) {
    for (String kind : List.of("document", "theme")) {
      if (names.known(kind, text).isPresent()) {
        return kind.equals("theme") ? theme(text) : thing(kind, text);
      }
    }
    return names
        .addressOfAgent(text)
        .map(path -> Piece.link(names.ofPath(path), path))
        .orElseGet(() -> Piece.words(text));
  }

  private Piece thing(String kind, String slug) {
    return names
        .known(kind, slug)
        .map(name -> Piece.link(name, "/id/" + kind + "/" + slug))
        .orElseGet(() -> Piece.words(slug));
  }

  private Piece theme(String slug) {
    return names
        .known("theme", slug)
        .map(name -> Piece.link(name, "/theme/" + slug))
        .orElseGet(() -> Piece.words(slug));
  }

  private Piece agent(String column, String text) {
    Optional<String> bySlug =
        column.equals("body") || column.equals("post") || column.equals("monitor")
            ? names.addressOfAgent(text)
            : Optional.empty();
    if (bySlug.isPresent()) {
      return Piece.link(names.ofPath(bySlug.get()), bySlug.get());
    }
    return names
        .addressOf(text)
        .map(path -> Piece.link(text, path))
        .orElseGet(() -> Piece.words(text));
  }

  private List<Piece> chain(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (String name : text.split(" > ", -1)) {
      if (!pieces.isEmpty()) {
        pieces.add(Piece.quiet(" → "));
      }
      pieces.add(agent("", name));
    }
    return pieces;
  }

  private Optional<Piece> place(Asked asked, Row row, String column, String text) {
    String holder = asked.holder(row);
    String part = asked.value(row, "part");
    return switch (column) {
      case "number" ->
          records
              .find(holder, asked.kind(row), part, text, row.get("line"))
              .map(place -> Piece.link(text, place.path()));
      case "recommendation" ->
          records
              .find(holder, "recommendation", part, text, "")
              .map(place -> Piece.link(text, place.path()));
      case "evidence" -> cited(asked, row, text);
      case "line", "page" -> line(asked, row, column, text);
      case "from_numbers", "from_number" -> numbered(asked.value(row, "from"), text);
      case "to_numbers", "to_number" -> numbered(asked.value(row, "to"), text);
      default -> Optional.empty();
    };
  }

  /** A paragraph of the inspection that the plan answers, also where a question mark doubts it. */
  private Optional<Piece> cited(Asked asked, Row row, String text) {
    return names
        .inspectionOf(asked.value(row, "plan"))
        .flatMap(inspection -> records.find(inspection, "paragraph", "", text.replace("?", ""), ""))
        .map(place -> Piece.link(text, place.path()));
  }

  private Optional<Piece> numbered(String holder, String text) {
    return records.find(holder, "", "", text, "").map(place -> Piece.link(text, place.path()));
  }

  private Optional<Piece> line(Asked asked, Row row, String column, String text) {
    String document = document(asked, row);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    String line = row.has("line") ? row.get("line") : "";
    return Optional.of(
        Piece.link(
            column + " " + text,
            line.isEmpty()
                ? "/read/" + document + "?page=" + text
                : Addresses.line(document, line)));
  }

  /** Where the record stands that a row speaks of, for questions that do not say it. */
  Optional<Piece> where(Asked asked, Row row) {
    return spokenOf(asked, row)
        .filter(place -> !place.line().isEmpty())
        .map(
            place ->
                Piece.link(
                    names.of("document", place.document()) + ", line " + place.line(),
                    Addresses.line(place.document(), place.line())));
  }

  /** The path of the record that a row speaks of; empty when it is none of our graph. */
  String record(Asked asked, Row row) {
    if (row.get("address").startsWith("/id/")) {
      return row.get("address");
    }
    return spokenOf(asked, row).map(Records.Place::path).orElse("");
  }

  private Optional<Records.Place> spokenOf(Asked asked, Row row) {
    for (String column : List.of("record", "from")) {
      Optional<Records.Place> place =
          Addresses.ofIri(row.get(column)).flatMap(path -> records.at(row.get("of"), path));
      if (place.isPresent()) {
        return place;
      }
    }
    String part = asked.value(row, "part");
    return Stream.of(asked.holder(row), asked.given().getOrDefault("from", ""))
        .map(holder -> records.find(holder, asked.kind(row), part, row.get("number"), ""))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private String document(Asked asked, Row row) {
    String stated = asked.value(row, "document");
    if (!stated.isEmpty()) {
      return stated;
    }
    String holder = asked.holder(row);
    return records
        .find(holder, asked.kind(row), asked.value(row, "part"), row.get("number"), row.get("line"))
        .map(Records.Place::document)
        .orElseGet(() -> records.document(holder));
  }

  /** A text in which slugs and addresses are names with links. */
  List<Piece> text(String words) {
    return mentions.in(words);
  }

  /** A link with the name of what an IRI stands for. */
  Piece address(String iri) {
    return Addresses.ofIri(iri)
        .map(path -> Piece.link(names.ofPath(path), path))
        .orElseGet(() -> Piece.link(lastPart(iri), Addresses.harmless(iri)));
  }

  private static String lastPart(String iri) {
    String end = iri.replaceAll("[/#]+$", "");
    int cut = Math.max(end.lastIndexOf('/'), end.lastIndexOf('#'));
    String name = cut < 0 ? end : end.substring(cut + 1);
    return name.isEmpty() ? iri : name;
  }
}
