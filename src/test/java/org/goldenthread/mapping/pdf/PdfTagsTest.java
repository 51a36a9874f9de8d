package org.goldenthread.mapping.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.goldenthread.mapping.document.Places;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Transcription;
import org.junit.jupiter.api.Test;

/** Tables, rows and sentences that pages cut, read by the tags of the file. */
final class PdfTagsTest {

  private static final float[] COLUMNS = {40, 120, 260, 380, 470, 540};

  private static Transcription made(PdfPress press) {
    return Transcription.of(PdfReader.read("test.pdf", press.print()));
  }

  private static List<String> lines(PdfPress press) {
    return made(press).text().lines().toList();
  }

  private static PDStructureElement row(
      PdfPress press, PDStructureElement table, String type, float top, String... cells) {
    PDStructureElement row = press.tag(table, "TR");
    for (int i = 0; i < cells.length; i++) {
      PDStructureElement cell = press.tag(row, type);
      if (!cells[i].isEmpty()) {
        press.text(cell, COLUMNS[i], top, cells[i]);
      }
    }
    return row;
  }

  @Test
  void aRowCutByThePageIsOneRow() {
    try (PdfPress press = new PdfPress()) {
      PDStructureElement first = press.tag("Table");
      row(press, first, "TH", 60, "No.", "Action", "Lead");
      row(press, first, "TD", 80, "1", "Write to all carers.", "Ann Lee");
      row(press, first, "TD", 100, "2", "Train the whole team in", "Bo Day");
      press.nextPage();
      PDStructureElement second = press.tag("Table");
      row(press, second, "TD", 60, "", "listening to children.", "");
      row(press, second, "TD", 80, "3", "Report each month.", "Cy Fox");
      Transcription made = made(press);
      assertEquals(
          List.of(
              "No.\tAction\tLead",
              "1\tWrite to all carers.\tAnn Lee",
              "2\tTrain the whole team in listening to children.\tBo Day",
              "3\tReport each month.\tCy Fox"),
          made.text().lines().toList());
      assertEquals(1, made.places().line(3).page());
      assertTrue(made.places().line(3).where().contains("+2:"), "says that it ends on page 2");
    }
  }

  @Test
  void aNewRowOnTheNextPageStaysARowOfItsOwn() {
    try (PdfPress press = new PdfPress()) {
      PDStructureElement first = press.tag("Table");
      row(press, first, "TH", 60, "No.", "Action", "Lead");
      row(press, first, "TD", 100, "1", "Train the whole team", "Bo Day");
      press.nextPage();
      PDStructureElement second = press.tag("Table");
      row(press, second, "TD", 60, "2", "listen to children", "Cy Fox");
      assertEquals("2\tlisten to children\tCy Fox", lines(press).get(2));
    }
  }

  @Test
  void repeatedHeadersBandsSpacersAndPhantomColumnsGo() {
    try (PdfPress press = new PdfPress()) {
      PDStructureElement first = press.tag("Table");
      row(press, first, "TH", 60, "No.", "Action", "Lead", "By", "RAG", "");
      band(press, first, 80, "CARE LEAVERS");
      row(press, first, "TD", 100, "1", "Write", "Ann Lee", "May", "Green", "");
      row(press, first, "TD", 120, "", "", "", "", "", "");
      press.nextPage();
      PDStructureElement second = press.tag("Table");
      row(press, second, "TH", 60, "No.", "Action", "Lead", "By", "RAG", "");
      band(press, second, 80, "CARE LEAVERS - CONTINUED");
      row(press, second, "TD", 100, "2", "Visit", "Bo Day", "June", "Amber", "");
      List<String> rows = made(press).text().lines().filter(line -> line.contains("\t")).toList();
      assertEquals(
          List.of(
              "No.\tAction\tLead\tBy\tRAG",
              "CARE LEAVERS\t\t\t\t",
              "1\tWrite\tAnn Lee\tMay\tGreen",
              "2\tVisit\tBo Day\tJune\tAmber"),
          rows);
      Places places = made(press).places();
      assertEquals(
          6, places.entries().stream().filter(e -> e.label().equals("repeated header")).count());
    }
  }

  @Test
  void aHeaderRepeatedWithinOneTableStandsOnce() {
    try (PdfPress press = new PdfPress()) {
      PDStructureElement table = press.tag("Table");
      row(press, table, "TD", 60, "No.", "Action", "Lead");
      row(press, table, "TD", 80, "1", "Write", "Ann Lee");
      press.nextPage();
      row(press, table, "TD", 60, "No.", "Action", "Lead");
      row(press, table, "TD", 80, "2", "Visit", "Bo Day");
      List<String> rows = made(press).text().lines().filter(line -> line.contains("\t")).toList();
      assertEquals(List.of("No.\tAction\tLead", "1\tWrite\tAnn Lee", "2\tVisit\tBo Day"), rows);
    }
  }

