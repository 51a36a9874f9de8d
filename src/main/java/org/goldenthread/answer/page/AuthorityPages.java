package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.fault.Failure;

/** One local authority through the years, and two of them side by side. */
final class AuthorityPages {

  private final Questions questions;
  private final Edition edition;
  private final Names names;
  private final Cells cells;

  AuthorityPages(Questions questions, Edition edition, Names names, Cells cells) {
    this.questions = questions;
    this.edition = edition;
    this.names = names;
    this.cells = cells;
  }

  /**
   * The page of one.
   *
   * @throws Failure of code {@code UNKNOWN} when the graph knows none of this name
   */
  String html(Map<String, String> values) {
    String slug = values.getOrDefault("authority", "");
    String name =
        names
            .known("authority", slug)
            .orElseThrow(
                () -> new Failure(Failure.Code.UNKNOWN, "There is no authority of this name."));
    List<Section> sections = new ArrayList<>();
    sections.add(lead(slug));
    sections.add(timeline(slug));
    sections.add(judgements(slug, "Judgements by area"));
    sections.add(plans(List.of(slug)));
    sections.add(compareWith(slug, ""));
    Frame frame = Frame.of(edition, name, Addresses.authority(slug)).kind("Local authority");
    return Rendering.of("sections", Map.of("frame", frame, "sections", sections));
  }

  private Section lead(String slug) {
    Map<String, String> one = Map.of("authority", slug);
    return Section.of("", "")
        .list(
            List.of(
                List.of(
                    Piece.link(
                        "Which weaknesses recur here", Addresses.with(Addresses.WEAKNESSES, one))),
                List.of(
                    Piece.link(
                        "What inspectors asked to be done",
                        Addresses.answer("findings", "html", one))),
                List.of(
                    Piece.link(
                        "What was found, and found again by the next inspection",
                        Addresses.answer("repeat-findings", "html", one)))));
  }

  private Section timeline(String slug) {
    List<TableView.Line> lines = new ArrayList<>();
    Cells.Asked asked = new Cells.Asked("authority", Map.of("authority", slug));
    for (Row row : questions.rows("authority", "authority", slug)) {
      String kind = row.get("what").equals("inspection") ? "inspection" : "plan";
      String path = "/id/" + kind + "/" + row.get("id");
      boolean known = names.known(kind, row.get("id")).isPresent();
      String title = row.has("title") ? row.get("title") : names.of(kind, row.get("id"));
      lines.add(
          new TableView.Line(
              List.of(),
              List.of(
                  Value.of(
                      row.has("date")
                          ? Piece.words(Plans.inWords(row.get("date")))
                          : Piece.quiet("Not stated")),
                  Value.of(Piece.words(Words.column(row.get("what")))),
                  Value.of(known ? Piece.link(title, path) : Piece.words(title)),
                  cells.of(asked, row, "overall"),
                  cells.of(asked, row, "document"))));
    }
    return Section.of("In order of time", "timeline")
        .say(
            Piece.link(
                "Take away", Addresses.answer("authority", "html", Map.of("authority", slug))))
        .table(
            new TableView(
                "Inspections, plans, versions and reports of progress",
                heads("When", "What", "Title", "Overall judgement, or version", "Document"),
                lines,
                false));
  }

  private static List<TableView.Head> heads(String... names) {
    return List.of(names).stream().map(name -> new TableView.Head(name, false, false)).toList();
  }

  /** One row an inspection, with what was judged and how. */
  private Section judgements(String slug, String title) {
    Map<String, List<List<Piece>>> byInspection = new LinkedHashMap<>();
    Map<String, Row> first = new LinkedHashMap<>();
    Cells.Asked asked = new Cells.Asked("judgement-history", Map.of());
    for (Row row : questions.rows("judgement-history", "authority", slug)) {
      first.putIfAbsent(row.get("inspection"), row);
      byInspection
          .computeIfAbsent(row.get("inspection"), i -> new ArrayList<>())
          .add(judgement(asked, row));
    }
    Section section = Section.of(title, "judgements-" + slug);
    if (first.isEmpty()) {
      return section.say(Piece.quiet("No document here states a judgement."));
    }
    List<TableView.Line> lines = new ArrayList<>();
    first.forEach(
        (inspection, row) ->
            lines.add(
                new TableView.Line(
                    List.of(),
                    List.of(
                        cells.of(asked, row, "inspection"),
                        Value.of(
                            row.has("published")
                                ? Piece.words(Plans.inWords(row.get("published")))
                                : Piece.quiet("Not held")),
                        new Value(byInspection.getOrDefault(inspection, List.of()))))));
    return section
        .say(
            Piece.link(
                "Take away",
                Addresses.answer("judgement-history", "html", Map.of("authority", slug))))
        .table(
            new TableView(
                "Judgements of " + names.of("authority", slug),
                heads("Inspection", "Report of", "What was judged, and how"),
                lines,
                false));
  }

  private List<Piece> judgement(Cells.Asked asked, Row row) {
    List<Piece> line = new ArrayList<>();
    line.add(Piece.words(Words.column(row.get("area")) + " "));
    line.addAll(cells.of(asked, row, "grade").items().get(0));
    if (row.has("line")) {
      line.add(Piece.words(" "));
      line.addAll(cells.of(asked, row, "line").items().get(0));
    }
    return line;
  }

