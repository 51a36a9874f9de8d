package org.goldenthread.answer.query;

import static org.goldenthread.answer.query.RealAnswers.row;
import static org.goldenthread.answer.query.RealAnswers.rows;
import static org.goldenthread.answer.query.RealAnswers.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed, what is carried from a row above, and what the source lost. */
final class AsPrintedTest {

  private static Map<String, String> action(String plan, String part, String number) {
    return rows("actions", "plan", plan, "part", part, "number", number).get(0);
  }

  /** Line 2659: "81.\t\t\t\tDevelop termly report"; line 2689: "104.\t\t\t\tIn conjunction". */
  @ParameterizedTest
  @CsvSource({"81", "104"})
  void anEmptyLeadCellThatNothingShowsToBeMergedIsNotStated(String number) {
    Map<String, String> action = action("herefordshire-2014-10", "council", number);
    assertEquals("", action.get("lead_text"));
    assertEquals("", action.get("leads"));
    assertEquals("", action.get("carried"));
  }

  @Test
  void noChangeOfLeadIsClaimedWhereOneVersionStatesNone() {
    Map<String, String> change =
        row(
            rows("changed-actions", "from", "herefordshire-2014-10", "to", "herefordshire-2015-01"),
            "number",
            "104");
    assertEquals("", change.get("leads_from"));
    assertEquals("false", change.get("lead_changed"));
  }

  /** Line 2721: "13.\t\t3.2\t\t\tDevelop a new Strategic Plan", below the lead of line 2720. */
  @Test
  void aMergedCellCountsAndSaysWhereItStands() {
    Map<String, String> action = action("herefordshire-2014-10", "hscb", "13");
    assertEquals("", action.get("lead_text"));
    assertEquals("Chair of Children at Specific Additional Risk", action.get("leads"));
    assertEquals("leads", action.get("carried"));
    assertEquals("2720", action.get("carried_from"));
  }

  /** Line 171 prints leads of its own, in the next column but one, and no timescale. */
  @Test
  void aRowWithLeadsOfItsOwnHasNoDateFromTheRowAbove() {
    Map<String, String> action = action("buckinghamshire-2018-11", "service finding", "1.5");
    assertEquals("", action.get("due_text"));
    assertEquals("", action.get("due"));
    assertTrue(action.get("not_shown").contains("due: borders of merged cells"));
  }

  @Test
  void whatIsCarriedIsNeverPrinted() {
    for (String plan : values(rows("recommendations"), "plan")) {
      for (Map<String, String> action : rows("actions", "plan", plan)) {
        if (action.get("carried").contains("due")) {
          assertEquals("", action.get("due_text"), action::toString);
          assertFalse(action.get("carried_from").isEmpty(), action::toString);
        }
        if (action.get("carried").contains("leads")) {
          assertTrue(action.get("lead_text").length() < 6, action::toString);
          assertFalse(action.get("leads").isEmpty(), action::toString);
        }
      }
    }
  }

  /** A ditto mark stays a mark as printed: line 654 prints a double quote. */
  @Test
  void aDittoMarkIsShownAsPrinted() {
    List<Map<String, String>> marks =
        rows("actions", "plan", "herefordshire-2006-03").stream()
            .filter(action -> action.get("line").equals("654"))
            .toList();
    assertEquals(1, marks.size());
    assertEquals("\"", marks.get(0).get("lead_text"));
    assertEquals("leads", marks.get(0).get("carried"));
    assertFalse(marks.get(0).get("initials").isEmpty());
  }

  @Test
  void inTheActionPlanOf2006AnEmptyLeadCellIsNotStatedAndSaysWhy() {
    Map<String, String> action = action("herefordshire-2006-03", "", "1.2");
    assertEquals("", action.get("leads"));
    assertTrue(action.get("not_shown").contains("leads: cell borders of the action table"));
  }

  @Test
  void anEmptyRatingIsNeverReadAsNotRated() {
    for (String plan : List.of("buckinghamshire-2018-11", "herefordshire-2022-12")) {
      for (Map<String, String> action : rows("actions", "plan", plan)) {
        assertTrue(action.get("not_shown").contains("rag: "), action::toString);
      }
    }
    for (Map<String, String> led :
        rows("led-by", "post", "buckinghamshire-service-director-childrens-social-care")) {
      assertTrue(led.get("not_shown").contains("rag: "), led::toString);
    }
  }

  @Test
  void theActionsBehindTheLostPageAreNotDropped() {
    List<Map<String, String>> lost =
        rows("changed-actions", "from", "herefordshire-2014-10", "to", "herefordshire-2015-01")
            .stream()
            .filter(change -> change.get("not_shown").contains("row: page 32"))
            .toList();
    assertEquals(20, lost.size());
    assertTrue(lost.stream().allMatch(change -> change.get("part").equals("hscb")));
  }

  @Test
  void theDateOfAction42IsLost() {
    Map<String, String> action = action("herefordshire-2015-01", "council", "42");
    assertEquals("", action.get("due"));
    assertTrue(action.get("not_shown").contains("due: the date of action 42"));
  }

  @Test
  void allThatIsNotShownCanBeAsked() {
    assertEquals(28, rows("not-shown").size());
    assertTrue(
        row(rows("not-shown", "plan", "herefordshire-2015-01"), "where", "lines 342-345")
            .get("touches")
            .contains("herefordshire-2015-01 hscb, row: 20 actions"));
  }

  @Test
  void actionsAreFoundByRatingMonthLeadMonitorAndTheme() {
    String plan = "herefordshire-2015-01";
    List<Map<String, String>> amber =
        rows("actions", "plan", plan, "rating", "amber", "month", "2014-10", "part", "council");
    assertTrue(values(amber, "number").containsAll(List.of("44", "71", "94")));
    assertTrue(amber.stream().allMatch(one -> one.get("rag").equals("amber")));
    List<Map<String, String>> led = rows("actions", "plan", plan, "lead", "head-of-lac");
    assertTrue(!led.isEmpty() && led.size() < 100);
    List<Map<String, String>> both =
        rows(
            "actions",
            "plan",
            plan,
            "monitor",
            "corporate-parenting-panel",
            "theme",
            "education-of-children-in-care");
    assertTrue(
        !both.isEmpty()
            && both.stream()
                .allMatch(one -> one.get("monitoring").contains("Corporate Parenting Panel")));
  }
}
