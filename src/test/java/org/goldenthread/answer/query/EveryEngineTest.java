package org.goldenthread.answer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.RealCorpus;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.store.Engines;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The whole catalogue answers the same, row for row, from memory, from disk and from a service. */
final class EveryEngineTest {

  @TempDir private static Path folder;

  /** What is compared are the answers, not how fast a busy machine gives them. */
  private static final Limits PATIENT = Limits.standard().with(Limit.CATALOGUE_TIME, 120_000);

  private static final Map<String, Asker> ASKERS = new LinkedHashMap<>();
  private static Engines engines;
  private static Catalogue catalogue;

  @BeforeAll
  static void publish() {
    catalogue = Catalogue.read(RealCorpus.HOME.resolve("queries"));
    engines = Engines.publish(RealCorpus.mapped().dataset(), folder);
    engines.stores().forEach((name, store) -> ASKERS.put(name, asker(store)));
  }

  private static Asker asker(Store store) {
    return new Asker(catalogue, store, PATIENT);
  }

  @AfterAll
  static void close() {
    engines.close();
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionIsAnsweredTheSame() {
    List<DynamicTest> tests = new ArrayList<>();
    for (CatalogueQuery query : catalogue.queries()) {
      for (Map<String, String> values : examples(query)) {
        tests.add(DynamicTest.dynamicTest(query.name() + values, () -> same(query, values)));
      }
    }
    return tests.stream();
  }

  /** The required parameters alone, then each of the others beside them, then all. */
  private static List<Map<String, String>> examples(CatalogueQuery query) {
    List<Map<String, String>> examples = new ArrayList<>(List.of(query.example()));
    Map<String, String> all = new LinkedHashMap<>(query.example());
    for (Parameter parameter : query.parameters()) {
      if (!parameter.required()) {
        Map<String, String> more = new LinkedHashMap<>(query.example());
        more.put(parameter.name(), parameter.example());
        examples.add(more);
        all.put(parameter.name(), parameter.example());
      }
    }
    examples.add(all);
    return examples.stream().distinct().toList();
  }

  private static void same(CatalogueQuery query, Map<String, String> values) {
    String expected = "";
    for (Map.Entry<String, Asker> each : ASKERS.entrySet()) {
      if (query.name().startsWith("search") && each.getKey().startsWith("http")) {
        continue; // The full-text index stands beside the dataset; a service has none of it.
      }
      String answer = answer(each.getValue(), query, values);
      expected = expected.isEmpty() ? answer : expected;
      assertEquals(expected, answer, query.name() + values + " from " + each.getKey());
    }
  }

  private static String answer(Asker asker, CatalogueQuery query, Map<String, String> values) {
    try {
      return Format.JSON.text(asker.ask(query.name(), values));
    } catch (Failure e) {
      throw new AssertionError(query.name() + values + ": " + e.getMessage(), e);
    }
  }
}
