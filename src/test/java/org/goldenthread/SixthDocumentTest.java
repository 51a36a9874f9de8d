package org.goldenthread;

import static org.goldenthread.Terms.gt;
import static org.goldenthread.Terms.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.goldenthread.mapping.document.Ledger.Fate;
import org.goldenthread.mapping.graph.Mapped;
import org.goldenthread.mapping.record.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A further document of a known kind needs no Java and changes nothing that was there. */
final class SixthDocumentTest {

  private static final String SLUG = "east-northshire-improvement-plan-2021-06";
  private static final String ACTIONS = "plan/east-northshire-2021-06/action/";

  /** What is judged or suggested may speak of the new document too. */
  private static final Set<Node> GROWING = Set.of(id("graph/curated"), id("graph/suggested"));

  @TempDir private static Path folder;
  private static Mapped six;

  @BeforeAll
  static void mapSixDocuments() throws IOException {
    Path sixth = RealCorpus.HOME.resolve("src/test/resources/sixth-document");
    six = DataCopy.into(folder).lay(sixth).map();
  }

  private static Graph graph() {
    return six.dataset().getGraph(id("graph/" + SLUG));
  }

  private static Optional<String> said(String record, String property) {
    return Terms.text(graph(), id(record), gt(property));
  }

  private static Reading reading() {
    return six.readings().stream()
        .filter(reading -> reading.dossier().description().document().equals(SLUG))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void noStatementOfTheOtherDocumentsChanges() {
    for (Node name : graphs(RealCorpus.mapped())) {
      Set<String> before = Quads.lines(RealCorpus.mapped().dataset().getGraph(name));
      Set<String> after = Quads.lines(six.dataset().getGraph(name));
      assertEquals(Set.of(), Quads.beyond(before, after), () -> "gone from " + name);
      if (!GROWING.contains(name)) {
        assertEquals(Set.of(), Quads.beyond(after, before), () -> "new in " + name);
      }
    }
  }

  @Test
  void whatIsNewlySuggestedIsOfItsRecords() {
    Node suggested = id("graph/suggested");
    Set<String> before = Quads.lines(RealCorpus.mapped().dataset().getGraph(suggested));
    Set<String> after = Quads.lines(six.dataset().getGraph(suggested));
    for (String line : Quads.beyond(after, before)) {
      assertTrue(line.contains("east-northshire"), line);
    }
  }

  @Test
  void whatIsNewAmongTheCuratedFactsIsOfItsRegister() {
    Node curated = id("graph/curated");
    Set<String> before = Quads.lines(RealCorpus.mapped().dataset().getGraph(curated));
    Set<String> added = Quads.beyond(Quads.lines(six.dataset().getGraph(curated)), before);
    assertTrue(added.size() > 10, added::toString);
    for (String line : added) {
      assertTrue(
          line.matches(
                  ".*/id/(body|mechanism|post)/(visiting-board|northshire-council|weekly-visits-report|head-of-visiting)> .*")
              || line.matches(".*/id/weakness/plan\\.east-northshire-2021-06\\.recommendation.*"),
          line);
    }
  }

  @Test
  void itHasAGraphOfItsOwn() {
    Set<Node> added = new TreeSet<>((one, two) -> one.toString().compareTo(two.toString()));
    added.addAll(graphs(six));
    added.removeAll(graphs(RealCorpus.mapped()));
    assertEquals(Set.of(id("graph/" + SLUG)), added);
  }

  @Test
  void everyLineAndWordOfItIsExplained() {
    assertEquals(0, reading().ledger().counts().get(Fate.UNEXPLAINED));
    assertEquals(List.of(), reading().unplaced());
  }

  @Test
  void itsFirstActionComesOutWhole() {
    String first = ACTIONS + "1";
    assertEquals(Optional.of("Write a rota for the visiting team."), said(first, "text"));
    assertEquals(Optional.of("Head of Visiting"), said(first, "leadNames"));
    assertEquals(Optional.of("AB"), said(first, "leadInitials"));
    assertEquals(Optional.of("2021-07"), said(first, "dueDates"));
    assertEquals(Optional.of("Rota written."), said(first, "progress"));
    assertEquals(Optional.of("green"), said(first, "rating"));
    assertEquals(Optional.of("Visiting Board | Northshire Council"), said(first, "monitorNames"));
    assertEquals(Optional.of("5"), said(first, "line"));
    assertEquals(Optional.of("1"), said(first, "page"));
  }

  @Test
  void anActionGoesOnBehindThePageBreak() {
    String second = ACTIONS + "2";
    assertEquals(Optional.of("Check each week that visits were made."), said(second, "text"));
    assertEquals(Optional.of("tbc"), said(second, "dueText"));
    assertEquals(Optional.empty(), said(second, "dueDates"));
    assertEquals(
        Optional.of(id("mechanism/weekly-visits-report").getURI()),
        said(second + "/monitoring/1", "monitor"));
  }

  @Test
  void dittoMarkListAndTwoDatesAreRead() {
    String third = ACTIONS + "3";
    assertEquals(Optional.of("\""), said(third, "leadText"));
    assertEquals(Optional.of("Head of Visiting"), said(third, "leadNames"));
    assertEquals(
        Optional.of("Ask children what they think. | in school | at home"), said(third, "text"));
    assertEquals(Optional.of("2021-09-01 | 2022-03"), said(third, "dueDates"));
    assertEquals(Optional.empty(), said(third, "progress"));
    assertEquals(Optional.of("2"), said(third, "page"));
  }

  @Test
  void itsAreasCiteWhatTheyRestOn() {
    String area = "plan/east-northshire-2021-06/recommendation/4";
    assertEquals(Optional.of("2 | 3?"), said(area, "evidenceText"));
    assertEquals(Optional.of("true"), said(area + "/citation/2", "doubtful"));
    assertEquals(
        Optional.of("Listen to children."),
        said("plan/east-northshire-2021-06/recommendation/5", "text"));
  }

  @Test
  void itsGovernanceIsKept() {
    assertEquals(
        Optional.of(id("body/northshire-council").getURI()),
        said("body/visiting-board", "reportsTo"));
  }

  private static Set<Node> graphs(Mapped mapped) {
    Set<Node> names = new TreeSet<>((one, two) -> one.toString().compareTo(two.toString()));
    mapped.dataset().listGraphNodes().forEachRemaining(names::add);
    names.remove(id("graph/provenance"));
    return names;
  }
}
