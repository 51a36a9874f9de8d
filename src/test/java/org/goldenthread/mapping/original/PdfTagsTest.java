package org.goldenthread.mapping.original;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;

/** Tables, rows and sentences that pages cut, read by the tags of the file. */
final class PdfTagsTest {

  private static List<String> lines(byte[] file) {
    Transcription made = Transcription.of(PdfReader.read("test.pdf", file));
    return made.text().lines().toList();
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
      assertEquals(
          List.of(
              "No.\tAction\tLead",
              "1\tWrite to all carers.\tAnn Lee",
              "2\tTrain the whole team in listening to children.\tBo Day",
              "3\tReport each month.\tCy Fox"),
          lines(press.print()));
    }
  }

  private static void row(
      PdfPress press, PDStructureElement table, String type, float top, String... cells) {
    PDStructureElement row = press.tag(table, "TR");
    float left = 60;
    for (String words : cells) {
      PDStructureElement cell = press.tag(row, type);
      if (!words.isEmpty()) {
        press.text(cell, left, top, words);
      }
      left += 160;
    }
  }
}
