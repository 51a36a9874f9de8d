package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.fault.Failure;

/**
 * An action as a story: what inspectors found, what was recommended, what was promised, who leads,
 * who watches and whom that board answers to, and what became of it.
 */
final class ActionPages {

  private static final Pattern PATH =
      Pattern.compile("/id/plan/([^/]+)/(?:([^/]+)/)?action/([^/]+)");

  private final Questions questions;
  private final Names names;
  private final Cells cells;
  private final RecordPages records;
  private final Records places;

  ActionPages(Questions questions, Names names, Cells cells, RecordPages records, Records places) {
    this.questions = questions;
    this.names = names;
    this.cells = cells;
    this.records = records;
    this.places = places;
  }

  /** Whether a path is that of an action in a plan. */
  static boolean is(String path) {
    return PATH.matcher(path).matches();
  }

  /** What is known of one action. */
  private record Told(
      String path,
      String plan,
      String part,
      String number,
      List<Row> rows,
      List<QuoteView> quotes) {

    String one(String property) {
      return rows.stream()
          .filter(row -> row.get("property").endsWith("#" + property))
          .map(row -> row.get("value"))
          .findFirst()
          .orElse("");
    }

    List<QuoteView> quotesOf(String name) {
      return quotes.stream()
          .filter(quote -> quote.name().toLowerCase(java.util.Locale.ROOT).startsWith(name))
          .toList();
    }

    String[] key() {
      return new String[] {"plan", plan, "number", number, "part", part};
    }
  }

  /** The page. */
  String html(String path) {
    Told told = told(path);
    RecordView whole = records.view(path, told.rows());
    List<Row> thread = questions.rows("thread", told.key());
    List<Row> monitors = questions.rows("who-monitors", told.key());
    List<Section> steps = new ArrayList<>();
    found(steps, thread);
    recommended(steps, told);
    promised(steps, told);
    led(steps, told);
    watched(steps, told, monitors);
    became(steps, told, thread);
    cameBack(steps, thread, told);
    Layers picture = ThreadPicture.of(thread, monitors, names);
    if (!picture.isEmpty()) {
      steps.add(
          Section.of("The same as a picture", "picture")
              .picture(
                  new Picture(
                      "From the finding to the boards above", svg(picture, told), path + ".svg")));
    }
    return Rendering.of(
        "sections",
        Map.of(
            "frame", records.frame(path, told.rows()).kind("Action"),
            "sections", steps,
            "record", whole));
  }

  /** The picture alone. */
  String svg(String path) {
    Told told = told(path);
    Layers picture =
        ThreadPicture.of(
            questions.rows("thread", told.key()),
            questions.rows("who-monitors", told.key()),
            names);
    return Layers.onPaper(svg(picture, told));
  }

  private String svg(Layers picture, Told told) {
    return picture.svg(
        names.ofPath(told.path()),
        "An arrow leads from each box to what follows from it or stands above it.");
  }

  private Told told(String path) {
    List<Row> rows = records.rows(path);
    if (rows.isEmpty()) {
      throw new Failure(Failure.Code.UNKNOWN, "The graph says nothing of a resource of this name.");
    }
    Matcher at = PATH.matcher(path);
    at.matches();
    List<QuoteView> quotes =
        QuoteView.of(questions.rows("quotes", "record", Addresses.iri(path)), names);
    Told bare = new Told(path, at.group(1), "", at.group(3), rows, quotes);
    return new Told(path, at.group(1), bare.one("part"), bare.one("number"), rows, quotes);
  }

  private void found(List<Section> steps, List<Row> thread) {
    Section step = Section.of("What inspectors found", "found").style("step");
    List<QuoteView> quotes = new ArrayList<>();
    for (String path : paragraphs(thread)) {
      QuoteView.of(questions.rows("quotes", "record", Addresses.iri(path)), names).stream()
          .filter(quote -> quote.name().equals("Text"))
          .forEach(quote -> quotes.add(quote.named(names.ofPath(path), path)));
    }
    steps.add(
        quotes.isEmpty()
            ? step.say(
                Piece.quiet("Not stated: no paragraph of a report that is held here is cited."))
            : step.quotes(quotes));
  }

  /** The paragraphs that state or are cited, in this order. */
  private static Set<String> paragraphs(List<Row> thread) {
    Set<String> paths = new LinkedHashSet<>();
    for (String relation : List.of("states", "cited by", "cited doubtfully by")) {
      thread.stream()
          .filter(row -> row.get("relation").equals(relation))
          .forEach(row -> Addresses.ofIri(row.get("from")).ifPresent(paths::add));
    }
    return paths;
  }

