package org.goldenthread.answer.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sorted table against Jena's own graph and engine, over made-up statements and patterns. */
final class TableGraphTest {

  private static final int NODES = 7;
  private static final int VARIABLES = 5;

  private final Random random = new Random(20260822);
  private final List<Quad> quads = quads();
  private final StatementTable table = table(quads);

  private static Node node(int number) {
    return NodeFactory.createURI("http://example.org/" + number);
  }

  private List<Quad> quads() {
    return random
        .ints(0, NODES)
        .limit(400)
        .boxed()
        .map(graph -> Quad.create(node(100 + graph % 3), any(), any(), any()))
        .distinct()
        .toList();
  }

  private Node any() {
    return node(random.nextInt(NODES));
  }

  private static StatementTable table(List<Quad> quads) {
    StatementTable.Builder builder = new StatementTable.Builder();
    quads.forEach(builder::add);
    return builder.build();
  }

  private Graph expected(Node hidden) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.stream()
        .filter(quad -> !quad.getGraph().equals(hidden))
        .forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  @Test
  void everyPatternFindsWhatJenaFinds() {
    Graph union = table.union(node(102)::equals);
    Graph expected = expected(node(102));
    assertEquals(expected.size(), union.size());
    for (int i = 0; i < 2_000; i++) {
      Triple pattern = Triple.create(anyOrAll(), anyOrAll(), anyOrAll());
      assertEquals(expected.find(pattern).toSet(), union.find(pattern).toSet(), pattern.toString());
      assertEquals(expected.find(pattern).toList().size(), union.find(pattern).toList().size());
      assertEquals(expected.contains(pattern), union.contains(pattern));
    }
  }

  private Node anyOrAll() {
    return random.nextBoolean() ? Node.ANY : node(random.nextInt(NODES + 1));
  }

  @Test
  void aGraphHoldsItsOwnOnly() {
    for (Node name : table.graphs()) {
      List<Triple> own =
          quads.stream().filter(q -> q.getGraph().equals(name)).map(Quad::asTriple).toList();
      assertEquals(own.size(), table.graph(name).size());
      own.forEach(triple -> assertTrue(table.graph(name).contains(triple)));
    }
    assertTrue(table.graph(node(999)).isEmpty());
  }

  @Test
  void nothingCanBeAdded() {
    Graph union = table.union(name -> false);
    Triple triple = Triple.create(node(1), node(2), node(999));
    assertThrows(AddDeniedException.class, () -> union.add(triple));
    assertFalse(union.contains(triple));
  }

  /** Two thousand made-up queries of patterns and optional patterns within each other. */
  @Test
  void everyQueryIsAnsweredAsByJena() {
    DatasetGraph plain = DatasetGraphFactory.wrap(expected(node(102)));
    DatasetGraph fast = DatasetGraphFactory.wrap(table.union(node(102)::equals));
    TableExecutor.install(fast.getContext());
    for (int i = 0; i < 2_000; i++) {
      String text = "SELECT * WHERE {" + group(2) + "}";
      Query query = QueryFactory.create(text);
      assertEquals(rows(plain, query), rows(fast, query), text);
    }
  }

  /** Rows of every kind of value, some of them missing, in made-up orders. */
  @Test
  void everyOrderIsThatOfJena() {
    DatasetGraph plain = DatasetGraphFactory.wrap(expected(node(102)));
    DatasetGraph fast = DatasetGraphFactory.wrap(table.union(node(102)::equals));
    TableExecutor.install(fast.getContext());
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder("SELECT * WHERE { VALUES (?v0 ?v1) {");
      for (int row = 0; row < 30; row++) {
        text.append(" (").append(value()).append(' ').append(value()).append(')');
      }
      text.append("} } ORDER BY DESC(?v")
          .append(random.nextInt(3))
          .append(") STRLEN(STR(?v0)) ?v1");
      Query query = QueryFactory.create(text.toString());
      assertEquals(ordered(plain, query), ordered(fast, query), text.toString());
    }
  }

  private String value() {
    List<String> values =
        List.of("UNDEF", "1", "10", "2.5", "\"b\"", "\"a\"@en", "\"\"", "<urn:a>", "true");
    return values.get(random.nextInt(values.size()));
  }

  private String group(int depth) {
    StringBuilder group = new StringBuilder();
    for (int i = random.nextInt(2); i >= 0; i--) {
      group.append(' ').append(term()).append(' ').append(term()).append(' ').append(term());
      group.append(" .");
    }
    for (int i = depth > 0 ? random.nextInt(3) : 0; i > 0; i--) {
      group.append(" OPTIONAL {").append(group(depth - 1)).append("}");
    }
    if (random.nextInt(5) == 0) {
      group.append(" FILTER(").append(variable()).append(" != ").append(variable()).append(")");
    }
    return group.toString();
  }

  private String term() {
    return random.nextInt(3) == 0 ? variable() : "<" + node(random.nextInt(NODES + 1)) + ">";
  }

  private String variable() {
    return "?v" + random.nextInt(VARIABLES);
  }

  private static List<String> rows(DatasetGraph dataset, Query query) {
    return ordered(dataset, query).stream().sorted().toList();
  }

  private static List<String> ordered(DatasetGraph dataset, Query query) {
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      List<String> rows = new ArrayList<>();
      RowSet found = execution.select();
      found.forEachRemaining(
          row -> {
            List<String> cells = new ArrayList<>();
            found.getResultVars().forEach(name -> cells.add(String.valueOf(row.get(name))));
            rows.add(cells.toString());
          });
      return rows;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?l = 1) }",
        "SELECT * { ?a ?b ?c OPTIONAL { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } FILTER(?l = 1) }",
      })
  void aLongSearchIsStopped(String query) {
    StatementTable large =
        table(
            IntStream.range(0, 3_000)
                .mapToObj(i -> Quad.create(node(-1), node(i), node(i % 5), node(i % 50)))
                .toList());
    DatasetGraph dataset = DatasetGraphFactory.wrap(large.union(name -> false));
    TableExecutor.install(dataset.getContext());
    try (QueryExec execution =
        QueryExec.dataset(dataset).query(query).timeout(50, TimeUnit.MILLISECONDS).build()) {
      RowSet rows = execution.select();
      assertThrows(QueryCancelledException.class, () -> rows.forEachRemaining(row -> {}));
    }
  }
}
