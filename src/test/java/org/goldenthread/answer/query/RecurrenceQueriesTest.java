package org.goldenthread.answer.query;

import static org.goldenthread.answer.query.RealAnswers.row;
import static org.goldenthread.answer.query.RealAnswers.rows;
import static org.goldenthread.answer.query.RealAnswers.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goldenthread.RealCorpus;
import org.goldenthread.mapping.profile.Curated;
import org.junit.jupiter.api.Test;

/** The questions about what recurs, on the real documents, against the curated rows. */
final class RecurrenceQueriesTest {

  private static final String OF_2014 = "herefordshire-2014";
  private static final String IN_2022 = "herefordshire-2022-12";

  private static Set<String> links(List<Map<String, String>> rows) {
    return rows.stream()
        .map(row -> row.get("from_number") + " > " + row.get("to_number"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> judged(boolean withArguable) {
    Set<String> links = new TreeSet<>();
    for (Curated.Recurrence row : RealCorpus.corpus().curated().recurrences()) {
      if (row.from().equals(OF_2014) && row.to().equals(IN_2022)) {
        row.toNumbers().forEach(number -> links.add(row.fromNumber() + " > " + number));
        if (withArguable) {
          row.arguable().forEach(number -> links.add(row.fromNumber() + " > " + number));
        }
      }
    }
    return links;
  }

  @Test
  void curatedIsWhatTheReaderJudgedAndNothingElse() {
    List<Map<String, String>> rows =
        rows("recurs-in", "from", OF_2014, "to", IN_2022, "basis", "curated");
    assertEquals(judged(false), links(rows));
    assertEquals(judged(false).size(), rows.size());
  }

  @Test
  void withoutABasisTheReaderDecidesWhichSuggestionsStay() {
    List<Map<String, String>> rows = rows("recurs-in", "from", OF_2014, "to", IN_2022);
    assertTrue(links(rows).containsAll(judged(false)));
    assertTrue(rows.stream().noneMatch(row -> row.get("grade").isEmpty()));
    assertTrue(judged(true).containsAll(links(rows)));
    assertEquals(links(rows).size(), rows.size());
  }

  @Test
  void whatTheReaderCalledArguableIsShownOnDemandWithItsReason() {
    List<Map<String, String>> rows =
        rows("recurs-in", "from", OF_2014, "to", IN_2022, "basis", "curated", "also", "arguable");
    assertEquals(judged(true), links(rows));
    assertEquals(Set.of("arguable", "clear"), values(rows, "grade"));
    assertTrue(rows.stream().noneMatch(row -> row.get("reason").isEmpty()));
  }

  @Test
  void nothingRecursInWhatIsEarlier() {
    assertEquals(List.of(), rows("recurs-in", "from", IN_2022, "to", OF_2014));
    assertEquals(List.of(), rows("recurs-in", "from", OF_2014, "to", "herefordshire-2006-03"));
    assertEquals(List.of(), rows("recurs-in", "from", OF_2014, "to", OF_2014));
  }

  @Test
  void twoCouncilsAreComparedOnlyWhenAsked() {
    assertEquals(List.of(), rows("recurs-in", "from", OF_2014, "to", "buckinghamshire-2018-11"));
  }

  @Test
  void comparePlansHasUnderEachThemeWhatRecursUnderIt() {
    List<Map<String, String>> compared =
        rows("compare-plans", "from", "herefordshire-2014-10", "to", IN_2022);
    for (Map<String, String> link :
        rows("recurs-in", "from", OF_2014, "to", IN_2022, "basis", "curated", "also", "arguable")) {
      Map<String, String> theme = row(compared, "theme", link.get("theme"));
      String column = link.get("grade").equals("clear") ? "to_numbers" : "to_arguable";
      assertTrue(
          List.of(theme.get(column).split(" \\| ")).contains(link.get("to_number")),
          () -> link + " is not in " + theme);
    }
    assertEquals("inherited", row(compared, "theme", "youth-offending").get("from_basis"));
    for (String theme : List.of("mental-health-support", "pathway-plans", "caseloads")) {
      assertNotEquals("0", row(compared, "theme", theme).get("to_actions"), theme);
    }
  }

  @Test
  void allSuggestionsAreShownOnDemandWithTheirScore() {
    List<Map<String, String>> rows =
        rows("recurs-in", "from", OF_2014, "to", IN_2022, "basis", "suggested");
    Set<String> wrong = new HashSet<>(links(rows));
    wrong.removeAll(judged(true));
    assertTrue(!wrong.isEmpty() && rows.stream().noneMatch(row -> row.get("score").isEmpty()));
  }

  @Test
  void whatNobodyComparedIsShownAsSuggestedOnceEach() {
    List<Map<String, String>> rows =
        rows("recurs-in", "from", OF_2014, "to", "buckinghamshire-2018-11", "councils", "any");
    assertEquals(
        Set.of("suggested"),
        rows.stream().map(row -> row.get("basis")).collect(Collectors.toSet()));
    assertEquals(rows.size(), new HashSet<>(rows).size());
    assertTrue(rows.size() < 100, rows.size() + " rows");
  }

  @Test
  void aPlanStandsForTheParagraphsThatItRepeats() {
    assertEquals(
        rows("recurs-in", "from", OF_2014, "to", IN_2022),
        rows("recurs-in", "from", "herefordshire-2014-10", "to", IN_2022));
  }

  @Test
  void theJointAreaReviewRecursInParagraphs() {
    List<Map<String, String>> rows =
        rows("recurs-in", "from", "herefordshire-2005-jar", "to", OF_2014, "basis", "curated");
    assertEquals(10, rows.size());
    assertTrue(rows.stream().allMatch(row -> row.get("to_number").matches("[0-9]+")));
  }

  @Test
  void theInspectionOf2012IsKnownThroughThePapersOf2014() {
    Map<String, String> supervision =
        rows("recurring-weaknesses", "authority", "herefordshire").stream()
            .filter(row -> "supervision".equals(row.get("theme")))
            .findFirst()
            .orElseThrow();
    assertTrue(supervision.get("inspections").contains("herefordshire-2012 | herefordshire-2014"));
    assertTrue(supervision.get("documents").contains("health-and-wellbeing-board-2014-10-16"));
  }
}
