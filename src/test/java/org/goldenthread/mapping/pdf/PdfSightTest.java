package org.goldenthread.mapping.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Transcription;
import org.junit.jupiter.api.Test;

/** Pages without tags: rules, gaps, columns of text, turned pages. */
final class PdfSightTest {

  private static Transcript read(PdfPress press) {
    return PdfReader.read("test.pdf", press.print());
  }

  private static List<String> lines(PdfPress press) {
    return Transcription.of(read(press)).text().lines().toList();
  }

  /** Draws a grid: level rules at heights, upright ones at sides. */
  private static void grid(PdfPress press, float[] sides, float[] heights) {
    for (float height : heights) {
      press.rule(sides[0], height, sides[sides.length - 1], height);
    }
    for (float side : sides) {
      press.rule(side, heights[0], side, heights[heights.length - 1]);
    }
  }

  @Test
  void ruledCellsOfSeveralLinesStayWhole() {
    try (PdfPress press = new PdfPress()) {
      grid(press, new float[] {40, 80, 300, 400}, new float[] {50, 70, 110, 130});
      press.text(45, 64, "No.");
      press.text(85, 64, "Action");
      press.text(305, 64, "Lead");
      press.text(45, 84, "1");
      press.text(85, 84, "Train the whole");
      press.text(85, 98, "team by May");
      press.text(305, 84, "Ann Lee");
      press.text(45, 124, "2");
      press.text(85, 124, "Visit");
      press.text(305, 124, "Bo Day");
      assertEquals(
          List.of(
              "No.\tAction\tLead", "1\tTrain the whole team by May\tAnn Lee", "2\tVisit\tBo Day"),
          lines(press));
    }
  }

  @Test
  void aRuledCellThatSpansColumnsIsToldInBoth() {
    try (PdfPress press = new PdfPress()) {
      for (float height : new float[] {50, 70, 90, 110}) {
        press.rule(40, height, 400, height);
      }
      press.rule(40, 50, 40, 110);
      press.rule(80, 50, 80, 110);
      press.rule(300, 50, 300, 90);
      press.rule(400, 50, 400, 110);
      press.text(45, 64, "No.");
      press.text(85, 64, "Progress");
      press.text(305, 64, "RAG");
      press.text(45, 84, "1");
      press.text(85, 84, "Done");
      press.text(305, 84, "Green");
      press.text(45, 104, "2");
      press.text(85, 104, "Not begun at all, see the minutes of the board of May");
      Transcription made = Transcription.of(read(press));
      assertEquals(
          "2\tNot begun at all, see the minutes of the board of May\t",
          made.text().lines().toList().get(2));
      String[] cells = made.places().line(3).where().split("\\|", -1);
      assertEquals("<" + cells[1], cells[2]);
    }
  }

  @Test
  void aRuledCellThatSpansRowsIsToldInAll() {
    try (PdfPress press = new PdfPress()) {
      press.rule(40, 50, 400, 50);
      press.rule(40, 70, 300, 70);
      press.rule(40, 90, 400, 90);
      press.rule(40, 110, 400, 110);
      for (float side : new float[] {40, 80, 300, 400}) {
        press.rule(side, 50, side, 110);
      }
      String[][] rows = {{"1", "Write", "Ann Lee"}, {"2", "Train", ""}, {"3", "Visit", "Bo Day"}};
      for (int i = 0; i < rows.length; i++) {
        press.text(45, 64 + 20 * i, rows[i][0]);
        press.text(85, 64 + 20 * i, rows[i][1]);
        press.text(305, 64 + 20 * i, rows[i][2]);
      }
      Transcription made = Transcription.of(read(press));
      assertEquals(
          List.of("1\tWrite\tAnn Lee", "2\tTrain\t", "3\tVisit\tBo Day"),
          made.text().lines().toList());
      assertTrue(made.places().line(2).where().contains("|^"), "the lead counts for row 2");
    }
  }

  private static void unruled(PdfPress press, boolean numbers) {
    String[][][] rows = {
      {{"1"}, {"Write to all", "carers and", "their families"}, {"Ann Lee"}, {"May", "2024"}},
      {{"2"}, {"Train"}, {"Bo Day and", "Cy Fox"}, {"June"}},
      {{"3"}, {"Visit each", "home"}, {"Di Gold,", "Ed Hunt,", "Flo Ives,", "Gil Jay"}, {"July"}},
    };
    float top = 60;
    float[] lefts = {50, 90, 260, 420};
    for (String[][] row : rows) {
      int deepest = 0;
      for (int column = numbers ? 0 : 1; column < row.length; column++) {
        for (int line = 0; line < row[column].length; line++) {
          press.text(lefts[column], top + 13 * line, row[column][line]);
        }
        deepest = Math.max(deepest, row[column].length);
      }
      top += 13 * deepest;
    }
  }