  /** What the plans of authorities have, in counts of their actions. */
  private Section plans(List<String> authorities) {
    List<TableView.Line> lines = new ArrayList<>();
    for (Plans.Plan plan : Plans.of(questions).acting()) {
      if (authorities.contains(plan.authority())) {
        lines.add(features(plan));
      }
    }
    Section section = Section.of("What the plans have", "plans");
    return lines.isEmpty()
        ? section.say(Piece.quiet("No plan is held here."))
        : section
            .say(
                Piece.words(
                    "How many actions of each plan name a lead, a date, somebody or something that"
                        + " monitors them, and progress."))
            .table(
                new TableView(
                    "Plans in counts",
                    List.of(
                        new TableView.Head("Plan", false, false),
                        new TableView.Head("Actions", true, false),
                        new TableView.Head("With a lead", true, false),
                        new TableView.Head("With a date", true, false),
                        new TableView.Head("Monitored", true, false),
                        new TableView.Head("With progress", true, false)),
                    lines,
                    false));
  }

  private TableView.Line features(Plans.Plan plan) {
    List<Row> rows = questions.rows("actions", "plan", plan.slug());
    List<Value> line = new ArrayList<>();
    line.add(Value.of(Piece.link(plan.label(), "/id/plan/" + plan.slug())));
    line.add(
        Value.of(
            Piece.link(
                Integer.toString(rows.size()),
                Addresses.answer("actions", "html", Map.of("plan", plan.slug())))));
    for (String column : List.of("leads", "due_text", "monitoring", "progress")) {
      long with = rows.stream().filter(row -> row.has(column)).count();
      line.add(Value.of(Piece.words(Long.toString(with))));
    }
    return new TableView.Line(List.of(), line);
  }

  private Section compareWith(String one, String other) {
    List<Field.Option> options =
        questions.choices("authority").stream()
            .map(
                each ->
                    new Field.Option(each.identifier(), names.of("authority", each.identifier())))
            .sorted((a, b) -> a.text().compareToIgnoreCase(b.text()))
            .toList();
    return Section.of("Compare two authorities", "compare")
        .form(
            List.of(
                Field.choice("one", "First authority", "", one, options),
                Field.choice("other", "Second authority", "", other, options)),
            Addresses.AUTHORITIES);
  }

  /** Two side by side; a name that is none keeps the form and is told. */
  String compared(Map<String, String> values) {
    String one = values.getOrDefault("one", "");
    String other = values.getOrDefault("other", "");
    List<Section> sections = new ArrayList<>();
    String title = "Compare two authorities";
    boolean known = true;
    for (String slug : List.of(one, other)) {
      if (names.known("authority", slug).isEmpty()) {
        known = false;
        if (!slug.isEmpty()) {
          sections.add(Section.problem("There is no authority of the name ‘" + slug + "’."));
        }
      }
    }
    sections.add(compareWith(one, other));
    if (known) {
      title = names.of("authority", one) + " and " + names.of("authority", other);
      sections.add(themes(one, other));
      sections.add(judgements(one, "Judgements of " + names.of("authority", one)));
      if (!other.equals(one)) {
        sections.add(judgements(other, "Judgements of " + names.of("authority", other)));
      }
      sections.add(plans(List.of(one, other)));
    } else {
      sections.add(all());
    }
    Frame frame =
        Frame.of(
                edition,
                title,
                Addresses.with(Addresses.AUTHORITIES, Questions.values("one", one, "other", other)))
            .kind("Comparison");
    return Rendering.of("sections", Map.of("frame", frame, "sections", sections));
  }

  private Section all() {
    return Section.of("All authorities", "all")
        .list(
            questions.choices("authority").stream()
                .map(
                    each ->
                        List.of(
                            Piece.link(
                                names.of("authority", each.identifier()),
                                Addresses.authority(each.identifier()))))
                .toList());
  }

  /** The themes of both, counted in sentences of inspectors. */
  private Section themes(String one, String other) {
    Map<String, Integer> ofOne = statements(one);
    Map<String, Integer> ofOther = statements(other);
    Set<String> themes = new LinkedHashSet<>(ofOne.keySet());
    themes.addAll(ofOther.keySet());
    List<TableView.Line> lines = new ArrayList<>();
    themes.stream()
        .sorted((a, b) -> names.of("theme", a).compareTo(names.of("theme", b)))
        .forEach(
            theme ->
                lines.add(
                    new TableView.Line(
                        List.of(),
                        List.of(
                            Value.of(Piece.link(names.of("theme", theme), "/theme/" + theme)),
                            count(ofOne, theme, one),
                            count(ofOther, theme, other)))));
    long both =
        themes.stream()
            .filter(each -> ofOne.containsKey(each) && ofOther.containsKey(each))
            .count();
    return Section.of("Weaknesses that inspectors found", "themes")
        .say(
            Piece.words(
                "In both "
                    + Words.count((int) both, "theme")
                    + "; only in "
                    + names.of("authority", one)
                    + " "
                    + (ofOne.size() - both)
                    + ", only in "
                    + names.of("authority", other)
                    + " "
                    + (ofOther.size() - both)
                    + ". The numbers are findings of inspections; a finding may have several themes,"
                    + " and most themes of reports are suggested by a rule."))
        .table(
            new TableView(
                "Findings by theme",
                List.of(
                    new TableView.Head("Theme", false, false),
                    new TableView.Head(names.of("authority", one), true, false),
                    new TableView.Head(names.of("authority", other), true, false)),
                lines,
                false));
  }

  private Map<String, Integer> statements(String authority) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Row row : questions.rows("findings", "authority", authority)) {
      row.all("themes").forEach(theme -> counts.merge(theme, 1, Integer::sum));
    }
    return counts;
  }

  private static Value count(Map<String, Integer> counts, String theme, String authority) {
    Integer count = counts.get(theme);
    return Value.of(
        count == null
            ? Piece.quiet("none")
            : Piece.link(
                count.toString(),
                Addresses.answer(
                    "findings", "html", Questions.values("authority", authority, "theme", theme))));
  }
}
