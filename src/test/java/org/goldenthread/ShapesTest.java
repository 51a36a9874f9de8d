package org.goldenthread;

import static org.goldenthread.Terms.all;
import static org.goldenthread.Terms.gt;
import static org.goldenthread.Terms.id;
import static org.goldenthread.Terms.oa;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes hold for the real graph and catch what could go wrong in it. */
final class ShapesTest {

  private static final String SHAPES = "https://w3id.org/golden-thread/shapes#";
  private static final Graph RULES =
      RDFDataMgr.loadGraph(RealCorpus.ONTOLOGY.resolve("shapes.ttl").toUri().toString());
  private static final Shapes PARSED = Shapes.parse(RULES);
  private static final Graph GRAPH = union();

  private static final String ACTION = "plan/herefordshire-2015-01/council/action/12";
  private static final String RECOMMENDATION =
      "plan/herefordshire-2014-10/council/recommendation/23-2";

  private static Graph union() {
    Graph union = GraphFactory.createDefaultGraph();
    RealCorpus.mapped().dataset().stream().forEach(quad -> union.add(quad.asTriple()));
    return union;
  }

  /**
   * Something that goes wrong.
   *
   * @param what what goes wrong
   * @param shape the shape that must notice
   * @param focus what it must name
   * @param damage how it goes wrong
   */
  record Fault(String what, String shape, Node focus, Consumer<Damage> damage) {
    @Override
    public String toString() {
      return what;
    }
  }

  /** Changes to the graph that can be taken back. */
  private static final class Damage {
    private final Deque<Runnable> undo = new ArrayDeque<>();

    void add(Node subject, Node property, Node value) {
      Triple triple = Triple.create(subject, property, value);
      if (!GRAPH.contains(triple)) {
        GRAPH.add(triple);
        undo.push(() -> GRAPH.delete(triple));
      }
    }

    Damage remove(Node subject, Node property) {
      for (Triple triple : GRAPH.find(subject, property, Node.ANY).toList()) {
        GRAPH.delete(triple);
        undo.push(() -> GRAPH.add(triple));
      }
      return this;
    }

    void replace(Node subject, Node property, Node value) {
      assertTrue(
          GRAPH.contains(subject, property, Node.ANY), () -> subject + " has no " + property);
      remove(subject, property).add(subject, property, value);
    }

    void undo() {
      while (!undo.isEmpty()) {
        undo.pop().run();
      }
    }
  }