  private void recommended(List<Section> steps, Told told) {
    Section step = Section.of("What was recommended", "recommended").style("step");
    Optional<String> path = Addresses.ofIri(told.one("recommendation"));
    if (path.isEmpty()) {
      steps.add(step.say(Piece.quiet("Not stated.")));
      return;
    }
    List<QuoteView> quotes =
        QuoteView.of(questions.rows("quotes", "record", Addresses.iri(path.get())), names).stream()
            .filter(quote -> quote.name().equals("Text"))
            .toList();
    String text = text(path.get());
    Section linked = step.say(Piece.link(names.ofPath(path.get()), path.get()));
    steps.add(quotes.isEmpty() ? linked.say(Piece.words(text)) : linked.quotes(quotes));
  }

  private String text(String path) {
    return records.rows(path).stream()
        .filter(row -> row.get("property").endsWith("#text"))
        .map(row -> row.get("value"))
        .findFirst()
        .orElse("");
  }

  private void promised(List<Section> steps, Told told) {
    String due = told.one("dueText");
    List<Map.Entry<String, Value>> facts = new ArrayList<>();
    facts.add(
        Map.entry(
            "Plan",
            Value.of(Piece.link(names.of("plan", told.plan()), "/id/plan/" + told.plan()))));
    facts.add(Map.entry("Due", stated(due)));
    facts.add(
        Map.entry(
            "Rating",
            told.one("rating").isEmpty()
                ? Value.of(Piece.quiet("Not stated"))
                : Value.of(Piece.tag(told.one("rating")))));
    List<List<Piece>> others =
        places.actions(told.plan(), told.number()).stream()
            .filter(place -> !place.path().equals(told.path()))
            .map(place -> List.of(Piece.link(names.ofPath(place.path()), place.path())))
            .toList();
    if (!others.isEmpty()) {
      facts.add(Map.entry("The same number in another part of the plan", new Value(others)));
    }
    steps.add(
        Section.of("What was promised", "promised")
            .style("step")
            .facts(facts)
            .quotes(told.quotesOf("text")));
  }

  private static Value stated(String words) {
    return words.isEmpty() ? Value.of(Piece.quiet("Not stated")) : Value.of(Piece.words(words));
  }

  private void led(List<Section> steps, Told told) {
    Section step = Section.of("Who leads", "led").style("step");
    List<List<Piece>> list = new ArrayList<>();
    for (Row row : questions.rows("who-leads", told.key())) {
      List<Piece> line = new ArrayList<>();
      String post = row.has("post") ? row.get("post") : row.get("stated_as");
      line.add(
          names
              .addressOf(post)
              .map(path -> Piece.link(post, path))
              .orElseGet(() -> Piece.words(post)));
      if (row.has("stated_as") && !row.get("stated_as").equals(post)) {
        line.add(Piece.quiet(", in the plan ‘" + row.get("stated_as") + "’"));
      }
      line.add(
          row.has("holder")
              ? Piece.words(", held by " + row.get("holder"))
              : Piece.quiet(", holder not stated"));
      list.add(line);
    }
    steps.add(
        list.isEmpty()
            ? step.say(Piece.quiet("Not stated: the plan names no lead."))
            : step.list(list).quotes(told.quotesOf("lead, as")));
  }

  private void watched(List<Section> steps, Told told, List<Row> monitors) {
    Section step =
        Section.of("Who monitors it, and whom they report to", "monitored").style("step");
    List<List<Piece>> list = new ArrayList<>();
    for (Row row : monitors) {
      list.add(monitor(row));
    }
    steps.add(
        list.isEmpty()
            ? step.say(
                Piece.quiet(
                    "Not stated: the plan names nobody and nothing that monitors this action."))
            : step.list(list).quotes(told.quotesOf("monitoring, as")));
  }

  private List<Piece> monitor(Row row) {
    List<Piece> line = new ArrayList<>();
    Cells.Asked asked = new Cells.Asked("who-monitors", Map.of());
    line.addAll(
        row.has("monitor")
            ? cells.of(asked, row, "monitor").items().get(0)
            : List.of(Piece.words(row.get("stated_as"))));
    if (row.has("monitor") && !row.get("stated_as").equals(row.get("monitor"))) {
      line.add(Piece.quiet(", in the plan ‘" + row.get("stated_as") + "’"));
    }
    line.add(Piece.quiet(" (" + (row.has("kind") ? row.get("kind") : "kind not stated") + ")"));
    if (!row.has("reports_to")) {
      line.add(
          Piece.quiet(
              row.get("kind").equals("body") ? ": no document says whom it reports to" : ""));
      return line;
    }
    line.add(Piece.words(". It reports to "));
    List<List<Piece>> chains = cells.of(asked, row, "reports_to").items();
    for (int i = 0; i < chains.size(); i++) {
      line.add(Piece.words(i == 0 ? "" : "; and to "));
      line.addAll(chains.get(i));
    }
    return line;
  }

