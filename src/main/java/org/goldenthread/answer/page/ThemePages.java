package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Themes: one through the years, and all of them by inspection. */
final class ThemePages {

  private static final int MOST_THEMES = 40;
  private static final int LONGEST_HEADING = 48;

  private final Questions questions;
  private final Edition edition;
  private final Names names;
  private final Cells cells;
  private final RecordPages records;

  ThemePages(Questions questions, Edition edition, Names names, Cells cells, RecordPages records) {
    this.questions = questions;
    this.edition = edition;
    this.names = names;
    this.cells = cells;
    this.records = records;
  }

  static boolean is(String path) {
    return path.matches("/theme/[^/]+");
  }

  /** One theme in order of time. */
  String html(String path) {
    List<Row> rows = records.rows(path);
    Frame frame = records.frame(path, rows).kind("Theme");
    String slug = path.substring("/theme/".length());
    List<Section> sections = new ArrayList<>();
    Section about = Section.of("", "");
    for (String property : List.of("definition", "scopeNote")) {
      for (Row row : rows) {
        if (row.get("property").endsWith("#" + property)) {
          about = about.say(Piece.words(row.get("value")));
        }
      }
    }
    sections.add(about.say(Piece.link("Take away all of it", answer("theme", slug))));
    national(sections, slug);
    inTime(sections, slug);
    return Rendering.of(
        "sections",
        Map.of("frame", frame, "sections", sections, "record", records.view(path, rows)));
  }

  private static String answer(String query, String theme) {
    return Addresses.answer(query, "html", Map.of("theme", theme));
  }

  /** Year by year over all inspections, where the catalogue can tell. */
  private void national(List<Section> sections, String slug) {
    questions
        .answer("theme-trend", Map.of("theme", slug))
        .filter(answer -> !answer.rows().isEmpty())
        .ifPresent(
            answer -> {
              Tables tables = new Tables(cells, answer);
              sections.add(
                  Section.of("Year by year, over all inspections", "trend")
                      .say(
                          Piece.link(
                              "Authority by authority",
                              Addresses.with(Addresses.NATIONAL, Map.of("theme", slug))))
                      .table(tables.view("Inspections that raise the theme", 0, 40)));
            });
  }

  private void inTime(List<Section> sections, String slug) {
    Map<String, List<List<Piece>>> byDocument = new LinkedHashMap<>();
    Cells.Asked asked = new Cells.Asked("theme", Map.of("theme", slug));
    for (Row row : questions.rows("theme", "theme", slug)) {
      String heading =
          Plans.inWords(row.get("date")) + ": " + names.of("document", row.get("document"));
      byDocument.computeIfAbsent(heading, d -> new ArrayList<>()).add(said(asked, row));
    }
    if (byDocument.isEmpty()) {
      sections.add(Section.of("", "").say(Piece.quiet("No document here speaks of it.")));
    }
    byDocument.forEach((heading, list) -> sections.add(Section.of(heading, "").list(list)));
  }

  private List<Piece> said(Cells.Asked asked, Row row) {
    List<Piece> line = new ArrayList<>();
    List<Piece> number = cells.of(asked, row, "number").items().get(0);
    line.add(Piece.words(Words.column(row.get("kind")) + " "));
    line.addAll(number);
    line.add(Piece.words(": " + row.get("text") + " "));
    line.add(Piece.tag(row.get("basis")));
    line.add(Piece.words(" "));
    line.addAll(cells.of(asked, row, "line").items().get(0));
    return line;
  }

  /** All themes by inspection. */
  String matrix(Map<String, String> values) {
    String authority = values.getOrDefault("authority", "");
    List<Row> themes = questions.rows("recurring-weaknesses", "authority", authority);
    List<Row> counts = questions.rows("weakness-matrix", "authority", authority);
    Set<String> inspections = new LinkedHashSet<>();
    themes.forEach(row -> inspections.addAll(row.all("inspections")));
    Map<String, Map<String, Integer>> byCell = new TreeMap<>();
    for (Row row : counts) {
      if (row.get("basis").equals("suggested")) {
        count(byCell, row.get("theme"), row, row.number("statements"));
      }
    }
    for (Row row : questions.rows("weakness-statements", "authority", authority)) {
      row.all("themes").forEach(theme -> count(byCell, theme, row, 1));
    }
    List<String> ordered = inspections.stream().sorted(ThemePages::byYear).toList();
    List<TableView.Line> lines = themes.stream().map(row -> line(row, ordered, byCell)).toList();
    List<TableView.Head> heads = new ArrayList<>();
    heads.add(new TableView.Head("Theme", false, false));
    ordered.forEach(each -> heads.add(new TableView.Head(heading(each), false, false)));
    heads.add(new TableView.Head("Actions", true, false));
    Section table =
        Section.of("", "")
            .say(
                Piece.words(
                    Words.count(themes.size(), "theme")
                        + " that more than one inspection raised, those of the most inspections first. A"
                        + " number counts sentences of the inspection under the theme: "),
                Piece.tag("stated"),
                Piece.words(" by the document, "),
                Piece.tag("curated"),
                Piece.words(" as a reader judged, "),
                Piece.tag("suggested"),
                Piece.words(" as a rule computed. Suggestions do not count towards recurrence."))
            .say(
                Piece.link(
                    "Take away",
                    Addresses.answer(
                        "recurring-weaknesses", "html", Questions.values("authority", authority))))
            .table(new TableView("Themes by inspection", heads, lines, false));
    List<Section> sections = new ArrayList<>(List.of(choose(authority), table));
    nationwide(sections);
    Frame frame =
        Frame.of(
            edition,
            authority.isEmpty()
                ? "Which weaknesses recur?"
                : "Which weaknesses recur in " + names.of("authority", authority) + "?",
            Addresses.with(Addresses.WEAKNESSES, Questions.values("authority", authority)));
    return Rendering.of("sections", Map.of("frame", frame, "sections", sections));
  }