  private static Node words(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node first(String type) {
    return all(GRAPH, type).stream()
        .min((one, two) -> one.getURI().compareTo(two.getURI()))
        .orElseThrow(() -> new AssertionError("the graph has no " + type));
  }

  private static Fault without(String what, String shape, Node focus, Node property) {
    return new Fault(
        what,
        shape,
        focus,
        damage -> {
          assertTrue(
              GRAPH.contains(focus, property, Node.ANY), () -> focus + " has no " + property);
          damage.remove(focus, property);
        });
  }

  private static Fault with(String what, String shape, Node focus, Node property, Node value) {
    return new Fault(what, shape, focus, damage -> damage.replace(focus, property, value));
  }

  private static Fault also(String what, String shape, Node focus, Node property, Node value) {
    return new Fault(what, shape, focus, damage -> damage.add(focus, property, value));
  }

  static Stream<Fault> faults() {
    return Stream.of(ofActions(), ofPlans(), ofInspections(), ofNames(), ofPassages(), ofThemes())
        .flatMap(faults -> faults);
  }

  private static Stream<Fault> ofActions() {
    Node action = id(ACTION);
    Node lead = id(ACTION + "/lead/1");
    Node monitoring = id(ACTION + "/monitoring/1");
    Node undated = NodeFactory.createLiteralDT("2015-13", XSDDatatype.XSDgYearMonth);
    return Stream.of(
        without("an action without a number", "NumberedShape", action, gt("number")),
        without("an action without a place in its plan", "InOrderShape", action, gt("order")),
        without("an action without a document", "FromDocumentShape", action, gt("document")),
        without("an action that lost its text", "ActionStateShape", action, gt("text")),
        also("two rows in one action", "ActionStateShape", action, gt("text"), words("another")),
        with("a rating of no colour", "ActionStateShape", action, gt("rating"), words("purple")),
        also("a month that no year has", "ActionStateShape", action, gt("due"), undated),
        with("a number used twice", "ActionStateShape", action, gt("number"), words("13")),
        without("a lead without its words", "LeadShape", lead, gt("statedAs")),
        new Fault(
            "a lead that names nobody",
            "LeadShape",
            lead,
            damage -> {
              for (String who : Set.of("post", "body", "initials", "holderName")) {
                damage.remove(lead, gt(who));
              }
            }),
        without("a monitor that is nobody", "MonitoringShape", monitoring, gt("monitor")));
  }

  private static Stream<Fault> ofPlans() {
    Node plan = id("plan/herefordshire-2022-12");
    Node recommendation = id(RECOMMENDATION);
    Node citation = id(RECOMMENDATION + "/citation/1");
    return Stream.of(
        without("a plan without a date", "PlanShape", plan, gt("planDate")),
        with(
            "a slug in capitals",
            "IdentifiedShape",
            plan,
            DCTerms.identifier.asNode(),
            words("Plan A")),
        without(
            "a recommendation without words", "RecommendationShape", recommendation, gt("text")),
        with(
            "a doubtful citation shown as a sure one",
            "RecommendationShape",
            recommendation,
            gt("evidenceText"),
            words("67 | 80")),
        with(
            "a citation that leads elsewhere",
            "CitationShape",
            citation,
            gt("cites"),
            id("inspection/herefordshire-2014/paragraph/68")),
        without("an outcome of no area", "OutcomeShape", first("Outcome"), gt("recommendation")),
        without("a measure of no kind", "MeasureShape", first("Measure"), gt("kind")));
  }

  private static Stream<Fault> ofInspections() {
    Node inspection = id("inspection/herefordshire-2014");
    Node before = NodeFactory.createLiteralDT("2014-04-01", XSDDatatype.XSDdate);
    return Stream.of(
        with("an inspection that ends first", "InspectionShape", inspection, gt("end"), before),
        without("a judgement without a grade", "JudgementShape", first("Judgement"), gt("grade")),
        with(
            "a paragraph of an unknown kind",
            "ParagraphShape",
            id("inspection/herefordshire-2014/paragraph/19"),
            gt("kind"),
            words("remark")),
        with(
            "a fingerprint cut short",
            "DocumentShape",
            first("Document"),
            gt("sha256"),
            words("ab12")));
  }

  private static Stream<Fault> ofNames() {
    Node fact = first("Governance");
    Node board = id("body/hscb");
    return Stream.of(
        without("a person without a name", "PersonShape", first("Person"), FOAF.name.asNode()),
        also("the age of a person", "PersonShape", first("Person"), FOAF.age.asNode(), number(40)),
        with("a relation nobody knows", "GovernanceShape", fact, gt("relation"), words("likes")),
        without("a fact without a quote", "GovernanceShape", fact, gt("quote")),
        also(
            "a step upwards nobody states",
            "BodyShape",
            board,
            gt("reportsTo"),
            id("body/cabinet")),
        also("a body that is also a post", "BodyShape", board, gt("kind"), words("post")));
  }

  private static Stream<Fault> ofPassages() {
    Node passage = first("Passage");
    Node evidence = first("Evidence");
    return Stream.of(
        without("evidence without a passage", "EvidenceShape", evidence, gt("passage")),
        with(
            "evidence of what nobody says",
            "ProvesNothingShape",
            evidence,
            gt("property"),
            gt("impact")),
        with("a passage that runs backwards", "PassageShape", passage, oa("end"), number(0)),
        with(
            "a passage whose words changed",
            "ChangedWordsShape",
            passage,
            oa("exact"),
            words("other")),
        without("a passage of no document", "PassageShape", passage, oa("hasSource")),
        without(
            "a correction without a reason", "CorrectionShape", first("Correction"), gt("reason")),
        without("a gap without a reason", "NotShownShape", first("NotShown"), gt("reason")));
  }

  private static Stream<Fault> ofThemes() {
    Node theming = first("Theming");
    Node recurrence = first("Recurrence");
    return Stream.of(
        without("a judged theme without a reason", "BasisShape", theming, gt("reason")),
        with("a theme of nothing", "ThemingShape", theming, gt("record"), id("plan/none/action/1")),
        with("a theme that rests on nothing", "ThemingShape", theming, gt("basis"), words("felt")),
        with(
            "a recurrence in nothing",
            "RecurrenceShape",
            recurrence,
            gt("toRecord"),
            id("plan/none/action/1")),
        without(
            "a mapping by no version",
            "MappingRunShape",
            first("MappingRun"),
            gt("programVersion")));
  }

  @Test
  void theRealGraphConforms() {
    ValidationReport report = ShaclValidator.get().validate(PARSED, GRAPH);
    Set<String> found = new TreeSet<>();
    report.getEntries().forEach(entry -> found.add(entry.focusNode() + ": " + entry.message()));
    assertEquals(Set.of(), found);
  }

  @Test
  void moreThanTwentyFaultsAreSeeded() {
    assertTrue(faults().count() >= 20);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void theExpectedShapeReports(Fault fault) {
    assertEquals(Set.of(), reporting(fault.focus()), () -> fault.focus() + " is faulty already");
    Damage damage = new Damage();
    try {
      fault.damage().accept(damage);
      Set<String> reporting = reporting(fault.focus());
      assertTrue(
          reporting.contains(fault.shape()),
          () -> fault + " (" + fault.focus() + ") is reported by " + reporting);
    } finally {
      damage.undo();
    }
  }

  /** The shapes that report something of a node; some look at all nodes of a kind at once. */
  private static Set<String> reporting(Node focus) {
    Stream<ReportEntry> ofAll =
        reports(NodeFactory.createURI(SHAPES)).filter(entry -> focus.equals(entry.value()));
    return Stream.concat(reports(focus), ofAll)
        .map(entry -> owner(entry.source()).getURI().replace(SHAPES, ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<ReportEntry> reports(Node focus) {
    return ShaclValidator.get().validate(PARSED, GRAPH, focus).getEntries().stream();
  }

  private static Node owner(Node shape) {
    return shape.isURI()
        ? shape
        : RULES.find(Node.ANY, SHACL.property, shape).mapWith(Triple::getSubject).next();
  }
}
