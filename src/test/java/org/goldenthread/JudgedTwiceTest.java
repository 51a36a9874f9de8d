package org.goldenthread;

import static org.goldenthread.Terms.gt;
import static org.goldenthread.Terms.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.goldenthread.mapping.graph.Mapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two documents that tell how one inspection judged: neither changes what the other says. */
final class JudgedTwiceTest {

  private static final List<String> DOCUMENTS =
      List.of(
          "herefordshire-health-and-wellbeing-board-2014-10-16",
          "herefordshire-improvement-plan-2015-01-15");

  @TempDir private Path folder;

  @Test
  void everyDocumentHasItsOwnJudgements() throws IOException {
    DataCopy copy = DataCopy.into(folder);
    copy.replace(
        "documents/" + DOCUMENTS.get(1) + "/profile.yaml",
        "inspections: []",
        """
        inspections:
          - inspection: herefordshire-2014
            authority: herefordshire
            title: Ofsted inspection of May 2014
            known: cited
            judgements:
              - {area: A plan, grade: Improvement, line: 3, quote: IMPROVEMENT PLAN}""");
    Mapped mapped = copy.map();
    Set<Node> judgements = new HashSet<>();
    for (String document : DOCUMENTS) {
      Graph graph = mapped.dataset().getGraph(id("graph/" + document));
      for (Node judgement : Terms.all(graph, "Judgement")) {
        boolean asked =
            graph.contains(judgement, gt("inspection"), id("inspection/herefordshire-2014"));
        assertEquals(1, Terms.values(graph, judgement, gt("judgedArea")).count());
        if (asked) {
          judgements.add(judgement);
        }
      }
    }
    assertEquals(7 + 1, judgements.size());
  }
}
