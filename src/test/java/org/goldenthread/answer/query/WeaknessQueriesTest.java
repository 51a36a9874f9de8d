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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a weakness, and what the documents say themselves of what comes back. */
final class WeaknessQueriesTest {

  private static final String OF_2014 = "herefordshire-2014";

  private static Map<String, String> paragraph(String number) {
    return row(rows("paragraphs", "inspection", OF_2014), "number", number);
  }

  @Test
  void everyParagraphHasItsPolarity() {
    List<Map<String, String>> paragraphs = rows("paragraphs", "inspection", OF_2014);
    assertEquals(167, paragraphs.size());
    assertEquals(Set.of("both", "neither", "strength", "weakness"), values(paragraphs, "polarity"));
    for (Map<String, String> one : paragraphs) {
      boolean weak = Set.of("weakness", "both").contains(one.get("polarity"));
      assertEquals(weak, !one.get("weakness").isEmpty(), one::toString);
      if (Set.of("area for improvement", "weakness").contains(one.get("kind"))) {
        assertTrue(weak, one::toString);
      }
      if (one.get("kind").equals("strength")) {
        assertEquals("strength", one.get("polarity"), one::toString);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"54", "71", "77", "84", "85", "86", "90", "99", "106", "107", "143"})
  void praiseIsNoWeakness(String number) {
    assertEquals("strength", paragraph(number).get("polarity"));
    assertFalse(
        values(rows("evidence-not-addressed", "inspection", OF_2014), "number").contains(number));
  }

  @Test
  void whereBothStandTheWeaknessIsOnlyItsOwnWordsAndThemes() {
    Map<String, String> both = paragraph("82");
    assertEquals("both", both.get("polarity"));
    assertTrue(both.get("strength").startsWith("The vast majority of children live in good"));
    assertTrue(
        both.get("weakness").contains("often they experience many changes in social worker"));
    assertFalse(
        values(rows("weakness-statements", "theme", "foster-care"), "number").contains("82"));
    assertTrue(
        values(rows("weakness-statements", "theme", "rights-and-entitlements"), "number")
            .contains("82"));
  }

  @Test
  void theServicesThatDeterioratedAreUnanswered() {
    Map<String, String> unanswered =
        row(rows("evidence-not-addressed", "inspection", OF_2014), "number", "119");
    assertTrue(
        unanswered
            .get("weakness")
            .startsWith("Services for looked after children and care leavers have deteriorated"));
  }

  @Test
  void everyRecommendationOf2005IsAnsweredByThePlanOfMarch2006() {
    assertEquals(List.of(), rows("evidence-not-addressed", "inspection", "herefordshire-2005-jar"));
  }

  @Test
  void aWeaknessRecursWhenTwoInspectionsSayIt() {
    List<Map<String, String>> themes = rows("recurring-weaknesses");
    assertFalse(themes.isEmpty());
    for (Map<String, String> theme : themes) {
      String all = theme.get("by_inspection");
      assertTrue(all.split(" \\| ").length > 1, theme::toString);
      assertFalse(all.matches(".*: 0( .*|$)"), theme::toString);
      List<Map<String, String>> statements =
          rows(
              "weakness-statements",
              "theme",
              theme.get("theme"),
              "authority",
              theme.get("authority"));
      assertEquals(theme.get("statements"), Integer.toString(statements.size()), theme::toString);
      assertEquals(
          Set.of(theme.get("inspections").split(" \\| ")), values(statements, "inspection"));
      assertTrue(statements.stream().noneMatch(row -> row.get("words").isEmpty()));
    }
    assertFalse(values(themes, "theme").contains("training-and-development"));
  }

  @Test
  void aRowSaysOnWhichDocumentsEachYearRests() {
    Map<String, String> supervision =
        row(rows("recurring-weaknesses", "authority", "herefordshire"), "theme", "supervision");
    assertEquals(
        "2012: herefordshire-health-and-wellbeing-board-2014-10-16"
            + " | 2014: herefordshire-health-and-wellbeing-board-2014-10-16"
            + " | 2022: herefordshire-improvement-plan-2022-12-15",
        supervision.get("rests_on"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          68  | herefordshire-2009-private-fostering | have not been fully addressed
          70  | herefordshire-2013-hmic              | identified in previous inspection by HMIC
          110 | herefordshire-2010-looked-after      | a key area for improvement at the last inspection
          130 | herefordshire-2012                   | Both were identified as areas for development
          """)
  void whatTheReportSaysOfAnEarlierFindingIsStated(String number, String earlier, String words) {
    List<Map<String, String>> found =
        rows("recurs-in", "from", earlier, "to", OF_2014, "basis", "stated").stream()
            .filter(row -> number.equals(row.get("to_number")))
            .toList();
    assertFalse(found.isEmpty());
    for (Map<String, String> row : found) {
      assertTrue(row.get("quote").contains(words), row::toString);
      assertFalse(row.get("line").isEmpty());
      Map<String, String> theme = rows("theme", "theme", row.get("theme")).get(0);
      assertEquals("stated recurrence", theme.get("kind"));
      String stated =
          row(rows("recurring-weaknesses", "authority", "herefordshire"), "theme", row.get("theme"))
              .get("stated");
      assertTrue(stated.contains(words), stated);
    }
  }

  @Test
  void themesThatADocumentSaysRecurStandFirst() {
    List<Boolean> stated =
        rows("recurring-weaknesses", "authority", "herefordshire").stream()
            .map(row -> !row.get("stated").isEmpty())
            .toList();
    assertTrue(stated.indexOf(false) > 5);
    assertFalse(stated.subList(stated.indexOf(false), stated.size()).contains(true));
  }

  @Test
  void anAreaOfTheBusinessPlanAnswersWhatItsCellSays() {
    Set<String> answers =
        values(rows("recommendations", "inspection", OF_2014, "plan", "hscb-2014-15"), "number");
    assertEquals(Set.of("1.4", "2.2", "3.2", "3.3", "3.4", "4.1", "4.3", "4.5"), answers);
    assertEquals(
        Set.of("1.2"),
        values(
            rows("recommendations", "inspection", "herefordshire-2012", "plan", "hscb-2014-15"),
            "number"));
  }
}
