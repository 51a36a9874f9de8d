package org.goldenthread.mapping.office;

import static org.goldenthread.mapping.office.DocxPress.cell;
import static org.goldenthread.mapping.office.DocxPress.down;
import static org.goldenthread.mapping.office.DocxPress.merged;
import static org.goldenthread.mapping.office.DocxPress.p;
import static org.goldenthread.mapping.office.DocxPress.r;
import static org.goldenthread.mapping.office.DocxPress.row;
import static org.goldenthread.mapping.office.DocxPress.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Place;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Transcription;
import org.junit.jupiter.api.Test;

/** What a DOCX says once its merged cells, tracked changes and containers are seen through. */
final class DocxReaderTest {

  private static Transcript read(DocxPress press) {
    return DocxReader.read("test.docx", press.print());
  }

  private static List<String> lines(Transcript transcript) {
    return Transcription.of(transcript).text().lines().toList();
  }

  /** Each cell of a table: {@code ^} where it is merged with one above, {@code <} to the left. */
  private static List<String> grid(Transcript transcript) {
    return transcript.blocks().stream()
        .flatMap(b -> b instanceof Block.Table t ? t.rows().stream() : Stream.empty())
        .map(r -> r.cells().stream().map(DocxReaderTest::sign).collect(Collectors.joining("|")))
        .toList();
  }

  private static String sign(Block.Cell cell) {
    return switch (cell.merged()) {
      case NO -> cell.text();
      case ABOVE -> "^" + cell.place().where();
      case LEFT -> "<" + cell.place().where();
    };
  }

  @Test
  void aLeadMergedOverActionsCountsForAllAndAnEqualPairStaysTwo() {
    Transcript read =
        read(
            new DocxPress(
                table(
                    row(cell("Write"), down("Ann Lee")),
                    row(cell("Train"), merged()),
                    row(cell("Report"), merged()),
                    row(cell("Visit"), cell("Bo Day")),
                    row(cell("Call"), cell("Bo Day")))));
    assertEquals(
        List.of(
            "Write|Ann Lee", "Train|^t1 r1 c2", "Report|^t1 r1 c2", "Visit|Bo Day", "Call|Bo Day"),
        grid(read));
  }

  @Test
  void aCellAcrossAndACellDownKeepTheirColumns() {
    Transcript read =
        read(
            new DocxPress(
                table(
                    row(cell("A"), cell("B"), cell("C"), cell("D")),
                    row(cell("<w:gridSpan w:val=\"2\"/>", p("wide")), down("deep"), down("last")),
                    row(cell("1"), cell("2"), merged(), merged()))));
    assertEquals(
        List.of("A|B|C|D", "wide|<t1 r2 c1|deep|last", "1|2|^t1 r2 c2|^t1 r2 c3"), grid(read));
  }

  @Test
  void aTrackedChangeReadsAsAcceptedAndTheDeletionIsTold() {
    String date =
        "<w:p>"
            + "<w:del w:id=\"1\"><w:r><w:delText>June</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\">"
            + r("September")
            + "</w:ins>"
            + r(" 2024")
            + "</w:p>";
    Transcript read = read(new DocxPress(table(row(cell("Train"), cell("", date)))));
    assertEquals(List.of("Train\tSeptember 2024"), lines(read));
    assertEquals(
        List.of("a tracked change deletes 'June'"),
        read.remarks().stream().map(Transcript.Remark::what).toList());
  }

  @Test
  void aTableInAContentControlAndATableInACellAreBothRead() {
    String inner = table(row(cell("Q1"), cell("done")), row(cell("Q2"), cell("late")));
    String control =
        "<w:sdt><w:sdtContent>"
            + table(row(cell("Visit"), cell("Ann Lee")))
            + "</w:sdtContent></w:sdt>";
    Transcript read =
        read(
            new DocxPress(
                control + p("between") + table(row(cell("Train"), cell("", p("twice") + inner)))));
    assertEquals(
        List.of("Visit\tAnn Lee", "between", "Train\ttwice", "Q1\tdone", "Q2\tlate"), lines(read));
    assertEquals(
        "t2 r1 c2 t1 r1 c1|t2 r1 c2 t1 r1 c2", Transcription.of(read).places().line(4).where());
  }

  @Test
  void aDeletedRowIsLeftOutAndTold() {
    String gone =
        "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("Close") + cell("Bo") + "</w:tr>";
    Transcript read = read(new DocxPress(table(row(cell("Train"), cell("Ann")), gone)));
    assertEquals(List.of("Train\tAnn"), lines(read));
    assertTrue(read.remarks().get(0).what().contains("CloseBo"));
  }

  @Test
  void numbersThatWordOnlyPrintsAreCounted() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"R%1\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\"R%1.%2\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>";
    Transcript read =
        read(
            new DocxPress(item(0, "Care") + item(1, "Write") + item(1, "Visit") + item(0, "Help"))
                .with("numbering", numbering));
    assertEquals(List.of("R1 Care", "R1.1 Write", "R1.2 Visit", "R2 Help"), lines(read));
  }

  private static String item(int level, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\"3\"/></w:numPr>"
        + "</w:pPr>"
        + r(words)
        + "</w:p>";
  }

  @Test
  void commentsAndFootnotesStandApart() {
    Transcript read =
        read(
            new DocxPress(
                    "<w:p>"
                        + r("Train all")
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + "<w:r><w:commentReference w:id=\"5\"/></w:r></w:p>")
                .with("footnotes", "<w:footnote w:id=\"2\">" + p("Since May") + "</w:footnote>")
                .with("comments", "<w:comment w:id=\"5\">" + p("Who?") + "</w:comment>"));
    Place place = new Place(0, "p1");
    assertEquals(
        List.of(
            new Block.Paragraph("Train all²", place),
            new Block.Aside("footnote", "Since May", place),
            new Block.Aside("comment", "Who?", place)),
        read.blocks());
  }

  @Test
  void hiddenWordsAreLeftOutAndTold() {
    Transcript read =
        read(
            new DocxPress(
                "<w:p>"
                    + r("Seen")
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r></w:p>"));
    assertEquals(List.of("Seen"), lines(read));
    assertEquals("hidden text", read.remarks().get(0).kind());
  }

  @Test
  void aPackageThatUnpacksWithoutEndIsRefused() {
    String sentence =
        assertThrows(Failure.class, () -> read(new DocxPress(p(" ".repeat(70 << 20)))))
            .getMessage();
    assertEquals(
        "test.docx: it unpacks to more than any document needs; save the part that matters anew",
        sentence);
  }

  @Test
  void tablesWithinEachOtherWithoutEndAreRefused() {
    String body = table(row(cell("", "@")));
    for (int i = 0; i < 200; i++) {
      body = body.replace("@", table(row(cell("", "@"))));
    }
    DocxPress press = new DocxPress(body.replace("@", p("deep")));
    String sentence = assertThrows(Failure.class, () -> read(press)).getMessage();
    assertEquals("test.docx: its tables lie too deep within each other; save it anew", sentence);
  }

  @Test
  void anEntityIsNotExpanded() {
    byte[] file = new DocxPress(p("x") + "<!DOCTYPE x>").print();
    Failure refusal = assertThrows(Failure.class, () -> DocxReader.read("test.docx", file));
    assertTrue(refusal.getMessage().startsWith("test.docx: the file is broken"));
  }
}
