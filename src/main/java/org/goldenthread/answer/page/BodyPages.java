package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bodies: who sits on them, what they watch, and whom they answer to. */
final class BodyPages {

  private static final int MOST_ACTIONS = 40;
  private static final Set<String> UPWARDS = Set.of("reports to", "accountable to", "part of");

  private final Questions questions;
  private final Edition edition;
  private final Names names;
  private final Cells cells;
  private final RecordPages records;

  BodyPages(Questions questions, Edition edition, Names names, Cells cells, RecordPages records) {
    this.questions = questions;
    this.edition = edition;
    this.names = names;
    this.cells = cells;
    this.records = records;
  }

  static boolean is(String path) {
    return path.matches("/id/(body|mechanism)/[^/]+");
  }

  /** The page of a body. */
  String html(String path) {
    List<Row> rows = records.rows(path);
    RecordView whole = records.view(path, rows);
    String slug = path.substring(path.lastIndexOf('/') + 1);
    Frame frame = records.frame(path, rows);
    List<Row> all = questions.rows("governance");
    List<Section> sections = new ArrayList<>();
    sections.add(above(all, slug, frame.title()));
    Layers layers = around(all, slug, frame.title());
    if (!layers.isEmpty()) {
      sections.add(
          Section.of("", "map")
              .picture(
                  new Picture(
                      "Who " + frame.title() + " answers to, and who answers to it",
                      layers.svg(frame.title(), "Each arrow leads from a body to one above it."),
                      path + ".svg")));
    }
    statements(sections, all, slug, frame.title());
    monitored(sections, slug);
    return Rendering.of("sections", Map.of("frame", frame, "sections", sections, "record", whole));
  }

  /** The picture alone. */
  String svg(String path) {
    String slug = path.substring(path.lastIndexOf('/') + 1);
    String title = names.ofPath(path);
    return Layers.onPaper(
        around(questions.rows("governance"), slug, title)
            .svg(title, "Each arrow leads from a body to one above it."));
  }

  private Section above(List<Row> all, String slug, String title) {
    List<List<Piece>> list = new ArrayList<>();
    for (Row row : all) {
      if (row.get("body").equals(slug) && UPWARDS.contains(row.get("relation"))) {
        list.add(statement(row, row.get("relation") + " ", row.get("other")));
      }
    }
    Section section = Section.of("Whom it answers to", "above");
    return list.isEmpty()
        ? section.say(Piece.quiet("No document says whom " + title + " reports to."))
        : section.list(list);
  }

  private List<Piece> statement(Row row, String word, String other) {
    List<Piece> line = new ArrayList<>();
    line.add(Piece.words(word));
    line.add(
        names
            .addressOf(other)
            .map(to -> Piece.link(other, to))
            .orElseGet(() -> Piece.words(other)));
    line.add(Piece.quiet(row.has("when") ? ", " + row.get("when") : ""));
    line.add(Piece.words(": ‘" + QuoteView.oneLine(row.get("quote")) + "’ "));
    String document = row.get("document");
    line.add(
        Piece.link(
            names.of("document", document) + ", line " + row.get("line"),
            Addresses.line(document, row.get("line"))));
    return line;
  }

  private void statements(List<Section> sections, List<Row> all, String slug, String title) {
    Map<String, List<List<Piece>>> byRelation = new LinkedHashMap<>();
    for (Row row : all) {
      String relation = row.get("relation");
      if (row.get("body").equals(slug) && !UPWARDS.contains(relation)) {
        byRelation
            .computeIfAbsent(heading(relation), r -> new ArrayList<>())
            .add(statement(row, "", row.get("other")));
      } else if (row.get("other").equals(title)) {
        String body = names.of("body", row.get("body"));
        byRelation
            .computeIfAbsent("Others of which it is said", r -> new ArrayList<>())
            .add(statement(row, body + " – " + relation + " – ", row.get("other")));
      }
    }
    byRelation.forEach(
        (heading, list) ->
            sections.add(Section.of(heading + " (" + list.size() + ")", "").list(list)));
  }

  private static String heading(String relation) {
    return switch (relation) {
      case "member" -> "Members";
      case "chair" -> "Chair";
      case "monitors" -> "What it monitors, in general words";
      case "oversees" -> "What it oversees";
      default -> Words.column(relation);
    };
  }