  private static void count(
      Map<String, Map<String, Integer>> byCell, String theme, Row row, int number) {
    byCell
        .computeIfAbsent(theme + " " + row.get("inspection"), c -> new TreeMap<>())
        .merge(row.get("basis"), number, Integer::sum);
  }

  private static int byYear(String one, String other) {
    int years = year(one).compareTo(year(other));
    return years != 0 ? years : one.compareTo(other);
  }

  private static String year(String inspection) {
    return inspection.replaceAll(".*?-([0-9]{4}).*", "$1");
  }

  /** The year and the beginning of the title; a column has no room for more. */
  private String heading(String inspection) {
    String year = year(inspection);
    String title = names.of("inspection", inspection).replaceAll(",? " + year + "$", "");
    if (title.length() > LONGEST_HEADING) {
      title = title.substring(0, title.lastIndexOf(' ', LONGEST_HEADING)) + " …";
    }
    return year + ": " + title;
  }

  private TableView.Line line(
      Row row, List<String> inspections, Map<String, Map<String, Integer>> byCell) {
    List<Value> line = new ArrayList<>();
    String theme = row.get("theme");
    String page = "/theme/" + theme + ".html";
    Map<String, String> sentences = new TreeMap<>();
    for (String counted : row.all("by_inspection")) {
      int cut = counted.lastIndexOf(": ");
      sentences.put(counted.substring(0, cut), counted.substring(cut + 2));
    }
    line.add(Value.of(Piece.link(row.get("label"), page)));
    for (String inspection : inspections) {
      line.add(
          cell(
              theme,
              inspection,
              sentences.getOrDefault(inspection, ""),
              byCell.getOrDefault(theme + " " + inspection, Map.of())));
    }
    line.add(Value.of(Piece.words(row.get("actions"))));
    return new TableView.Line(List.of(), line);
  }

  /** The sentences that a reader judged or a document states, and those that a rule suggests. */
  private static Value cell(
      String theme, String inspection, String sentences, Map<String, Integer> bases) {
    List<List<Piece>> items = new ArrayList<>();
    if (!sentences.isEmpty()) {
      List<Piece> item = new ArrayList<>();
      Map<String, String> values = Questions.values("theme", theme, "inspection", inspection);
      item.add(Piece.link(sentences, Addresses.answer("weakness-statements", "html", values)));
      for (String basis : bases.keySet()) {
        if (!basis.equals("suggested")) {
          item.add(Piece.words(" "));
          item.add(Piece.tag(basis));
        }
      }
      items.add(item);
    }
    if (bases.containsKey("suggested")) {
      items.add(List.of(Piece.words(bases.get("suggested") + " "), Piece.tag("suggested")));
    }
    return items.isEmpty() ? Value.of(Piece.quiet("none")) : new Value(items);
  }

  private Section choose(String authority) {
    List<Field.Option> options =
        questions.choices("authority").stream()
            .map(
                each ->
                    new Field.Option(each.identifier(), names.of("authority", each.identifier())))
            .toList();
    return Section.of("", "")
        .form(
            List.of(
                Field.choice("authority", "Authority", "one council, or all", authority, options)
                    .optional()),
            Addresses.WEAKNESSES);
  }

  private void nationwide(List<Section> sections) {
    questions
        .answer("national-weaknesses", Map.of())
        .filter(answer -> !answer.rows().isEmpty())
        .ifPresent(
            answer ->
                sections.add(
                    Section.of("In all inspections held here", "national")
                        .say(
                            Piece.words(
                                answer.rows().size() > MOST_THEMES
                                    ? "The first "
                                        + MOST_THEMES
                                        + " of "
                                        + Words.count(answer.rows().size(), "theme")
                                        + ". "
                                    : ""),
                            Piece.link(
                                "All of it, to be taken away",
                                Addresses.answer("national-weaknesses", "html", Map.of())),
                            Piece.words(" · "),
                            Piece.link("Year by year and by authority", Addresses.NATIONAL))
                        .table(
                            new Tables(cells, answer)
                                .view("Themes over all authorities", 0, MOST_THEMES))));
  }
}
