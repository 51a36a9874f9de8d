package org.goldenthread.answer.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Cell;
import org.goldenthread.fault.Failure;

/**
 * Every page for people, as HTML that is complete without scripts. It asks questions of one version
 * of the graph; whoever serves it decides who may ask and when. Immutable and safe for use by many
 * threads.
 */
public final class Pages {

  private final Questions questions;
  private final Edition edition;
  private final AnswerPages answers;
  private final RecordPages records;
  private final SparqlPages sparql;
  private final Cells cells;
  private final HomePage home;
  private final Records places;
  private final ActionPages actions;
  private final BodyPages bodies;
  private final ThemePages themes;
  private final ComparePages comparisons;
  private final SearchPages search;
  private final SilencePages silence;
  private final BriefPages briefs;
  private final AuthorityPages authorities;
  private final NationalPages national;
  private final TextPages texts;
  private final ReadPages reading;

  /** The pages of a version. */
  public Pages(Catalogue catalogue, Asker asker, Edition edition, Originals originals) {
    this.questions = new Questions(catalogue, asker);
    this.edition = edition;
    Names names = new Names(questions);
    this.places = new Records(questions);
    this.cells = new Cells(names, places);
    this.answers = new AnswerPages(edition, new Forms(questions, names), cells);
    this.records = new RecordPages(questions, edition, names, cells);
    this.sparql = new SparqlPages(questions, edition, cells, catalogue.examples());
    this.home = new HomePage(questions, edition, names);
    this.actions = new ActionPages(questions, names, cells, records, places);
    this.bodies = new BodyPages(questions, edition, names, cells, records);
    this.themes = new ThemePages(questions, edition, names, cells, records);
    this.comparisons = new ComparePages(questions, edition, cells);
    this.search = new SearchPages(questions, edition, names);
    this.silence = new SilencePages(questions, edition, names);
    this.authorities = new AuthorityPages(questions, edition, names, cells);
    this.national = new NationalPages(questions, edition, names, cells);
    this.briefs = new BriefPages(questions, edition, names);
    this.texts = new TextPages(edition);
    this.reading = new ReadPages(questions, edition, names, originals);
  }

  /** The version whose pages these are. */
  public Edition edition() {
    return edition;
  }

  /** Every address at which there is a page, but those of questions, answers and records. */
  public List<Door> doors() {
    return List.of(
        door(Addresses.HOME, "The front page", values -> home.html()),
        door(Addresses.QUESTIONS, "All questions", values -> questionList()),
        door(Addresses.WEAKNESSES, "Which weaknesses recur, theme by inspection", themes::matrix),
        door(Addresses.COMPARE, "Two plans or two versions of one, compared", comparisons::html),
        door(
            "/authority/{authority}",
            "A local authority through the years: inspections, judgements, plans",
            authorities::html),
        door(Addresses.AUTHORITIES, "Two local authorities side by side", authorities::compared),
        door(
            Addresses.NATIONAL,
            "Themes over all authorities, by year or by authority",
            national::html),
        door(Addresses.GOVERNANCE, "Who answers to whom, as a map and in words", bodies::map),
        new Door(
            Addresses.GOVERNANCE + ".svg",
            "The map of who answers to whom, as a picture",
            values -> Door.Opened.picture(bodies.mapSvg(values))),
        door(Addresses.SEARCH, "Search", search::html),
        new Door(
            Addresses.BRIEF,
            "Records that were ticked (r, repeated), with quotes and footnotes, to be printed",
            Set.of("r"),
            values -> Door.Opened.page(briefs.html(values))),
        door(Addresses.SILENCE, "What the documents do not say", values -> silence.notSaid()),
        door(Addresses.QUALITY, "How good the data is", values -> silence.quality()),
        door(Addresses.GLOSSARY, "Abbreviations of the field", values -> texts.glossary()),
        door(Addresses.ACCESSIBILITY, "Accessibility", values -> texts.accessibility()),
        door(Addresses.REPORT, "How to report a fault", texts::report),
        door("/read/{document}", "A document, line by line", reading::html),
        new Door("/action", "303 to the page of an action", this::action));
  }

  private static Door door(
      String path, String meaning, Function<Map<String, String>, String> page) {
    return new Door(path, meaning, values -> Door.Opened.page(page.apply(values)));
  }

  /** The action that a person chose by plan and number; the form again where there is none. */
  private Door.Opened action(Map<String, String> values) {
    String plan = values.getOrDefault("plan", "");
    String number = values.getOrDefault("number", "").strip();
    String part = values.getOrDefault("part", "");
    Optional<Plans.Plan> known = Plans.of(questions).find(plan);
    if (known.isEmpty()) {
      return Door.Opened.unknown(
          home.html(plan, number, "There is no such plan; choose one from the list."));
    }
    return places
        .find(plan, "action", part, number, "")
        .map(place -> Door.Opened.elsewhere(place.path() + ".html"))
        .orElseGet(
            () -> Door.Opened.unknown(home.html(plan, number, noAction(known.get(), number))));
  }