  private void monitored(List<Section> sections, String slug) {
    questions
        .answer("monitored-by", Map.of("body", slug))
        .filter(answer -> !answer.rows().isEmpty())
        .ifPresent(
            answer -> {
              Tables tables = new Tables(cells, answer);
              sections.add(
                  Section.of("Actions that it monitors", "monitored")
                      .say(
                          Piece.words(
                              Words.count(answer.rows().size(), "action")
                                  + " in all plans"
                                  + (answer.rows().size() > MOST_ACTIONS
                                      ? "; the first " + MOST_ACTIONS + " stand here: "
                                      : ": ")),
                          Piece.link(
                              "all of them, to be taken away",
                              Addresses.answer("monitored-by", "html", Map.of("body", slug))))
                      .facts(tables.common())
                      .table(tables.view("Actions that it monitors", 0, MOST_ACTIONS)));
            });
  }

  private Layers around(List<Row> all, String slug, String title) {
    Layers layers = new Layers();
    layers.thing(title, Piece.words(title));
    for (Row row : all) {
      if (!UPWARDS.contains(row.get("relation"))) {
        continue;
      }
      String body = names.of("body", row.get("body"));
      if (row.get("body").equals(slug) || row.get("other").equals(title)) {
        layers.thing(body, thing(body)).thing(row.get("other"), thing(row.get("other")));
        layers.arrow(body, row.get("other"), row.get("relation"));
      }
    }
    boolean ends =
        all.stream()
            .noneMatch(
                row -> row.get("body").equals(slug) && UPWARDS.contains(row.get("relation")));
    if (ends && !layers.isEmpty()) {
      layers.thing("end", new Piece("No document says whom it reports to", "", "end"));
      layers.arrow(title, "end", "not stated");
    }
    return layers;
  }

  private Piece thing(String name) {
    return names.addressOf(name).map(to -> Piece.link(name, to)).orElseGet(() -> Piece.words(name));
  }

  /** The map of all bodies of one document. */
  String map(Map<String, String> values) {
    List<Row> all = questions.rows("governance");
    List<String> documents = all.stream().map(row -> row.get("document")).distinct().toList();
    String document = document(documents, values);
    List<Row> rows = upwards(all, document);
    List<List<Piece>> list = new ArrayList<>();
    for (Row row : rows) {
      List<Piece> line = new ArrayList<>();
      line.add(thing(names.of("body", row.get("body"))));
      line.addAll(statement(row, " – " + row.get("relation") + " – ", row.get("other")));
      list.add(line);
    }
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of("", "").form(List.of(documentField(documents, document)), Addresses.GOVERNANCE));
    if (!rows.isEmpty()) {
      String title = "Who answers to whom in " + names.of("document", document);
      String picture = Addresses.with(Addresses.GOVERNANCE + ".svg", Map.of("document", document));
      sections.add(
          Section.of("The map", "map").picture(new Picture(title, mapped(rows, title), picture)));
    }
    Section words = Section.of("The same in words", "words");
    sections.add(
        list.isEmpty()
            ? words.say(Piece.quiet("The document states nothing of the kind."))
            : words.list(list));
    Frame frame = Frame.of(edition, "Who answers to whom", Addresses.GOVERNANCE);
    return Rendering.of("sections", Map.of("frame", frame, "sections", sections));
  }

  /** The map alone. */
  String mapSvg(Map<String, String> values) {
    List<Row> all = questions.rows("governance");
    String document = document(all.stream().map(row -> row.get("document")).toList(), values);
    return Layers.onPaper(
        mapped(upwards(all, document), "Who answers to whom in " + names.of("document", document)));
  }

  private static String document(List<String> documents, Map<String, String> values) {
    String chosen = values.getOrDefault("document", "");
    return documents.contains(chosen) || documents.isEmpty() ? chosen : documents.get(0);
  }

  private static List<Row> upwards(List<Row> all, String document) {
    return all.stream()
        .filter(row -> row.get("document").equals(document))
        .filter(row -> UPWARDS.contains(row.get("relation")))
        .toList();
  }

  private String mapped(List<Row> rows, String title) {
    Layers layers = new Layers();
    for (Row row : rows) {
      String body = names.of("body", row.get("body"));
      layers.thing(body, thing(body)).thing(row.get("other"), thing(row.get("other")));
      layers.arrow(body, row.get("other"), row.get("relation"));
    }
    return layers.svg(title, "Each arrow leads from a body to one above it.");
  }

  private Field documentField(List<String> documents, String chosen) {
    return Field.choice(
        "document",
        "Document",
        "what one document says of its time",
        chosen,
        documents.stream()
            .map(each -> new Field.Option(each, names.of("document", each)))
            .toList());
  }
}
