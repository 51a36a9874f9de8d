package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Themes over all authorities: year by year, and one theme authority by authority. */
final class NationalPages {

  private static final int MOST_THEMES = 40;

  private final Questions questions;
  private final Edition edition;
  private final Names names;
  private final Cells cells;

  NationalPages(Questions questions, Edition edition, Names names, Cells cells) {
    this.questions = questions;
    this.edition = edition;
    this.names = names;
    this.cells = cells;
  }

  String html(Map<String, String> values) {
    String theme = values.getOrDefault("theme", "");
    List<Section> sections = new ArrayList<>();
    String title = "What inspectors find across the country";
    if (!theme.isEmpty() && names.known("theme", theme).isEmpty()) {
      sections.add(Section.problem("There is no theme of the name ‘" + theme + "’."));
    }
    sections.add(choose(theme));
    if (names.known("theme", theme).isPresent()) {
      title = names.of("theme", theme) + ", across the country";
      sections.add(byAuthority(theme));
    } else {
      sections.add(byYear());
    }
    Frame frame =
        Frame.of(
            edition, title, Addresses.with(Addresses.NATIONAL, Questions.values("theme", theme)));
    return Rendering.of("sections", Map.of("frame", frame, "sections", sections));
  }

  private Section choose(String theme) {
    List<Field.Option> options =
        questions.choices("theme").stream()
            .map(each -> new Field.Option(each.identifier(), names.of("theme", each.identifier())))
            .sorted((a, b) -> a.text().compareToIgnoreCase(b.text()))
            .toList();
    return Section.of("", "")
        .form(
            List.of(
                Field.choice(
                        "theme", "Theme", "one theme by authority, or all by year", theme, options)
                    .optional()),
            Addresses.NATIONAL);
  }

  /** Which share of the inspections of a year raises each theme. */
  private Section byYear() {
    Map<String, Map<String, Row>> byTheme = new LinkedHashMap<>();
    Set<String> years = new TreeSet<>();
    questions.rows("national-weaknesses").stream()
        .limit(MOST_THEMES)
        .forEach(row -> byTheme.put(row.get("theme"), new TreeMap<>()));
    for (Row row : questions.rows("theme-trend")) {
      Map<String, Row> byYear = byTheme.get(row.get("theme"));
      if (byYear != null) {
        byYear.put(row.get("year"), row);
        years.add(row.get("year"));
      }
    }
    Section section = Section.of("Themes by year", "years");
    if (byTheme.isEmpty()) {
      return section.say(Piece.quiet("No inspection report is held here."));
    }
    List<TableView.Head> heads = new ArrayList<>();
    heads.add(new TableView.Head("Theme", false, false));
    years.forEach(year -> heads.add(new TableView.Head(year, true, false)));
    List<TableView.Line> lines = new ArrayList<>();
    byTheme.forEach((theme, byYear) -> lines.add(line(theme, byYear, years)));
    return section
        .say(
            Piece.words(
                "Of the inspections of each year that have findings, how many have one under the"
                    + " theme: ‘3 of 12’. The "
                    + lines.size()
                    + " themes found most often; most themes of reports are suggested by a rule. "),
            Piece.link("All themes", Addresses.answer("national-weaknesses", "html", Map.of())),
            Piece.words(" · "),
            Piece.link("All years", Addresses.answer("theme-trend", "html", Map.of())))
        .table(new TableView("Themes by year", heads, lines, false));
  }

  private TableView.Line line(String theme, Map<String, Row> byYear, Set<String> years) {
    List<Value> line = new ArrayList<>();
    line.add(
        Value.of(
            Piece.link(
                names.of("theme", theme),
                Addresses.with(Addresses.NATIONAL, Map.of("theme", theme)))));
    for (String year : years) {
      Row row = byYear.get(year);
      line.add(
          Value.of(
              row == null
                  ? Piece.quiet("none")
                  : Piece.words(row.get("with_theme") + " of " + row.get("inspections"))));
    }
    return new TableView.Line(List.of(), line);
  }

  /** Who was told about a theme, how often and when last. */
  private Section byAuthority(String theme) {
    Map<String, List<Row>> byAuthority = new TreeMap<>();
    for (Row row : questions.rows("findings", "theme", theme)) {
      byAuthority.computeIfAbsent(row.get("authority"), a -> new ArrayList<>()).add(row);
    }
    Section section = Section.of("Authority by authority", "authorities");
    if (byAuthority.isEmpty()) {
      return section.say(Piece.quiet("No inspection held here has a finding under this theme."));
    }
    List<TableView.Line> lines = new ArrayList<>();
    Cells.Asked asked = new Cells.Asked("findings", Map.of());
    byAuthority.forEach((authority, rows) -> lines.add(line(asked, theme, authority, rows)));
    return section
        .say(
            Piece.words(
                Words.count(byAuthority.size(), "authority", "authorities")
                    + " of which inspectors found it. "),
            Piece.link("The theme in all documents", "/theme/" + theme),
            Piece.words(" · "),
            Piece.link(
                "Every finding", Addresses.answer("findings", "html", Map.of("theme", theme))))
        .table(
            new TableView(
                "Findings by authority",
                List.of(
                    new TableView.Head("Authority", false, false),
                    new TableView.Head("Findings", true, false),
                    new TableView.Head("Inspections", false, false)),
                lines,
                false));
  }

  private TableView.Line line(Cells.Asked asked, String theme, String authority, List<Row> rows) {
    Map<String, List<Piece>> inspections = new LinkedHashMap<>();
    rows.forEach(
        row ->
            inspections.putIfAbsent(
                row.get("inspection"), cells.of(asked, row, "inspection").items().get(0)));
    return new TableView.Line(
        List.of(),
        List.of(
            Value.of(Piece.link(names.of("authority", authority), Addresses.authority(authority))),
            Value.of(
                Piece.link(
                    Integer.toString(rows.size()),
                    Addresses.answer(
                        "findings",
                        "html",
                        Questions.values("authority", authority, "theme", theme)))),
            new Value(List.copyOf(inspections.values()))));
  }
}