  private static String noAction(Plans.Plan plan, String number) {
    return number.isEmpty()
        ? "Write the number of an action."
        : "The "
            + Words.count(plan.actions(), "action")
            + " of ‘"
            + plan.label()
            + "’ have no number ‘"
            + number
            + "’; the list of all is below.";
  }

  private String questionList() {
    Frame frame = Frame.of(edition, "All questions", Addresses.QUESTIONS);
    return Rendering.of(
        "questions", Map.of("frame", frame, "queries", questions.catalogue().queries()));
  }

  /** A question, not yet asked, filled with values; a sentence says what is wrong with them. */
  public String question(CatalogueQuery query, Map<String, String> given, String error) {
    return answers.question(query, given, error);
  }

  /**
   * A page of an answer; {@code server} is the beginning of its address, as the caller knows it.
   */
  public String answer(CatalogueQuery query, Answer answer, int page, String server) {
    return answers.answer(query, answer, page, server);
  }

  /** The page of a record, by its path such as {@code /id/plan/x}. */
  public String record(String path) {
    if (ActionPages.is(path) && questions.has("thread")) {
      return actions.html(path);
    }
    if (BodyPages.is(path) && questions.has("governance")) {
      return bodies.html(path);
    }
    if (ThemePages.is(path) && questions.has("theme")) {
      return themes.html(path);
    }
    return records.html(path);
  }

  /**
   * The picture of a record.
   *
   * @throws Failure of code {@code UNKNOWN} when records of its kind have none
   */
  public String picture(String path) {
    if (ActionPages.is(path)) {
      return actions.svg(path);
    }
    if (BodyPages.is(path)) {
      return bodies.svg(path);
    }
    throw new Failure(Failure.Code.UNKNOWN, "There is no picture of this record.");
  }

  /** Where a person is sent on to from a record that only holds others together. */
  public static String instead(String path) {
    return path.replaceAll("/(monitoring|lead|citation|evidence)/[^/]+$", "");
  }

  /** The ontology. */
  public String ontology() {
    List<TermView> terms =
        questions.rows("terms").stream().map(row -> TermView.of(row, cells)).toList();
    Frame frame =
        Frame.of(edition, "Ontology", Addresses.ONTOLOGY)
            .alternates(List.of(Map.entry("text/turtle", Addresses.ONTOLOGY + ".ttl")));
    return Rendering.of("ontology", Map.of("frame", frame, "terms", terms));
  }

  /** What the data is. */
  public String dataset(String server) {
    DatasetView view =
        new DatasetView(
            table("documents", "Documents"),
            classes(),
            Citation.sentence("The whole graph", server + Addresses.VOID, edition));
    Frame frame =
        Frame.of(edition, "The data and its documents", Addresses.VOID)
            .alternates(List.of(Map.entry("text/turtle", Addresses.VOID + ".ttl")));
    return Rendering.of("dataset", Map.of("frame", frame, "view", view));
  }

  private TableView table(String query, String caption) {
    return questions
        .answer(query, Map.of())
        .map(answer -> new Tables(cells, answer).view(caption, 0, Integer.MAX_VALUE))
        .orElseGet(() -> new TableView(caption, List.of(), List.of(), false));
  }

  private TableView classes() {
    List<TableView.Line> lines =
        questions.rows("statistics").stream()
            .filter(row -> row.get("what").equals("class"))
            .map(
                row ->
                    new TableView.Line(
                        List.of(),
                        List.of(
                            Value.of(cells.address(row.get("name"))),
                            Value.of(Piece.words(row.get("number"))))))
            .toList();
    return new TableView(
        "Records by kind",
        List.of(
            new TableView.Head("Kind", false, false), new TableView.Head("Records", true, false)),
        lines,
        false);
  }

  /** What one may ask: name, value and meaning of each limit. */
  public String limits(List<List<String>> limits) {
    Frame frame =
        Frame.of(edition, "Limits", Addresses.LIMITS)
            .alternates(List.of(Map.entry("application/json", Addresses.LIMITS + ".json")));
    return Rendering.of("limits", Map.of("frame", frame, "limits", limits));
  }

  /** The form for free queries. */
  public String sparql() {
    return sparql.form();
  }

  /** A free query that was refused, with what is wrong. */
  public String sparql(String query, String error) {
    return sparql.problem(query, error);
  }

  /** A free query with its answer. */
  public String sparql(String query, List<String> columns, List<List<Cell>> rows) {
    return sparql.answer(query, columns, rows);
  }

  /** What is shown instead of a page of another version; it leads to the same page as it is now. */
  public String newer(String now) {
    Section told =
        Section.of("", "")
            .say(
                Piece.words(
                    "This link was made with another version of the data. The documents or the way"
                        + " they are read have changed since, so that numbers and words may differ."))
            .say(Piece.link("The same page as it is now, version " + edition.brief(), now))
            .say(Piece.link("The data and its versions", Addresses.VOID));
    return Rendering.of(
        "sections",
        Map.of(
            "frame",
            Frame.of(edition, "There is another version of the data", now),
            "sections",
            List.of(told)));
  }

  /** A problem, told in a sentence. */
  public String problem(String title, String sentence) {
    return Rendering.of(
        "problem", Map.of("frame", Frame.of(edition, title, "/"), "sentence", sentence));
  }
}
