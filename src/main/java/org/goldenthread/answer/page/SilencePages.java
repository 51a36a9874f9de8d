package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the documents do not say, and how good the data is. */
final class SilencePages {

  private final Questions questions;
  private final Edition edition;
  private final Names names;

  SilencePages(Questions questions, Edition edition, Names names) {
    this.questions = questions;
    this.edition = edition;
    this.names = names;
  }

  /** Unanswered findings, actions nobody monitors, contradictions, what the source lost. */
  String notSaid() {
    List<Section> sections = new ArrayList<>();
    List<List<Piece>> unanswered = new ArrayList<>();
    for (Row row : questions.rows("inspections")) {
      count(unanswered, "evidence-not-addressed", "inspection", row.get("inspection"), "finding");
    }
    add(sections, "Findings that no action answers", unanswered);
    List<List<Piece>> unwatched = new ArrayList<>();
    for (Plans.Plan plan : Plans.of(questions).acting()) {
      count(unwatched, "unmonitored-actions", "plan", plan.slug(), "action");
    }
    add(sections, "Actions for which the plan names nobody that monitors them", unwatched);
    add(
        sections,
        "Places where a plan says something against itself, the calendar or another plan",
        byPlan("contradictions", "place"));
    add(sections, "Actions that slipped", byPlan("slipped-actions", "action"));
    suspicions(sections);
    Frame frame = Frame.of(edition, "What the documents do not say", Addresses.SILENCE);
    return Rendering.of("sections", Map.of("frame", frame, "sections", sections));
  }

  private void suspicions(List<Section> sections) {
    List<List<Piece>> list = new ArrayList<>();
    for (Row row : questions.rows("documents")) {
      count(list, "suspicions", "document", row.get("document"), "suspicion");
    }
    add(sections, "What the source may have lost or broken", list);
  }

  private static void add(List<Section> sections, String title, List<List<Piece>> list) {
    if (!list.isEmpty()) {
      sections.add(Section.of(title, "").list(list));
    }
  }

  /** A link with the number of rows behind it; nothing where there are none. */
  private void count(
      List<List<Piece>> list, String query, String parameter, String value, String one) {
    Map<String, String> values = Map.of(parameter, value);
    if (!questions.takes(query, parameter)) {
      return;
    }
    int rows = questions.answer(query, values).map(answer -> answer.rows().size()).orElse(0);
    if (rows > 0) {
      list.add(
          List.of(
              Piece.link(Words.count(rows, one), Addresses.answer(query, "html", values)),
              Piece.words(": " + names.of(parameter, value))));
    }
  }

  /** Asked once for all plans: how many there are, and the lists of each plan that has some. */
  private List<List<Piece>> byPlan(String query, String one) {
    List<Row> rows = questions.rows(query);
    List<List<Piece>> list = new ArrayList<>();
    if (!rows.isEmpty()) {
      list.add(
          List.of(
              Piece.link(Words.count(rows.size(), one), Addresses.answer(query, "html", Map.of())),
              Piece.words(" in all")));
    }
    rows.stream()
        .map(row -> row.get("plan"))
        .filter(plan -> !plan.isEmpty())
        .distinct()
        .sorted()
        .forEach(
            plan ->
                list.add(
                    List.of(
                        Piece.link(
                            names.of("plan", plan),
                            Addresses.answer(query, "html", Map.of("plan", plan))))));
    return list;
  }

  /** How the data is made and checked. */
  String quality() {
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of("How it is made", "")
            .say(
                Piece.words(
                    "Every line of every document is accounted for: mapped, without content, out of"
                        + " scope with the reason, or unexplained. Every fact keeps the exact words that"
                        + " state it. What a document says, what a reader judged and what a rule"
                        + " computed are kept apart and marked on every page."))
            .say(
                Piece.words(
                    "What the extraction of the text broke is mended by corrections that keep the"
                        + " printed words and the reason. The authors' own mistakes stay as printed.")));
    sections.add(
        Section.of("How it is checked", "")
            .say(
                Piece.words(
                    "The graph is validated against shapes before it is published: a version that"
                        + " breaks one is not shown. The command "),
                new Piece("./golden-thread check", "", "command"),
                Piece.words(" prints the shapes that do not hold and the account of every line.")));
    List<List<Piece>> documents = new ArrayList<>();
    for (Row row : questions.rows("documents")) {
      String document = row.get("document");
      documents.add(
          List.of(
              Piece.link(names.of("document", document), "/id/document/" + document),
              Piece.words(" – "),
              Piece.link("read it with what became of each line", "/read/" + document)));
    }
    add(sections, "The documents", documents);
    suspicions(sections);
    Frame frame = Frame.of(edition, "Data quality", Addresses.QUALITY);
    return Rendering.of("sections", Map.of("frame", frame, "sections", sections));
  }
}