  private void became(List<Section> steps, Told told, List<Row> thread) {
    Section step = Section.of("What became of it", "became").style("step");
    if (!told.one("progress").isEmpty()) {
      step = step.quotes(told.quotesOf("progress"));
    } else {
      step = step.say(Piece.quiet("This version of the plan states no progress."));
    }
    for (Row row : thread) {
      if (row.get("relation").equals("later version")) {
        step = version(step, told, row);
      }
    }
    steps.add(step);
  }

  private Section version(Section step, Told told, Row row) {
    String from = Addresses.ofIri(row.get("from")).orElse("");
    String to = Addresses.ofIri(row.get("to")).orElse("");
    boolean later = from.equals(told.path());
    String other = later ? to : from;
    List<Row> rows = records.rows(other);
    Told that = new Told(other, "", "", "", rows, List.of());
    List<Map.Entry<String, Value>> changes = new ArrayList<>();
    for (Map.Entry<String, String> property :
        List.of(
            Map.entry("text", "Action"),
            Map.entry("leadText", "Lead, as printed"),
            Map.entry("dueText", "Due, as printed"),
            Map.entry("monitoringText", "Monitoring, as printed"),
            Map.entry("rating", "Rating"))) {
      String before = later ? told.one(property.getKey()) : that.one(property.getKey());
      String after = later ? that.one(property.getKey()) : told.one(property.getKey());
      if (!before.equals(after)) {
        changes.add(Map.entry(property.getValue(), new Value(List.of(changed(before, after)))));
      }
    }
    List<Map.Entry<String, Value>> all = new ArrayList<>(step.facts());
    all.addAll(changes);
    return step.facts(all)
        .say(
            Piece.words(later ? "In the later version, " : "In the earlier version, "),
            Piece.link(names.ofPath(other), other),
            Piece.words(
                changes.isEmpty()
                    ? ": the same words."
                    : ", other words: struck out what only the earlier version has, marked what only the later has."));
  }

  private static List<Piece> changed(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of(
          before.isEmpty() ? Piece.quiet("Not stated") : new Piece(before, "", "del"),
          Piece.words(" "),
          after.isEmpty() ? Piece.quiet("Not stated") : new Piece(after, "", "ins"));
    }
    return Difference.between(before, after);
  }

  private void cameBack(List<Section> steps, List<Row> thread, Told told) {
    Set<String> numbers = new LinkedHashSet<>();
    String inspection = "";
    for (String path : paragraphs(thread)) {
      String[] parts = path.split("/", -1);
      if (path.startsWith("/id/inspection/") && parts.length == 6) {
        inspection = parts[3];
        numbers.add(parts[5]);
      }
    }
    Section step = Section.of("What later inspections and plans say", "later").style("step");
    List<List<Piece>> list = new ArrayList<>();
    if (!inspection.isEmpty()) {
      for (Plans.Plan later : laterPlans(told)) {
        addRecurrences(list, inspection, later.slug(), numbers);
      }
    }
    steps.add(
        list.isEmpty()
            ? step.say(
                Piece.quiet(
                    "No reader has judged that this weakness comes back in a later document held here."))
            : step.say(Piece.words("As a reader of both judged, it comes back:")).list(list));
  }

  private List<Plans.Plan> laterPlans(Told told) {
    Plans plans = Plans.of(questions);
    return plans
        .find(told.plan())
        .map(
            plan ->
                plans.all().stream()
                    .filter(each -> each.authority().equals(plan.authority()))
                    .filter(each -> each.date().compareTo(plan.date()) > 0)
                    .filter(each -> !each.series().equals(plan.series()))
                    .toList())
        .orElse(List.of());
  }

  private void addRecurrences(
      List<List<Piece>> list, String inspection, String later, Set<String> numbers) {
    for (Row row :
        questions.rows("recurs-in", "from", inspection, "to", later, "basis", "curated")) {
      if (numbers.contains(row.get("from_number"))) {
        Cells.Asked asked = new Cells.Asked("recurs-in", Map.of("from", inspection, "to", later));
        List<Piece> line = new ArrayList<>(cells.of(asked, row, "to_number").items().get(0));
        line.add(Piece.words(" of " + names.of("plan", later) + ": " + row.get("to_text")));
        list.add(line);
      }
    }
  }
}