  @Test
  void aTableWithAnotherHeaderOnTheNextPageStaysAnother() {
    try (PdfPress press = new PdfPress()) {
      PDStructureElement first = press.tag("Table");
      row(press, first, "TH", 60, "No.", "Action");
      row(press, first, "TD", 80, "1", "Write");
      press.nextPage();
      PDStructureElement second = press.tag("Table");
      row(press, second, "TH", 60, "Risk", "Owner");
      row(press, second, "TD", 80, "Delay", "Bo Day");
      assertEquals(2, PdfReader.read("test.pdf", press.print()).blocks().size());
    }
  }

  private static void band(PdfPress press, PDStructureElement table, float top, String words) {
    press.text(press.cell(press.tag(table, "TR"), "TD", 6, 1), COLUMNS[0], top, words);
  }

  @Test
  void aMergedLeadCountsForItsRowsAndAnEqualPairStaysTwo() {
    try (PdfPress press = new PdfPress()) {
      PDStructureElement table = press.tag("Table");
      PDStructureElement row = row(press, table, "TD", 60, "Write");
      press.text(press.cell(row, "TD", 1, 3), 120, 60, "Ann Lee");
      row(press, table, "TD", 80, "Train");
      row(press, table, "TD", 100, "Report");
      row(press, table, "TD", 120, "Visit", "Bo Day");
      row(press, table, "TD", 140, "Call", "Bo Day");
      Transcription made = made(press);
      assertEquals(
          List.of("Write\tAnn Lee", "Train\t", "Report\t", "Visit\tBo Day", "Call\tBo Day"),
          made.text().lines().toList());
      String lead = made.places().line(1).where().split("\\|", -1)[1];
      assertEquals("^" + lead, made.places().line(2).where().split("\\|", -1)[1]);
      assertEquals("^" + lead, made.places().line(3).where().split("\\|", -1)[1]);
      assertTrue(!made.places().line(5).where().contains("^"), "the pair stays two cells");
    }
  }

  @Test
  void aCellThatSpansTwoColumnsIsToldInBoth() {
    try (PdfPress press = new PdfPress()) {
      PDStructureElement table = press.tag("Table");
      row(press, table, "TH", 60, "No.", "Progress", "RAG");
      row(press, table, "TD", 80, "1", "Done", "Green");
      PDStructureElement row = row(press, table, "TD", 100, "2");
      press.text(press.cell(row, "TD", 2, 1), 120, 100, "Not begun, see minutes");
      Transcription made = made(press);
      assertEquals("2\tNot begun, see minutes\t", made.text().lines().toList().get(2));
      String[] cells = made.places().line(3).where().split("\\|", -1);
      assertEquals("<" + cells[1], cells[2]);
    }
  }

  @Test
  void layoutTablesTwoDeepAreSeenThrough() {
    try (PdfPress press = new PdfPress()) {
      PDStructureElement outer = press.tag("Table");
      PDStructureElement inner = press.tag(press.tag(press.tag(outer, "TR"), "TD"), "Table");
      PDStructureElement cell = press.tag(press.tag(inner, "TR"), "TD");
      press.text(press.tag(cell, "P"), 60, 60, "What must improve");
      PDStructureElement real = press.tag(cell, "Table");
      row(press, real, "TH", 80, "Body", "Action");
      row(press, real, "TD", 100, "Council", "Write");
      assertEquals(List.of("What must improve", "Body\tAction", "Council\tWrite"), lines(press));
    }
  }

  @Test
  void aLabelAfterTheFirstWordsOfItsItemIsPutFirst() {
    try (PdfPress press = new PdfPress()) {
      PDStructureElement item = press.tag(press.tag("L"), "LI");
      press.text(press.tag(item, "Lbl"), 60, 60, "children waiting for ");
      PDStructureElement body = press.tag(item, "LBody");
      press.text(body, 50, 60, "\u2022 ");
      press.text(body, 160, 60, "an assessment");
      Places places = made(press).places();
      assertEquals("\u2022", places.line(1).label());
      assertEquals(List.of("\u2022 children waiting for an assessment"), lines(press));
    }
  }

  @Test
  void aSentenceCutByThePageIsOneAndThePageNumberStandsApart() {
    try (PdfPress press = new PdfPress()) {
      press.text(
          press.tag("P"), 60, 700, "There is not enough capacity in all the teams across the");
      press.text(60, 800, "Inspection of Anywhere, page 1");
      press.nextPage();
      press.text(press.tag("P"), 60, 60, "service to see children.");
      press.text(60, 800, "Inspection of Anywhere, page 2");
      List<String> lines = lines(press);
      assertEquals(
          "There is not enough capacity in all the teams across the service to see children.",
          lines.get(0));
      assertEquals(
          List.of(Places.Kind.PARAGRAPH, Places.Kind.FURNITURE, Places.Kind.FURNITURE),
          made(press).places().entries().stream().map(Places.Entry::kind).toList());
    }
  }