  @Test
  void withoutRulesThereAreAsManyRowsAsNumbers() {
    try (PdfPress press = new PdfPress()) {
      unruled(press, true);
      assertEquals(
          List.of(
              "1\tWrite to all carers and their families\tAnn Lee\tMay 2024",
              "2\tTrain\tBo Day and Cy Fox\tJune",
              "3\tVisit each home\tDi Gold, Ed Hunt, Flo Ives, Gil Jay\tJuly"),
          lines(press));
    }
  }

  @Test
  void withoutRulesAndNumbersATableIsUnread() {
    try (PdfPress press = new PdfPress()) {
      unruled(press, false);
      Transcript read = read(press);
      assertTrue(read.blocks().stream().allMatch(Block.Furniture.class::isInstance), "none paired");
      assertEquals("unread", read.remarks().get(0).kind());
      assertTrue(Transcription.of(read).text().contains("Ed Hunt,"), "its words are kept");
    }
  }

  @Test
  void aWordThatRunsIntoTheNextColumnStaysInItsOwn() {
    try (PdfPress press = new PdfPress()) {
      String[][] rows = {
        {"1", "Telephone", "Ann Lee", "May"},
        {"2", "Psychotherapeutically", "Bo Day", "June"},
        {"3", "Visit", "Cy Fox", "July"}
      };
      float[] lefts = {50, 90, 175, 300};
      for (int i = 0; i < rows.length; i++) {
        for (int column = 0; column < lefts.length; column++) {
          press.text(lefts[column], 60 + 20 * i, rows[i][column]);
        }
      }
      assertEquals("2\tPsychotherapeutically\tBo Day\tJune", lines(press).get(1));
    }
  }

  @Test
  void aTurnedPageReadsAsItIsSeen() {
    try (PdfPress press = new PdfPress()) {
      press.text(60, 60, "Before the table there is a page that stands upright.");
      press.nextPage();
      press.turn();
      String[][] rows = {{"1", "Write", "Ann Lee"}, {"2", "Train", "Bo Day"}, {"3", "Visit", "Cy"}};
      press.text(60, 60, "Table A");
      for (int i = 0; i < rows.length; i++) {
        press.text(60, 120 + 20 * i, rows[i][0]);
        press.text(160, 120 + 20 * i, rows[i][1]);
        press.text(500, 120 + 20 * i, rows[i][2]);
      }
      press.text(60, 240, "Below the table");
      press.nextPage();
      press.text(60, 60, "After the table there is another such page.");
      assertEquals(
          List.of(
              "Before the table there is a page that stands upright.",
              "Table A",
              "1\tWrite\tAnn Lee",
              "2\tTrain\tBo Day",
              "3\tVisit\tCy",
              "Below the table",
              "After the table there is another such page."),
          lines(press));
    }
  }

  @Test
  void aLabelAcrossATurnedPageKeepsItsPlace() {
    try (PdfPress press = new PdfPress()) {
      press.turn();
      press.text(300, 60, "Above the label all is as on other pages of the plan.");
      press.across(60, 120, "Side label");
      press.text(300, 400, "Below the label all is as on other pages of the plan.");
      assertEquals(
          List.of(
              "Above the label all is as on other pages of the plan.",
              "Side label",
              "Below the label all is as on other pages of the plan."),
          lines(press));
    }
  }

  @Test
  void twoColumnsOfTextAreReadOneAfterTheOther() {
    String[] left = {
      "The council has begun to change how it",
      "works with children and their families",
      "in all parts of the county. Each depart-",
      "ment now has a lead for children, and",
      "every department reports to the board."
    };
    String[] right = {
      "Partners say that they are now asked",
      "earlier, and that meetings are shorter",
      "and better. The police have seconded",
      "two officers to the front door, which",
      "helps to see risks as soon as they rise."
    };
    try (PdfPress press = new PdfPress()) {
      for (int i = 0; i < left.length; i++) {
        press.text(50, 60 + 13 * i, left[i]);
        press.text(310, 60 + 13 * i, right[i]);
      }
      List<String> lines = new ArrayList<>(lines(press));
      assertEquals(2, lines.size());
      assertTrue(lines.get(0).contains("Each department now has"), lines.get(0));
      assertTrue(lines.get(0).endsWith("reports to the board."), lines.get(0));
      assertTrue(lines.get(1).startsWith("Partners say"), lines.get(1));
    }
  }

  @Test
  void numberedLinesWithAHangingIndentAreItems() {
    try (PdfPress press = new PdfPress()) {
      for (int i = 0; i < 3; i++) {
        press.text(50, 60 + 39 * i, (i + 1) + ".");
        press.text(80, 60 + 39 * i, "Ensure that the council writes to each and every");
        press.text(80, 73 + 39 * i, "carer within the month.");
      }
      assertEquals(
          "2. Ensure that the council writes to each and every carer within the month.",
          lines(press).get(1));
    }
  }
}
