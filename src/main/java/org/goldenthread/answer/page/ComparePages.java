package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two plans theme by theme, or two versions of one plan action by action. */
final class ComparePages {

  private static final int LONGEST = 240;

  private final Questions questions;
  private final Edition edition;
  private final Cells cells;

  ComparePages(Questions questions, Edition edition, Cells cells) {
    this.questions = questions;
    this.edition = edition;
    this.cells = cells;
  }

  String html(Map<String, String> values) {
    Plans plans = Plans.of(questions);
    Optional<Plans.Plan> from = plans.find(values.getOrDefault("from", ""));
    Optional<Plans.Plan> to = plans.find(values.getOrDefault("to", ""));
    List<Section> sections = new ArrayList<>();
    for (String name : List.of("from", "to")) {
      String slug = values.getOrDefault(name, "");
      if (!slug.isEmpty() && plans.find(slug).isEmpty()) {
        sections.add(
            Section.problem("There is no plan of the name ‘" + slug + "’; choose from the lists."));
      }
    }
    sections.add(choose(plans, values));
    String title = "Compare two plans";
    if (from.isPresent() && to.isPresent()) {
      title = from.get().label() + " and " + to.get().label();
      if (from.get().series().equals(to.get().series())) {
        versions(sections, from.get(), to.get());
      }
      themes(sections, from.get(), to.get());
    } else {
      sections.add(offers(plans));
    }
    Frame frame =
        Frame.of(edition, title, Addresses.with(Addresses.COMPARE, known(values)))
            .kind("Comparison");
    return Rendering.of("sections", Map.of("frame", frame, "sections", sections));
  }

  private static Map<String, String> known(Map<String, String> values) {
    return Questions.values(
        "from", values.getOrDefault("from", ""), "to", values.getOrDefault("to", ""));
  }

  private static Section choose(Plans plans, Map<String, String> values) {
    List<Field.Option> options =
        plans.acting().stream().map(plan -> new Field.Option(plan.slug(), plan.label())).toList();
    return Section.of("", "")
        .form(
            List.of(
                field("from", "First plan", values, options),
                field("to", "Second plan", values, options)),
            Addresses.COMPARE);
  }

  private static Field field(
      String name, String label, Map<String, String> values, List<Field.Option> options) {
    return Field.choice(name, label, "", values.getOrDefault(name, ""), options);
  }

  private static Section offers(Plans plans) {
    List<List<Piece>> list = new ArrayList<>();
    List<Map.Entry<Plans.Plan, Plans.Plan>> pairs = new ArrayList<>(plans.answers());
    pairs.addAll(plans.versions());
    for (Map.Entry<Plans.Plan, Plans.Plan> pair : pairs) {
      list.add(
          List.of(
              Piece.link(
                  pair.getKey().label() + " and " + pair.getValue().label(),
                  Addresses.with(
                      Addresses.COMPARE,
                      Questions.values(
                          "from", pair.getKey().slug(), "to", pair.getValue().slug())))));
    }
    return Section.of("Pairs to begin with", "").list(list);
  }

  private void versions(List<Section> sections, Plans.Plan from, Plans.Plan to) {
    Map<String, String> values = Questions.values("from", from.slug(), "to", to.slug());
    questions
        .answer("changed-actions", values)
        .ifPresent(
            answer -> {
              List<Row> rows = Row.of(answer);
              long later =
                  rows.stream().filter(row -> row.get("due_moved").equals("later")).count();
              long led =
                  rows.stream().filter(row -> row.get("lead_changed").equals("true")).count();
              long watched =
                  rows.stream().filter(row -> row.get("monitoring_changed").equals("true")).count();
              sections.add(
                  Section.of("Action by action", "versions")
                      .say(
                          Piece.words(
                              "Of "
                                  + Words.count(rows.size(), "action")
                                  + ", "
                                  + later
                                  + " have a later date, "
                                  + led
                                  + " another lead and "
                                  + watched
                                  + " other monitors in the second version. "),
                          Piece.link(
                              "All of them, to be taken away",
                              Addresses.answer("changed-actions", "html", values)))
                      .list(slid(rows, values)));
            });
  }

