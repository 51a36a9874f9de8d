package org.goldenthread.answer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.goldenthread.answer.columns.StatementTable;
import org.goldenthread.answer.columns.TableExecutor;
import org.goldenthread.answer.engine.SafeEngine;
import org.goldenthread.answer.engine.SafeExecutor;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.answer.query.Gate;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The query tests of SPARQL 1.0 and 1.1 of the W3C, through our gate and both engines. What differs
 * is listed one by one with the reason; the list is exact.
 */
final class W3cQueriesTest {

  private static final Node DEFAULT = NodeFactory.createURI("urn:x:default");
  private static final Property TRUTH =
      ResourceFactory.createProperty(
          "http://www.w3.org/2001/sw/DataAccess/tests/result-set#boolean");
  private static final Map<String, String> LANGS =
      Map.of("srx", "xml", "srj", "json", "csv", "csv", "tsv", "tsv");

  private static final Map<String, String> KNOWN = known();

  /** Each line: the engine, the test, what comes of it, and in brackets why. */
  private static Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    String list = new String(W3cManifest.resource("w3c-known.txt"), StandardCharsets.UTF_8);
    list.lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(" \\| ", 0))
        .forEach(
            parts ->
                List.of(parts[0].split(", ", 0))
                    .forEach(engine -> known.put(engine + " " + parts[1], parts[2])));
    return known;
  }

  @TestFactory
  Stream<DynamicTest> inMemory() {
    return tests("memory");
  }

  @TestFactory
  Stream<DynamicTest> onDisk() {
    return tests("disk");
  }

  private Stream<DynamicTest> tests(String engine) {
    return W3cManifest.all().stream()
        .map(test -> dynamicTest(engine + " " + test.name(), () -> run(engine, test)));
  }

  @Test
  void thereAreAsManyAsTheW3cHas() {
    assertTrue(W3cManifest.all().size() > 600, W3cManifest.all().size() + " tests");
  }

  private void run(String engine, W3cManifest.Case test) {
    String name = engine + " " + test.name();
    String outcome = outcome(engine, test);
    assertEquals(KNOWN.getOrDefault(name, ""), outcome);
  }

  /** Empty when it is as it should be. */
  private static String outcome(String engine, W3cManifest.Case test) {
    try {
      return switch (test.type()) {
        case "NegativeSyntaxTest", "NegativeSyntaxTest11" -> isRefused(test);
        case "PositiveSyntaxTest", "PositiveSyntaxTest11" -> isRead(test);
        default -> isAnswered(engine, test);
      };
    } catch (Failure e) {
      return "refused";
    }
  }

  private static String isRead(W3cManifest.Case test) {
    Gate.parse(W3cManifest.text(test));
    return "";
  }

  private static String isRefused(W3cManifest.Case test) {
    try {
      Gate.parse(W3cManifest.text(test));
      return "read";
    } catch (Failure e) {
      return "";
    }
  }

  private static String isAnswered(String engine, W3cManifest.Case test) {
    DatasetGraph dataset = engine.equals("memory") ? columns(test) : tdb(test);
    return Txn.calculateRead(
        dataset,
        () -> {
          Gate gate = new Gate(name -> dataset.containsGraph(NodeFactory.createURI(name)));
          Query query = gate.admit(W3cManifest.text(test));
          return Watch.over(
              Duration.ofSeconds(60),
              watch -> {
                try (QueryExec execution =
                    QueryExec.dataset(dataset)
                        .query(query)
                        .set(ARQConstants.symCancelQuery, watch.signal())
                        .build()) {
                  return compared(execution, test);
                }
              });
        });
  }

  private static String compared(QueryExec execution, W3cManifest.Case test) {
    Query query = execution.getQuery();
    if (query.isAskType()) {
      return execution.ask() == expected(test).booleanResult() ? "" : "another truth";
    }
    if (query.isSelectType()) {
      RowSetRewindable rows = execution.select().rewindable();
      RowSetRewindable expected = expected(test).rowSet().rewindable();
      boolean equal =
          (query.hasOrderBy() && test.result().endsWith("srx"))
              ? ResultsCompare.equalsByValueAndOrder(expected, rows)
              : ResultsCompare.equalsByValue(expected, rows);
      return equal ? "" : isAsJena(rows, test) ? "other rows, as Jena" : "other rows";
    }
    Graph made = query.isConstructType() ? execution.construct() : execution.describe();
    Model expected = W3cManifest.model(test.result());
    return expected.getGraph().isIsomorphicWith(made) ? "" : "other statements";
  }

  /** Whether Jena's own engine over its own graphs answers the same. */
  private static boolean isAsJena(RowSetRewindable rows, W3cManifest.Case test) {
    rows.reset();
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    graphs(test)
        .forEach(
            (name, graph) -> {
              Node place = name.equals(DEFAULT) ? Quad.defaultGraphIRI : name;
              graph.find().forEach(each -> dataset.add(Quad.create(place, each)));
            });
    try (QueryExec jena =
        QueryExec.dataset(dataset)
            .query(Gate.parse(W3cManifest.text(test)))
            .set(SafeEngine.OWN_QUERY, true)
            .build()) {
      return ResultsCompare.equalsByTerm(rows, jena.select());
    }
  }

  private static QueryExecResult expected(W3cManifest.Case test) {
    String ending = test.result().substring(test.result().lastIndexOf('.') + 1);
    if (LANGS.containsKey(ending)) {
      Lang lang =
          switch (ending) {
            case "srx" -> ResultSetLang.RS_XML;
            case "srj" -> ResultSetLang.RS_JSON;
            case "csv" -> ResultSetLang.RS_CSV;
            default -> ResultSetLang.RS_TSV;
          };
      return RowSetReaderRegistry.createReader(lang)
          .readAny(new ByteArrayInputStream(W3cManifest.bytes(test.result())), null);
    }
    Model model = W3cManifest.model(test.result());
    if (model.contains(null, TRUTH)) {
      return new QueryExecResult(
          model.listObjectsOfProperty(TRUTH).next().asLiteral().getBoolean());
    }
    ResultSet rows = ResultSetFactory.copyResults(RDFInput.fromRDF(model));
    return new QueryExecResult(RowSet.adapt(rows));
  }

  /** Its own engine: tables of numbers. */
  private static DatasetGraph columns(W3cManifest.Case test) {
    StatementTable.Builder builder = new StatementTable.Builder();
    List<Node> names = new ArrayList<>();
    for (Map.Entry<Node, Graph> graph : graphs(test).entrySet()) {
      graph.getValue().find().forEach(each -> builder.add(Quad.create(graph.getKey(), each)));
      names.add(graph.getKey());
    }
    StatementTable table = builder.build();
    Map<Node, Graph> named = new LinkedHashMap<>();
    names.stream()
        .filter(name -> !name.equals(DEFAULT))
        .forEach(name -> named.put(name, table.graph(name)));
    DatasetGraph dataset = new FixedDataset(table.graph(DEFAULT), named);
    TableExecutor.install(dataset.getContext());
    return dataset;
  }

  /** The engine of a store on disk. */
  private static DatasetGraph tdb(W3cManifest.Case test) {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    SafeExecutor.install(dataset.getContext());
    Txn.executeWrite(
        dataset,
        () ->
            graphs(test)
                .forEach(
                    (name, graph) -> {
                      Node place = name.equals(DEFAULT) ? Quad.defaultGraphIRI : name;
                      graph.find().forEach(each -> dataset.add(Quad.create(place, each)));
                    }));
    return dataset;
  }

  private static Map<Node, Graph> graphs(W3cManifest.Case test) {
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    Graph all = GraphFactory.createDefaultGraph();
    test.data().forEach(each -> add(W3cManifest.model(each), all));
    graphs.put(DEFAULT, all);
    Query query = Gate.parse(W3cManifest.text(test));
    Stream.of(test.graphs(), query.getGraphURIs(), query.getNamedGraphURIs())
        .flatMap(List::stream)
        .forEach(
            each -> graphs.put(NodeFactory.createURI(each), W3cManifest.model(each).getGraph()));
    return graphs;
  }

  private static void add(Model from, Graph to) {
    from.getGraph().find().forEach(to::add);
  }
}
