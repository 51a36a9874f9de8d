package org.goldenthread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.goldenthread.mapping.profile.Corpus;
import org.junit.jupiter.api.Test;

/** The same documents give the same graph, statement by statement. */
final class RepeatedMappingTest {

  @Test
  void twoMappingsOfOneCorpusAreTheSame() {
    Set<String> first = Quads.lines(RealCorpus.mapped().dataset());
    Corpus again = Corpus.read(RealCorpus.HOME.resolve("data"));
    Set<String> second = Quads.lines(RealCorpus.mapping().map(again).dataset());
    assertTrue(first.size() > 100_000, () -> "only " + first.size() + " statements");
    assertEquals(Set.of(), Quads.beyond(first, second), "only in the first mapping");
    assertEquals(Set.of(), Quads.beyond(second, first), "only in the second mapping");
  }

  @Test
  void noNodeIsWithoutAName() {
    DatasetGraph dataset = RealCorpus.mapped().dataset();
    List<Quad> blank =
        dataset.stream()
            .filter(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank())
            .toList();
    assertEquals(List.of(), blank);
  }

  @Test
  void theDefaultGraphIsEmpty() {
    assertTrue(RealCorpus.mapped().dataset().getDefaultGraph().isEmpty());
  }
}
