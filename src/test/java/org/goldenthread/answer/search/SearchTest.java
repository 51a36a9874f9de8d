package org.goldenthread.answer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Roaring;
import org.goldenthread.answer.query.Cell;
import org.junit.jupiter.api.Test;

/** Search of the real documents by the catalogue and by SPARQL. */
final class SearchTest {

  private static final String PLAN_OF_2022 = "herefordshire-improvement-plan-2022-12-15";

  @Test
  void anAbbreviationFindsTheFullName() {
    assertTrue(
        Searched.search("snippet", "FGC").stream()
            .anyMatch(snippet -> snippet.contains("«Family Group Conferences»")));
  }

  @Test
  void aFullNameFindsTheAbbreviation() {
    assertTrue(
        Searched.search("snippet", "emergency duty team").stream()
            .anyMatch(snippet -> snippet.contains("«EDT»")));
  }

  @Test
  void disabledChildrenAreFoundByTheNameOfTheirTeamAndByTheWordOfToday() {
    List<String> snippets = Searched.search("snippet", "CWD");
    assertTrue(snippets.stream().anyMatch(text -> text.contains("«Children with Disabilities»")));
    assertTrue(snippets.stream().anyMatch(text -> text.contains("«SEND")));
  }

  @Test
  void childrenInCareAreLookedAfterChildren() {
    List<String> snippets = Searched.search("snippet", "children in care attendance at school");
    assertTrue(snippets.stream().anyMatch(text -> text.contains("«looked after children»")));
  }

  @Test
  void wordsBetweenQuotationMarksStandTogether() {
    for (String snippet : Searched.search("snippet", "\"return interviews\"")) {
      assertTrue(snippet.toLowerCase(Locale.UK).contains("«return interview"), snippet);
    }
    assertEquals(List.of(), Searched.search("address", "\"interviews return\""));
  }

  @Test
  void theBetterFitComesFirst() {
    List<Double> scores =
        Searched.search("score", "pathway plans").stream().map(Double::valueOf).toList();
    for (int i = 1; i < scores.size(); i++) {
      assertTrue(scores.get(i - 1) >= scores.get(i), scores.toString());
    }
  }

  @Test
  void aWordThatIsSpeltWrongIsReplacedByTheNearestOneOfTheDocuments() {
    assertEquals(
        List.of("advocacy"),
        Searched.search("did_you_mean", "advocasy").stream().distinct().toList());
    assertEquals(
        List.of("permanence"),
        Searched.search("did_you_mean", "permenance").stream().distinct().toList());
    assertEquals(
        List.of(""), Searched.search("did_you_mean", "advocacy").stream().distinct().toList());
  }

  @Test
  void aMissingWordLowersTheScoreAndEmptiesNoAnswer() {
    String paragraph = "/id/inspection/herefordshire-2014/paragraph/139";
    assertTrue(Searched.search("address", "turnover of staff zeppelin").contains(paragraph));
    double whole = Double.parseDouble(Searched.search("score", "high turnover of staff").get(0));
    double part =
        Double.parseDouble(Searched.search("score", "high turnover of contraceptives").get(0));
    assertTrue(part < whole, part + " " + whole);
  }

  @Test
  void twoVersionsOfOneActionAreOneResultWithBoth() {
    List<String> both =
        List.of(
            "/id/plan/herefordshire-2014-10/council/action/46",
            "/id/plan/herefordshire-2015-01/council/action/46");
    List<String> found = Searched.search("address", "Worcestershire safe base contract");
    assertEquals(1, found.stream().filter(both::contains).count());
    String versions = Searched.search("versions", "Worcestershire safe base contract").get(0);
    assertEquals(both, List.of(versions.split(" \\| ")).stream().sorted().toList());
    assertTrue(versions.startsWith(found.get(0)), versions);
  }

  @Test
  void withinADocumentEachVersionIsFound() {
    for (String document :
        List.of(
            "herefordshire-health-and-wellbeing-board-2014-10-16",
            "herefordshire-improvement-plan-2015-01-15")) {
      assertTrue(
          Searched.search("address", "Worcestershire safe base", "document", document)
              .get(0)
              .endsWith("council/action/46"),
          document);
    }
  }

  @Test
  void theSnippetOfAnActionShowsWhatTheActionSays() {
    String snippet = Searched.search("snippet", "Worcestershire safe base contract").get(0);
    assertTrue(
        snippet.startsWith("Identify providers of appropriate accommodation — Exploring"), snippet);
  }