  private List<List<Piece>> slid(List<Row> rows, Map<String, String> values) {
    List<List<Piece>> list = new ArrayList<>();
    Cells.Asked asked = new Cells.Asked("changed-actions", Map.of("plan", values.get("to")));
    for (Row row : rows) {
      if (row.get("due_moved").equals("later")) {
        List<Piece> line = new ArrayList<>();
        line.add(Piece.words("Action "));
        line.addAll(cells.of(asked, row, "number").items().get(0));
        line.add(Piece.words(" (" + row.get("part") + "): from "));
        line.add(new Piece(Plans.inWords(last(row, "due_from")), "", "del"));
        line.add(Piece.words(" to "));
        line.add(new Piece(Plans.inWords(last(row, "due_to")), "", "ins"));
        line.add(Piece.words(". " + brief(row.get("action"))));
        list.add(line);
      }
    }
    return list;
  }

  private static String last(Row row, String column) {
    List<String> all = row.all(column);
    return all.isEmpty() ? "not stated" : all.get(all.size() - 1);
  }

  private void themes(List<Section> sections, Plans.Plan from, Plans.Plan to) {
    Map<String, String> values = Questions.values("from", from.slug(), "to", to.slug());
    List<Row> rows = questions.rows("compare-plans", "from", from.slug(), "to", to.slug());
    Map<String, String> before = texts(from.slug());
    Map<String, String> after = texts(to.slug());
    List<TableView.Line> both = new ArrayList<>();
    List<TableView.Line> first = new ArrayList<>();
    List<TableView.Line> second = new ArrayList<>();
    for (Row row : rows) {
      boolean inFirst = row.number("from_actions") > 0;
      boolean inSecond = row.number("to_actions") > 0;
      (inFirst && inSecond ? both : inFirst ? first : second).add(line(row, values, before, after));
    }
    sections.add(
        Section.of("Theme by theme", "themes")
            .say(
                Piece.words(
                    "Both plans have actions on "
                        + Words.count(both.size(), "theme")
                        + "; only the first on "
                        + first.size()
                        + ", only the second on "
                        + second.size()
                        + ". Basis: themes that the documents state or a reader judged; an action may"
                        + " have several themes. "),
                Piece.link("Take away", Addresses.answer("compare-plans", "html", values)))
            .say(
                Piece.link("In both", "#both"),
                Piece.words(" · "),
                Piece.link("Only in the first", "#first"),
                Piece.words(" · "),
                Piece.link("Only in the second", "#second")));
    add(sections, "In both plans", "both", from, to, both);
    add(sections, "Only in " + from.label(), "first", from, to, first);
    add(sections, "Only in " + to.label(), "second", from, to, second);
  }

  private static void add(
      List<Section> sections,
      String title,
      String id,
      Plans.Plan from,
      Plans.Plan to,
      List<TableView.Line> lines) {
    List<TableView.Head> heads =
        List.of(
            new TableView.Head("Theme", false, false),
            new TableView.Head(from.label(), false, true),
            new TableView.Head(to.label(), false, true));
    sections.add(Section.of(title, id).table(new TableView(title, heads, lines, false)));
  }

  private TableView.Line line(
      Row row, Map<String, String> values, Map<String, String> before, Map<String, String> after) {
    Cells.Asked asked = new Cells.Asked("compare-plans", values);
    return new TableView.Line(
        List.of(),
        List.of(
            cells.of(asked, row, "label"),
            actions(asked, row, "from_numbers", before),
            actions(asked, row, "to_numbers", after)));
  }

  private Value actions(Cells.Asked asked, Row row, String column, Map<String, String> texts) {
    if (!row.has(column)) {
      return Value.of(Piece.quiet("no action"));
    }
    List<List<Piece>> items = new ArrayList<>();
    List<String> numbers = row.all(column);
    Value links = cells.of(asked, row, column);
    for (int i = 0; i < numbers.size(); i++) {
      List<Piece> item = new ArrayList<>(links.items().get(i));
      item.add(Piece.words(" " + brief(texts.getOrDefault(numbers.get(i), ""))));
      items.add(item);
    }
    return new Value(items);
  }

  /** Words in a row of many; the whole is one click away. */
  private static String brief(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
  }

  private Map<String, String> texts(String plan) {
    Map<String, String> texts = new HashMap<>();
    for (Row row : questions.rows("actions", "plan", plan)) {
      texts.put((row.get("part") + " " + row.get("number")).strip(), row.get("action"));
    }
    return texts;
  }
}
