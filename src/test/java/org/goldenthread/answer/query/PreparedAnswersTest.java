package org.goldenthread.answer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.goldenthread.RealCorpus;
import org.goldenthread.answer.search.TextSearch;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every question of the catalogue, prepared once and matched by numbers, against Jena's own graph
 * and engine that parse and optimise it anew: the same rows in the same order.
 */
final class PreparedAnswersTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  @TestFactory
  Stream<DynamicTest> everyQuestionIsAnsweredAsByJena() {
    Store store =
        Store.of(RealCorpus.mapped().dataset(), Manifest.draft("test", Map.of(), Map.of()));
    DatasetGraph plain = plain(store);
    Asker asker =
        new Asker(Catalogue.read(RealCorpus.HOME.resolve("queries")), store, Limits.standard());
    return Catalogue.read(RealCorpus.HOME.resolve("queries")).queries().stream()
        .flatMap(
            query ->
                examples(query, asker).stream()
                    .map(
                        values ->
                            dynamicTest(
                                query.name() + values,
                                () -> isAnsweredAlike(query, values, store, plain))));
  }

  private static DatasetGraph plain(Store store) {
    DatasetGraph plain = DatasetGraphFactory.createGeneral();
    store.read(
        held -> {
          held.getDefaultGraph().find().forEach(plain.getDefaultGraph()::add);
          held.listGraphNodes().forEachRemaining(name -> copy(held.getGraph(name), plain, name));
          return true;
        });
    TextSearch.attachTo(plain);
    return plain;
  }

  private static void copy(Graph graph, DatasetGraph to, Node name) {
    graph.find().forEach(triple -> to.getGraph(name).add(triple));
  }

  /** The example, and where one parameter names what exists, also the first and last of those. */
  private static List<Map<String, String>> examples(CatalogueQuery query, Asker asker) {
    List<Map<String, String>> examples = new ArrayList<>(List.of(query.example()));
    if (query.parameters().size() <= 2 && !query.parameters().isEmpty()) {
      Parameter first = query.parameters().get(0);
      List<Choice> choices = asker.choices(first);
      for (int i : choices.isEmpty() ? List.<Integer>of() : List.of(0, choices.size() - 1)) {
        Map<String, String> values = new LinkedHashMap<>(query.example());
        Choice choice = choices.get(i);
        values.put(first.name(), first.boundToName() ? choice.label() : choice.identifier());
        examples.add(values);
      }
    }
    return examples;
  }

  private static void isAnsweredAlike(
      CatalogueQuery query, Map<String, String> values, Store store, DatasetGraph plain) {
    BindingBuilder bound = Binding.builder();
    values.forEach(
        (name, value) -> bound.add(Var.alloc(name), NodeFactory.createLiteralString(value)));
    Binding binding = bound.build();
    List<String> ours = store.select(query.query(), binding, LONG, PreparedAnswersTest::rows);
    try (QueryExec execution =
        QueryExec.dataset(plain).query(query.query()).substitution(binding).build()) {
      assertEquals(String.join("\n", rows(execution.select())), String.join("\n", ours));
    }
  }

  private static List<String> rows(RowSet found) {
    List<String> rows = new ArrayList<>();
    found.forEachRemaining(
        row -> {
          StringBuilder text = new StringBuilder();
          found.getResultVars().forEach(name -> text.append(row.get(name)).append('\t'));
          rows.add(text.toString());
        });
    return rows;
  }
}
