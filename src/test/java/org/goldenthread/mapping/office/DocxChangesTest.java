package org.goldenthread.mapping.office;

import static org.goldenthread.mapping.office.DocxPress.cell;
import static org.goldenthread.mapping.office.DocxPress.p;
import static org.goldenthread.mapping.office.DocxPress.r;
import static org.goldenthread.mapping.office.DocxPress.row;
import static org.goldenthread.mapping.office.DocxPress.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Transcription;
import org.junit.jupiter.api.Test;

/** Tracked changes and merged cells of a DOCX in more of their forms. */
final class DocxChangesTest {

  private static List<String> lines(String body) {
    Transcript read = DocxReader.read("test.docx", new DocxPress(body).print());
    return Transcription.of(read).text().lines().toList();
  }

  private static String del(String words) {
    return "<w:del><w:r><w:delText>" + words + "</w:delText></w:r></w:del>";
  }

  @Test
  void aDeletedEndOfAParagraphJoinsTheNext() {
    String first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Train all") + "</w:p>";
    assertEquals(List.of("Train all staff"), lines(first + p("staff")));
  }

  @Test
  void whatWasMovedStandsWhereItWasMovedTo() {
    String moved =
        "<w:p><w:moveFrom>"
            + r("Visit")
            + "</w:moveFrom>"
            + r("Write")
            + "</w:p>"
            + "<w:p><w:moveTo>"
            + r("Visit")
            + "</w:moveTo></w:p>";
    assertEquals(List.of("Write", "Visit"), lines(moved));
  }

  @Test
  void anInsertedRowIsARow() {
    String inserted =
        "<w:tr><w:trPr><w:ins/></w:trPr>" + cell("Visit") + cell("Bo Day") + "</w:tr>";
    assertEquals(
        List.of("Write\tAnn Lee", "Visit\tBo Day"),
        lines(table(row(cell("Write"), cell("Ann Lee")), inserted)));
  }

  @Test
  void aCellWhoseWordsAreAllDeletedIsEmpty() {
    String emptied = cell("", "<w:p>" + del("June") + "</w:p>");
    assertEquals(
        List.of("Write\tAnn Lee\tMay", "Visit\tBo Day\t"),
        lines(
            table(
                row(cell("Write"), cell("Ann Lee"), cell("May")),
                row(cell("Visit"), cell("Bo Day"), emptied))));
  }

  @Test
  void aChangeWithinAWordLeavesOneWord() {
    assertEquals(
        List.of("September"),
        lines("<w:p>" + r("Sept") + del("embre") + "<w:ins>" + r("ember") + "</w:ins></w:p>"));
  }

  @Test
  void rowsShiftedAgainstEachOtherKeepTheirColumns() {
    String shifted =
        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
            + cell("Bo Day")
            + cell("May")
            + "</w:tr>";
    assertEquals(
        List.of("Write\tAnn Lee\tJune", "\tBo Day\tMay"),
        lines(table(row(cell("Write"), cell("Ann Lee"), cell("June")), shifted)));
  }

  @Test
  void columnsThatNoWordsBeginInAreLeftOut() {
    assertEquals(
        List.of("Write\tAnn Lee", "Visit\tBo Day"),
        lines(
            table(
                row(cell("<w:gridSpan w:val=\"2\"/>", p("Write")), cell("Ann Lee"), cell("")),
                row(cell("<w:gridSpan w:val=\"2\"/>", p("Visit")), cell("Bo Day"), cell("")))));
  }

  @Test
  void aTableOfOneColumnIsTextAndWhatLiesInItIsRead() {
    assertEquals(
        List.of("What must improve", "Write\tAnn Lee"),
        lines(
            table(
                row(
                    cell(
                        "",
                        p("What must improve") + table(row(cell("Write"), cell("Ann Lee"))))))));
  }
}
