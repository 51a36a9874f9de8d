package org.goldenthread.answer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.goldenthread.answer.engine.Budget;
import org.goldenthread.answer.engine.SafeEngine;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a question keeps is taken from the budget while it keeps it, and from no sooner to no
 * later: beyond the budget it is stopped, and at its end the budget is whole again.
 */
final class AccountTest {

  private static final int THINGS = 3_000;
  private static final long SMALL = 256 * 1024;
  private static final long ENOUGH = 16 * 1024 * 1024;
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String TEXT =
      "VALUES ?a { '" + "x".repeat(1_000) + "' } BIND(CONCAT(?a,?a,?a,?a,?a,?a,?a,?a) AS ?t) ";

  private record Kept(String what, String query) {}

  /** Each keeps more than the small budget has, and less than the other. */
  private static final List<Kept> KEEPING =
      List.of(
          new Kept("rows to be sorted", "SELECT * { ?s ?p ?o } ORDER BY ?o"),
          new Kept("keys", "SELECT ?s { ?s <x:p> ?o } ORDER BY CONCAT(STR(?s), STR(?o)) STR(?p)"),
          new Kept("different rows", "SELECT DISTINCT ?s ?o { ?s <x:p> ?o }"),
          new Kept("groups", "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s"),
          new Kept("groups without a value", "SELECT ?s { ?s ?p ?o } GROUP BY ?s"),
          new Kept("different values", "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s <x:p> ?o }"),
          new Kept(
              "different rows of one group", "SELECT (COUNT(DISTINCT *) AS ?n) { ?s <x:p> ?o }"),
          new Kept(
              "a joined text",
              "SELECT (GROUP_CONCAT(CONCAT(STR(?s), '"
                  + "y".repeat(80)
                  + "')) AS ?n) {?s <x:p> ?o}"),
          new Kept(
              "different joined texts", "SELECT (GROUP_CONCAT(DISTINCT ?o) AS ?n) {?s <x:p> ?o}"),
          new Kept(
              "samples",
              "SELECT (SAMPLE(CONCAT(?t, STR(?s))) AS ?n) { "
                  + TEXT
                  + "?s <x:p> ?o FILTER(STRENDS(STR(?s), '7')) } GROUP BY ?s"),
          new Kept(
              "one side of a join",
              "SELECT * { { SELECT ?s ?x { ?s <x:p> ?o } GROUP BY ?s (STR(?o) AS ?x) }"
                  + " { SELECT ?s ?y { ?s <x:q> ?o } GROUP BY ?s (STR(?o) AS ?y) } }"),
          new Kept(
              "what is taken away",
              "SELECT * { ?s ?p ?o MINUS { ?s <x:q> ?x FILTER(!STRENDS(?x, '77')) } }"),
          new Kept("texts of one row", "SELECT " + columns() + " { " + TEXT + " }"),
          new Kept(
              "texts of one expression", "SELECT (STRLEN(" + texts() + ") AS ?x) {" + TEXT + "}"),
          new Kept("texts of one condition", "SELECT * {" + TEXT + " FILTER(" + texts() + "!='')}"),
          new Kept(
              "the first rows",
              "SELECT * { ?s <x:p> ?o BIND(STR(?s) AS ?x) } ORDER BY ?o LIMIT 999"),
          new Kept("steps of a path", "SELECT * { <x:s/0> <x:next>* ?o }"),
          new Kept("paths from everywhere", "SELECT (COUNT(*) AS ?n) { ?s <x:near>+ ?o }"),
          new Kept(
              "what is described",
              "DESCRIBE ?x { ?s <x:p> ?o BIND(IRI(CONCAT('x:none/', STRUUID())) AS ?x) }"));

