package org.goldenthread.answer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.Test;

/** What every place that keeps the graph promises, whatever is behind it. */
public abstract class StoreContract {

  private static final String GT = "https://w3id.org/golden-thread/ontology#";
  private static final String ID = "https://w3id.org/golden-thread/id/";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) WHERE { %s }";

  /** An empty place; asked for once a test. */
  protected abstract Depot empty();

  @Test
  void anEmptyPlaceHasNoManifestAndSaysWhatToDo() {
    Depot depot = empty();
    assertEquals(Optional.empty(), depot.manifest());
    Failure failure = assertThrows(Failure.class, depot::open);
    assertEquals(3, failure.code().exitStatus());
    assertTrue(failure.getMessage().contains("is empty; run ./golden-thread build"));
  }

  @Test
  void whatIsPublishedIsFoundAgain() {
    Depot depot = empty();
    Manifest published = publish(depot, Fixture.graph());
    assertEquals(Optional.of(published), depot.manifest());
    try (Store store = depot.open()) {
      assertEquals(published, store.manifest());
      assertEquals(Fixture.graph().stream().count(), store.count());
      assertEquals(store.count(), published.quads());
      assertEquals(Map.of("paper actions", 2L), published.counts());
      Set<Quad> all = Fixture.graph().stream().collect(Collectors.toSet());
      assertEquals(
          all, Set.copyOf(store.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY, Integer.MAX_VALUE)));
      assertEquals(3, store.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY, 3).size());
    }
  }

  @Test
  void everyPlaceExportsTheSameBytes() throws IOException {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    try (Store store = depot.open();
        Store held = Store.of(Fixture.graph(), Fixture.draft())) {
      for (Export form : List.of(Export.NQUADS)) {
        assertEquals(text(form, held), text(form, store));
      }
      for (Export form : Export.values()) {
        assertTrue(text(form, store).contains("Paper of the board"), form.toString());
      }
    }
  }

  @Test
  void theDefaultGraphShowsStatedAndCuratedButNoSuggestionAndNoProvenance() {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    try (Store store = depot.open()) {
      String themings = "?s a <" + GT + "Theming>";
      assertEquals(1, ask(store, COUNT.formatted(themings)));
      assertEquals(2, ask(store, COUNT.formatted("GRAPH ?g {" + themings + "}")));
      assertEquals(0, ask(store, COUNT.formatted("?s a <" + GT + "DocumentGraph>")));
      assertEquals(
          1,
          ask(
              store,
              COUNT.formatted(
                  "GRAPH ?l {?g a <" + GT + "SuggestedGraph>} GRAPH ?g {" + themings + "}")));
    }
  }

  @Test
  void aGraphIsNamedByItsOwnNameEverywhere() {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    try (Store store = depot.open()) {
      Node paper = NodeFactory.createURI(ID + "graph/paper");
      int size = Fixture.graph().getGraph(paper).size();
      assertEquals(size, store.find(paper, Node.ANY, Node.ANY, Node.ANY, 1_000).size());
      assertEquals(size, ask(store, COUNT.formatted("GRAPH <" + paper + "> {?s ?p ?o}")));
      assertEquals(size, ask(store, "SELECT (COUNT(*) AS ?n) FROM <" + paper + "> {?s ?p ?o}"));
      Node other = NodeFactory.createURI(ID + "graph/other");
      boolean knowsPaper = store.read(dataset -> dataset.containsGraph(paper));
      boolean knowsOther = store.read(dataset -> dataset.containsGraph(other));
      assertTrue(knowsPaper);
      assertFalse(knowsOther);
      Set<Node> names =
          Set.copyOf(
              store.select(
                  QueryFactory.create("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"),
                  BindingFactory.empty(),
                  Duration.ofSeconds(10),
                  rows -> rows.stream().map(row -> row.get("g")).toList()));
      assertEquals(Set.copyOf(list(Fixture.graph())), names);
      assertEquals(names, Set.copyOf(list(store.dataset())));
    }
  }

  /** When values are put in, Jena puts the first condition in the place of the second. */
  @Test
  void everyHavingConditionCounts() {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    String groups =
        "SELECT (COUNT(*) AS ?n) { { SELECT ?s { ?s ?p ?o FILTER(STR(?s) != ?other) } GROUP BY ?s"
            + " HAVING (COUNT(*) > 0) (COUNT(*) > 1000) } }";
    try (Store store = depot.open()) {
      assertEquals(0, ask(store, groups, NodeFactory.createLiteralString("other")));
    }
  }

  @Test
  void aNumberIsComparedByWhatItMeans() {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    String one = "SELECT (COUNT(*) AS ?n) { VALUES ?x { 1 1.0 2 } FILTER(?x = ?other) }";
    try (Store store = depot.open()) {
      assertEquals(2, ask(store, one, NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger)));
      assertEquals(1, ask(store, one, NodeFactory.createLiteralDT("2.0", XSDDatatype.XSDdecimal)));
    }
  }

  @Test
  void aValueReplacesAVariableAndNeverBecomesSyntax() {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    Query query = QueryFactory.create("SELECT ?q ?s { ?s ?p ?q }");
    String evil = "\" } # ' \\ \n ; DROP ALL ?x <a>";
    try (Store store = depot.open()) {
      for (String value : List.of("Paper of the board", evil)) {
        Binding values =
            BindingFactory.binding(Var.alloc("q"), NodeFactory.createLiteralString(value));
        List<String> found =
            store.select(
                query,
                values,
                Duration.ofSeconds(10),
                rows -> rows.stream().map(row -> row.get("q").getLiteralLexicalForm()).toList());
        assertEquals(value.equals(evil) ? List.of() : List.of(value), found);
      }
    }
  }

  @Test
  void lettersAreFoundWhetherTheyAreCapitalsOrNot() {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    Query query =
        QueryFactory.create(
            "SELECT ?t { VALUES ?t { \"An \u00C4RGER\" \"\u00E4rger\"@en \"arger\" 5 <urn:\u00E4rger> }"
                + " FILTER(CONTAINS(LCASE(?t), LCASE(?letters))) }");
    Binding letters =
        BindingFactory.binding(Var.alloc("letters"), NodeFactory.createLiteralString("\u00C4rg"));
    try (Store store = depot.open()) {
      Set<String> found =
          store.select(
              query,
              letters,
              Duration.ofSeconds(10),
              rows ->
                  rows.stream()
                      .map(row -> row.get("t").getLiteralLexicalForm())
                      .collect(Collectors.toSet()));
      assertEquals(Set.of("An \u00C4RGER", "\u00E4rger"), found);
    }
  }

  @Test
  void everyFormOfQueryIsAnsweredFromTheDataset() {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    try (Store store = depot.open()) {
      DatasetGraph dataset = store.dataset();
      assertTrue(run(dataset, "ASK { ?s a <" + GT + "Theming> }", QueryExec::ask));
      assertFalse(run(dataset, "ASK { ?s a <" + GT + "Nothing> }", QueryExec::ask));
      Graph copy = run(dataset, "CONSTRUCT WHERE { ?s ?p ?o }", QueryExec::construct);
      int size = store.read(read -> read.getDefaultGraph().size());
      assertEquals(size, copy.size());
      Graph one = run(dataset, "DESCRIBE <" + ID + "document/paper>", QueryExec::describe);
      assertFalse(one.isEmpty());
      Graph some = run(dataset, "DESCRIBE ?s { ?s a <" + GT + "Document> }", QueryExec::describe);
      assertTrue(some.isIsomorphicWith(one));
    }
  }

  @Test
  void aNewVersionReplacesTheOldOneWholeAndWhoReadsTheOldOneGoesOn() {
    Depot depot = empty();
    Manifest first = publish(depot, Fixture.graph());
    try (Store before = depot.open()) {
      publish(depot, marked("new"));
      try (Store after = depot.open()) {
        assertEquals(before.count() + 1, after.count());
        assertEquals(first, before.manifest());
        assertEquals(first.quads(), before.count());
        assertEquals(0, ask(before, COUNT.formatted("?s a <https://example.org/new>")));
        assertEquals(1, ask(after, COUNT.formatted("?s a <https://example.org/new>")));
      }
    }
  }

  @Test
  void versionsFollowOneAnotherAlsoBackToOneThatWasThereBefore() {
    Depot depot = empty();
    for (String mark : List.of("a", "b", "a", "c", "c", "b")) {
      publish(depot, marked(mark));
      try (Store store = depot.open()) {
        assertEquals(1, ask(store, COUNT.formatted("?s a <https://example.org/" + mark + ">")));
        assertEquals(store.manifest().quads(), store.count());
      }
    }
  }

  @Test
  void aVersionThatIsNotGoodIsNeverSeen() {
    Depot depot = empty();
    Manifest good = publish(depot, Fixture.graph());
    Failure refusal = new Failure(Failure.Code.DATA, "a shape does not hold");
    Failure refused =
        assertThrows(
            Failure.class,
            () ->
                depot.publish(
                    Statements.of(marked("bad")),
                    Fixture.draft(),
                    candidate -> {
                      assertEquals(good.quads() + 1, candidate.count());
                      throw refusal;
                    }));
    assertEquals(refusal, refused);
    DatasetGraph nameless = DatasetGraphFactory.create();
    Node thing = NodeFactory.createURI("https://example.org/thing");
    nameless.add(thing, NodeFactory.createBlankNode(), RDF.Nodes.type, thing);
    Failure blank = assertThrows(Failure.class, () -> publish(depot, nameless));
    assertTrue(blank.getMessage().startsWith("Blank node in"), blank.getMessage());
    DatasetGraph graphless = DatasetGraphFactory.create();
    graphless.getDefaultGraph().add(thing, RDF.Nodes.type, thing);
    assertThrows(Failure.class, () -> publish(depot, graphless));
    assertEquals(Optional.of(good), depot.manifest());
    try (Store store = depot.open()) {
      assertEquals(good.quads(), store.count());
    }
  }

  @Test
  void aQuestionThatTakesTooLongIsStopped() {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    String endless =
        "SELECT (COUNT(*) AS ?n) WHERE {?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o}";
    try (Store store = depot.open()) {
      long start = System.nanoTime();
      Failure failure =
          assertThrows(Failure.class, () -> ask(store, endless, Duration.ofMillis(100)));
      assertEquals(Failure.Code.TIMEOUT, failure.code());
      assertTrue(System.nanoTime() - start < 5e9, "it took more than five seconds to stop");
      assertEquals(store.manifest().quads(), store.count());
    }
  }

  protected static Manifest publish(Depot depot, DatasetGraph graph) {
    return depot.publish(Statements.of(graph), Fixture.draft(), candidate -> {});
  }

  /** The graph of the fixture with one statement more. */
  protected static DatasetGraph marked(String mark) {
    DatasetGraph graph = Fixture.graph();
    graph.add(
        NodeFactory.createURI(ID + "graph/paper"),
        NodeFactory.createURI("https://example.org/thing"),
        RDF.Nodes.type,
        NodeFactory.createURI("https://example.org/" + mark));
    return graph;
  }

  private static List<Node> list(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          List<Node> names = new ArrayList<>();
          dataset.listGraphNodes().forEachRemaining(names::add);
          return names;
        });
  }

  private static <T> T run(DatasetGraph dataset, String query, Function<QueryExec, T> form) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            return form.apply(execution);
          }
        });
  }

  private static String text(Export form, Store store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(store, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static long ask(Store store, String query) {
    return ask(store, query, Duration.ofSeconds(20));
  }

  private static long ask(Store store, String query, Duration deadline) {
    return ask(store, query, BindingFactory.empty(), deadline);
  }

  /** With a value for the variable {@code other}. */
  private static long ask(Store store, String query, Node other) {
    Binding values = Binding.builder().add(Var.alloc("other"), other).build();
    return ask(store, query, values, Duration.ofSeconds(20));
  }

  private static long ask(Store store, String query, Binding values, Duration deadline) {
    return store.select(
        QueryFactory.create(query),
        values,
        deadline,
        rows -> Long.parseLong(rows.next().get("n").getLiteralLexicalForm()));
  }
}