  @Test
  void aPersonIsFoundAsTheHolderOfAPost() {
    assertEquals(
        "/id/post/director-of-childrens-services",
        Searched.search("address", "Sue Fiennes").get(0));
    assertTrue(
        Searched.search("address", "Sue Fiennes").stream()
            .anyMatch(address -> address.startsWith("/id/plan/herefordshire-2006-03/action/")));
    assertEquals(
        "/id/post/corporate-director-for-children-and-young-people",
        Searched.search("address", "Darryl Freeman").get(0));
  }

  @Test
  void aNumberNamesItsRecord() {
    assertEquals(
        "/id/inspection/herefordshire-2014/paragraph/110",
        Searched.search("address", "what does paragraph 110 say").get(0));
    assertEquals(
        "/id/plan/buckinghamshire-2018-11/recommendation/recommendation/7",
        Searched.search("address", "Buckinghamshire recommendation 7").get(0));
  }

  @Test
  void recordsNamesThemesAndTextStandApart() {
    assertEquals(
        List.of("name", "record", "text", "theme"),
        Searched.search("group", "safeguarding board").stream().distinct().sorted().toList());
  }

  @Test
  void aDocumentNarrowsTheSearch() {
    assertEquals(
        List.of(PLAN_OF_2022),
        Searched.search("document", "supervision", "document", PLAN_OF_2022).stream()
            .distinct()
            .toList());
    assertTrue(new TreeSet<>(Searched.search("document", "supervision")).size() > 3);
  }

  @Test
  void aKindNarrowsTheSearch() {
    assertEquals(
        List.of("post"),
        Searched.search("kind", "head of service", "kind", "post").stream().distinct().toList());
  }

  @Test
  void everyAddressIsOneOfTheGraph() {
    for (String address : Searched.search("address", "children")) {
      String record = "<https://w3id.org/golden-thread" + address + ">";
      assertFalse(Searched.sparql(record + " a ?x").isEmpty(), address);
    }
  }

  @Test
  void facetsCountWhatSearchFinds() {
    Map<String, Integer> found = new HashMap<>();
    Searched.search("kind", "caseloads").forEach(kind -> found.merge(kind, 1, Integer::sum));
    Map<String, Integer> counted = new HashMap<>();
    for (List<Cell> row : Searched.ask("search-facets", Map.of("q", "caseloads")).rows()) {
      if (row.get(0).text().equals("kind")) {
        counted.put(row.get(1).text(), Integer.valueOf(row.get(2).text()));
      }
    }
    assertEquals(found, counted);
  }

  @Test
  void aFacetCanBeNarrowed() {
    List<List<Cell>> rows =
        Searched.ask("search-facets", Map.of("q", "caseloads", "kind", "measure")).rows();
    assertTrue(rows.stream().anyMatch(row -> row.get(1).text().equals("measure")));
    assertFalse(rows.stream().anyMatch(row -> row.get(1).text().equals("action")));
  }

  @Test
  void sparqlCanSearchOneProperty() {
    List<String> inProgress = Searched.sparql("?x text:query (gt:progress \"recruitment\")");
    List<String> anywhere = Searched.sparql("?x text:query \"recruitment\"");
    assertTrue(anywhere.containsAll(inProgress));
    assertTrue(inProgress.size() < anywhere.size() && !inProgress.isEmpty());
    for (String record : inProgress) {
      assertTrue(record.contains("/action/"), record);
    }
  }

  @Test
  void sparqlCanAskAboutOneRecord() {
    String record =
        "<https://w3id.org/golden-thread/id/inspection/herefordshire-2014/paragraph/128>";
    String number = record + " gt:number ?x . " + record + " text:query ";
    assertEquals(1, Searched.sparql(number + "\"supervision\"").size());
    assertEquals(List.of(), Searched.sparql(number + "\"adoption\""));
  }

  @Test
  void theLimitOfSparqlHolds() {
    assertEquals(3, Searched.sparql("?x text:query (\"children\" 3)").size());
  }

  @Test
  void equalGraphsAnswerAlike() throws IOException {
    Graph graph = Searched.graph();
    List<Triple> triples = new ArrayList<>(graph.find().toList());
    Collections.reverse(triples);
    Graph reversed = new GraphMem2Roaring();
    triples.forEach(reversed::add);
    for (String words : List.of("children", "missing children", "\"care leavers\"", "CWD")) {
      Find find = new Find(words, List.of(), Optional.empty(), 1_000, true);
      assertEquals(
          LuceneIndex.inMemory(graph).find(find), LuceneIndex.inMemory(reversed).find(find), words);
    }
  }
}