  @Test
  void whatIsTaggedAsHeadingAndReadsAsParagraphIsNone() {
    try (PdfPress press = new PdfPress()) {
      press.text(press.tag("H1"), 60, 60, "What needs to improve");
      press.text(
          press.tag("H1"), 60, 80, "1. Children do not yet have plans that say what will be done.");
      press.text(press.tag("H3"), 60, 100, "\u2022 write to all carers");
      List<Places.Entry> entries = made(press).places().entries();
      assertEquals(
          List.of(Places.Kind.HEADING, Places.Kind.ITEM, Places.Kind.ITEM),
          entries.stream().map(Places.Entry::kind).toList());
      assertEquals("1.", entries.get(1).label());
    }
  }

  @Test
  void theSecondSentenceOfANumberedItemOnTheNextPageBelongsToIt() {
    try (PdfPress press = new PdfPress()) {
      press.text(press.tag(press.tag("L"), "LI"), 60, 700, "14. The council knows its schools.");
      press.nextPage();
      PDStructureElement list = press.tag("L");
      press.text(press.tag(list, "LI"), 60, 60, "However, it has no plan.");
      press.text(press.tag(list, "LI"), 60, 80, "15. Partners do.");
      assertEquals(
          List.of(
              "14. The council knows its schools. However, it has no plan.", "15. Partners do."),
          lines(press));
    }
  }

  @Test
  void textOutsideTheTagsIsReadAndItsShareTold() {
    try (PdfPress press = new PdfPress()) {
      press.text(press.tag("P"), 60, 60, "The first half of this page has a tag.");
      press.text(60, 120, "This has none at all.");
      press.text(press.tag("P"), 60, 180, "The last part has one as well.");
      Transcript read = PdfReader.read("test.pdf", press.print());
      assertEquals("This has none at all.", Transcription.of(read).text().lines().toList().get(1));
      assertEquals("untagged text", read.remarks().get(0).kind());
    }
  }

  @Test
  void aFormObjectUsedTwiceWithOneMarkIsReadOncePerUse() throws IOException {
    try (PdfPress press = new PdfPress()) {
      PDFormXObject form = new PDFormXObject(press.document());
      form.setBBox(new PDRectangle(0, 0, 300, 20));
      form.setResources(new PDResources());
      try (PDFormContentStream content = new PDFormContentStream(form)) {
        content.beginMarkedContent(COSName.P, 0);
        content.beginText();
        content.setFont(press.plain(), 10);
        content.showText("Well done");
        content.endText();
        content.endMarkedContent();
      }
      press.content().drawForm(form);
      press.content().transform(Matrix.getTranslateInstance(0, 100));
      press.content().drawForm(form);
      PDStructureElement tag = press.tag("P");
      tag.setPage(press.page());
      PDMarkedContentReference reference = new PDMarkedContentReference();
      reference.setPage(press.page());
      reference.setMCID(0);
      reference.getCOSObject().setItem(COSName.getPDFName("Stm"), form.getCOSObject());
      tag.appendKid(reference);
      assertEquals(List.of("Well done Well done"), lines(press));
    }
  }

  @Test
  void aTreeOfTagsThatBitesItsOwnTailEnds() {
    try (PdfPress press = new PdfPress()) {
      PDStructureElement section = press.tag("Sect");
      PDStructureElement paragraph = press.tag(section, "P");
      press.text(paragraph, 60, 60, "Once only.");
      COSArray kids = new COSArray();
      kids.add(section.getCOSObject());
      kids.add(paragraph.getCOSObject().getDictionaryObject(COSName.K));
      paragraph.getCOSObject().setItem(COSName.K, kids);
      assertEquals(List.of("Once only."), lines(press));
    }
  }

  private static void column(PdfPress press, PDStructureElement cell, float top, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      press.text(cell, 40, top + 12 * i, lines[i]);
    }
  }

  @Test
  void aWordThatItsColumnBrokeIsOneWordWhereTheFilePrintsTheBlanksAtLineEnds() {
    String[] lines = {"write to ", "all carers ", "and ask ", "what they ", "need most ", "of all"};
    try (PdfPress press = new PdfPress()) {
      column(press, press.tag("P"), 60, lines);
      column(press, press.tag("P"), 160, lines);
      column(press, press.tag("P"), 260, lines);
      column(press, press.tag("P"), 360, "Recommend", "ations");
      column(press, press.tag("P"), 400, "30/11/202", "4");
      column(press, press.tag("P"), 440, "ASC-", "01");
      column(press, press.tag("P"), 480, "Head", "of Service");
      List<String> read = lines(press);
      assertEquals(
          List.of("Recommendations", "30/11/2024", "ASC-01", "Head of Service"),
          read.subList(read.size() - 4, read.size()));
    }
  }

  @Test
  void withoutSuchBlanksNoWordsAreJoined() {
    String[] lines = {"write to", "all carers", "and ask", "what they", "need most", "of all"};
    try (PdfPress press = new PdfPress()) {
      column(press, press.tag("P"), 60, lines);
      column(press, press.tag("P"), 160, lines);
      column(press, press.tag("P"), 260, lines);
      column(press, press.tag("P"), 360, "Recommend", "ations");
      List<String> read = lines(press);
      assertEquals("Recommend ations", read.get(read.size() - 1));
    }
  }
}
