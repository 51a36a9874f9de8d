package org.goldenthread.answer.query;

import static org.goldenthread.answer.query.RealAnswers.row;
import static org.goldenthread.answer.query.RealAnswers.rows;
import static org.goldenthread.answer.query.RealAnswers.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who watches a plan as a whole, who holds what, and what else the documents say of an action. */
final class ScopeQueriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          herefordshire-2022-12   | 3.4 | 103 | will be monitored by the Children’s Improvement Board on a monthly basis
          buckinghamshire-2018-11 | 2.1 | 17  | will be monitored and reviewed by the Children's Improvement Board
          herefordshire-2006-03   | 1.1 | 526 | The Action Plan Group meets weekly to review progress
          herefordshire-2006-03   | 1.1 | 536 | The CYPPB will retain overall responsibility for oversight
          """)
  void whoMonitorsThePlanAsAWholeIsShownWithItsWords(
      String plan, String number, String line, String words) {
    List<Map<String, String>> found =
        rows("who-monitors", "plan", plan, "number", number).stream()
            .filter(row -> row.get("scope").equals("plan"))
            .filter(row -> row.get("line").equals(line) && row.get("quote").contains(words))
            .toList();
    assertFalse(found.isEmpty());
    Map<String, String> action = rows("unmonitored-actions", "plan", plan).get(0);
    assertEquals("plan", action.get("scope"));
    assertTrue(action.get("quote").contains(words), action::toString);
  }

  @Test
  void whatTheRowOfAnActionNamesHasTheScopeOfTheAction() {
    List<Map<String, String>> found =
        rows("who-monitors", "plan", "herefordshire-2015-01", "part", "council", "number", "12");
    assertEquals(6, found.size());
    assertTrue(found.stream().allMatch(row -> row.get("scope").equals("action")));
  }

  @ParameterizedTest
  @CsvSource({
    "herefordshire-transformation-board, Wye Valley NHS Trust, 362",
    "hscb, Children and Family Court Advisory and Support Service, 1420"
  })
  void aMemberOfAListHasItsOwnLine(String body, String other, String line) {
    assertTrue(
        rows("governance", "body", body).stream()
            .anyMatch(row -> row.get("quote").contains(other) && row.get("line").equals(line)));
  }

  /** An assurance is no reporting line, and who is to do a thing does not monitor it. */
  @Test
  void reportsToAndMonitorsOnlyWhereTheWordsSaySo() {
    for (Map<String, String> fact : rows("governance")) {
      if (fact.get("relation").equals("reports to")) {
        assertFalse(fact.get("quote").contains("provides evidenced assurance"), fact::toString);
      }
      if (fact.get("relation").equals("monitors")) {
        assertFalse(fact.get("quote").contains("will ensure the analysis"), fact::toString);
      }
    }
  }

  @Test
  void holdersAreFoundByNameByPostAndByBody() {
    Map<String, String> business = rows("who-holds", "person", "churcher").get(0);
    assertEquals("Andy Churcher", business.get("holder"));
    assertTrue(business.get("quote").contains("Churcher"));
    assertFalse(rows("who-holds", "person", "gillott").isEmpty());
    assertTrue(
        rows("who-holds", "post", "head-of-safeguarding-and-review").stream()
            .anyMatch(row -> row.get("holder").equals("Diane Partridge")));
    assertTrue(
        rows("who-holds", "body", "health-and-wellbeing-board").stream()
            .anyMatch(row -> row.get("holder").equals("Richard Beeken")));
  }

  @Test
  void referencesNeedsCriteriaAndOversightCanBeAsked() {
    assertTrue(
        rows("references", "document", "herefordshire-health-and-wellbeing-board-2014-10-16").size()
            > 50);
    Map<String, String> need =
        row(rows("needs-and-criteria", "plan", "hscb-2014-15", "field", "need"), "number", "1.2");
    assertTrue(need.get("text").contains("Ofsted's 2012 inspection report"));
    assertTrue(
        values(rows("needs-and-criteria", "plan", "herefordshire-2006-03"), "what")
            .contains("criteria"));
    assertFalse(rows("needs-and-criteria", "plan", "hscb-2014-15", "field", "oversight").isEmpty());
  }

  @Test
  void containingLooksAtEveryField() {
    List<Map<String, String>> found = rows("containing", "letters", "Best practice example ident");
    assertEquals(2, found.size());
    assertEquals(Set.of("progress"), values(found, "field"));
  }

  /** Lines 2019 and 2040 say September 2012, line 2284 October 2012. */
  @Test
  void anInspectionDatedTwiceIsAContradiction() {
    List<Map<String, String>> found =
        rows("contradictions").stream()
            .filter(row -> row.get("rule").equals("inspection dated twice"))
            .toList();
    assertEquals(Set.of("2019", "2040"), values(found, "line"));
    assertTrue(
        row(rows("inspections"), "inspection", "herefordshire-2012")
            .get("also_stated")
            .contains("start: 2012-09 (line 2019)"));
  }

  @Test
  void aPairOfPlansStandsOnce() {
    List<Map<String, String>> pairs =
        rows("contradictions").stream()
            .filter(row -> row.get("rule").startsWith("two plans"))
            .toList();
    assertFalse(pairs.isEmpty());
    assertFalse(values(pairs, "plan").contains("hscb-2014-15"));
    assertTrue(pairs.stream().anyMatch(row -> row.get("what").contains("at no date")));
  }

  /** Whatever a query shows as stated has its words and its line. */
  @Test
  void everyStatedRowHasItsWordsAndItsLine() {
    int seen = 0;
    for (CatalogueQuery query : RealAnswers.CATALOGUE.queries()) {
      for (Map<String, String> row : asked(query)) {
        if ("stated".equals(row.get("basis"))) {
          seen++;
          String words = row.getOrDefault("quote", "") + row.getOrDefault("words", "");
          assertFalse(words.isEmpty(), () -> query.name() + " " + row);
          assertFalse(row.get("line").isEmpty(), () -> query.name() + " " + row);
        }
      }
    }
    assertTrue(seen > 20, seen + " rows");
  }

  /** All rows that a query can give, or those of its example where it asks for something else. */
  private static List<Map<String, String>> asked(CatalogueQuery query) {
    List<String> columns = query.columns().stream().map(Column::name).toList();
    if (!columns.containsAll(List.of("basis", "line"))) {
      return List.of();
    }
    return switch (query.name()) {
      case "theme" ->
          values(rows("weakness-statements"), "themes").stream()
              .flatMap(themes -> Stream.of(themes.split(" \\| ")))
              .distinct()
              .flatMap(theme -> rows("theme", "theme", theme, "basis", "stated").stream())
              .toList();
      case "recurs-in" ->
          Stream.of("herefordshire-2014", "hscb-2014-15", "buckinghamshire-2017")
              .flatMap(
                  to ->
                      values(rows("inspections"), "inspection").stream()
                          .flatMap(from -> rows("recurs-in", "from", from, "to", to).stream()))
              .toList();
      default ->
          query.parameters().stream().anyMatch(Parameter::required)
              ? rows(
                  query.name(),
                  query.example().entrySet().stream()
                      .flatMap(given -> Stream.of(given.getKey(), given.getValue()))
                      .toArray(String[]::new))
              : rows(query.name());
    };
  }
}