  /** Much is made, and nothing of it is kept. */
  private static final List<String> LETTING_GO =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
          "SELECT (SUM(STRLEN(CONCAT(?t, STR(?s)))) AS ?n) { " + TEXT + "?s ?p ?o }",
          "SELECT (COUNT(*) AS ?n) { " + TEXT + "?s ?p ?o FILTER(STRLEN(CONCAT(?t, ?t)) > 7) }",
          "SELECT (COUNT(*) AS ?n) { " + TEXT + "?s ?p ?o BIND(CONCAT(?t, STR(?s)) AS ?x) }",
          "SELECT (MAX(?o) AS ?n) { ?s <x:p> ?o }",
          "SELECT ?o { ?s ?p ?o } ORDER BY CONCAT(STR(?o), STR(?s)) LIMIT 3",
          "SELECT (COUNT(*) AS ?n) { ?s <x:p> ?o FILTER EXISTS { SELECT DISTINCT ?x { ?s ?q ?x } } }",
          "SELECT (COUNT(*) AS ?n) { ?s <x:p> ?o . ?s <x:near>+ ?x }",
          "ASK { ?s <x:p> ?o FILTER NOT EXISTS { ?s <x:near>/<x:near> ?x } }");

  @TempDir private static Path folder;
  private static Map<String, Store> stores;

  @BeforeAll
  static void open() {
    SafeEngine.install();
    Depot depot = Engines.depot(folder, "disk");
    depot.publish(Statements.of(graph()), Fixture.draft(), candidate -> {});
    stores = Map.of("memory", Store.of(graph(), Fixture.draft()), "disk", depot.open());
  }

  @AfterAll
  static void close() {
    stores.values().forEach(Store::close);
  }

  private static DatasetGraph graph() {
    DatasetGraph graph = DatasetGraphFactory.create();
    for (int i = 0; i < THINGS; i++) {
      add(graph, i, "x:p", "what is said of thing " + i);
      add(graph, i, "x:q", "and more of it, " + i);
      graph.add(iri("x:g"), iri("x:s/" + i), iri("x:next"), iri("x:s/" + (i + 1)));
      int next = i % 4 == 3 ? i - 3 : i + 1;
      graph.add(iri("x:g"), iri("x:s/" + i), iri("x:near"), iri("x:s/" + next));
    }
    return graph;
  }

  private static void add(DatasetGraph graph, int thing, String property, String text) {
    graph.add(
        iri("x:g"), iri("x:s/" + thing), iri(property), NodeFactory.createLiteralString(text));
  }

  private static org.apache.jena.graph.Node iri(String name) {
    return NodeFactory.createURI(name);
  }

  private static String columns() {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      columns.append("(CONCAT(?t, '").append(i).append("') AS ?x").append(i).append(") ");
    }
    return columns.toString();
  }

  private static String texts() {
    return "CONCAT(" + "SUBSTR(?t, 2), ".repeat(30) + "'')";
  }

  @TestFactory
  Stream<DynamicTest> whatIsKeptIsTakenFromTheBudget() {
    return stores.entrySet().stream()
        .flatMap(
            store ->
                KEEPING.stream()
                    .map(
                        kept ->
                            DynamicTest.dynamicTest(
                                store.getKey() + ": " + kept.what(),
                                () -> isKept(store.getValue(), kept))));
  }

  private static void isKept(Store store, Kept kept) {
    Budget small = new Budget(SMALL);
    Failure refused =
        assertThrows(Failure.class, () -> run(store, kept.query(), small), kept.what());
    assertEquals(Failure.Code.BUSY, refused.code(), kept.what() + ": " + refused.getMessage());
    assertEquals(SMALL, small.left(), kept.what());
    Budget enough = new Budget(ENOUGH);
    assertTrue(run(store, kept.query(), enough) > 0, kept.what());
    assertEquals(ENOUGH, enough.left(), kept.what());
  }

  @TestFactory
  Stream<DynamicTest> whatIsLetGoIsGivenBack() {
    return stores.entrySet().stream()
        .flatMap(
            store ->
                LETTING_GO.stream()
                    .map(
                        query ->
                            DynamicTest.dynamicTest(
                                store.getKey() + ": " + query,
                                () -> {
                                  Budget budget = new Budget(2 * SMALL);
                                  assertTrue(run(store.getValue(), query, budget) > 0);
                                  assertEquals(2 * SMALL, budget.left());
                                })));
  }

  /** How many rows, or statements, there are. */
  private static long run(Store store, String query, Budget budget) {
    return Watch.over(LONG, budget, watch -> store.read(dataset -> run(dataset, query, watch)));
  }

  private static long run(DatasetGraph dataset, String query, Watch watch) {
    try (QueryExec execution =
        QueryExec.dataset(dataset)
            .query("BASE <http://example.org/> " + query)
            .set(ARQConstants.symCancelQuery, watch.signal())
            .build()) {
      if (execution.getQuery().isDescribeType()) {
        return 1L + execution.describe().size();
      }
      if (execution.getQuery().isAskType()) {
        execution.ask();
        return 1;
      }
      long rows = 0;
      for (RowSet found = execution.select(); found.hasNext(); found.next()) {
        rows++;
      }
      return rows;
    }
  }
}
