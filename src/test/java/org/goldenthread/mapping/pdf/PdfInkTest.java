package org.goldenthread.mapping.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Transcription;
import org.junit.jupiter.api.Test;

/** Text that is not what it seems, and files that are no text at all. */
final class PdfInkTest {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ .";

  private static List<String> kinds(Transcript read) {
    return read.remarks().stream().map(Transcript.Remark::kind).toList();
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(Failure.class, () -> PdfReader.read("test.pdf", bytes)).getMessage();
  }

  @Test
  void visibleTextWinsOverInvisibleAndInvisibleAloneIsRecognised() {
    try (PdfPress press = new PdfPress()) {
      press.text(60, 60, "Action 4");
      press.text(60, 60, "Action 7", RenderingMode.NEITHER);
      press.nextPage();
      press.text(60, 60, "Scanned words", RenderingMode.NEITHER);
      Transcript read = PdfReader.read("test.pdf", press.print());
      assertEquals(
          List.of("Action 4", "Scanned words"), Transcription.of(read).text().lines().toList());
      assertEquals(List.of("invisible text", "recognised text"), kinds(read));
      assertTrue(read.remarks().get(0).what().contains("'Action 7'"), "the hidden words are told");
      assertEquals(2, read.remarks().get(1).place().page());
    }
  }

  @Test
  void aLigatureThatIsNotMappedIsTold() throws IOException {
    Transcript read = ligatures("");
    assertEquals("The \uFFFDnal ac\uFFFDon\n", Transcription.of(read).text());
    assertEquals(List.of("suspicious words"), kinds(read));
    assertTrue(read.remarks().get(0).what().startsWith("page 1: 2 words"), "with their page");
  }

  @Test
  void aLigatureThatIsMappedWronglyIsTold() throws IOException {
    Transcript read = ligatures("\u019F");
    assertEquals("The \u019Fnal ac\u019Fon\n", Transcription.of(read).text());
    assertEquals(List.of("suspicious words"), kinds(read));
  }

  /** 'The final action' with ligatures, of which a map says that they are something else. */
  private static Transcript ligatures(String instead) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream in = PdfInkTest.class.getResourceAsStream(FONT)) {
      TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in));
      PDType0Font font = PDType0Font.load(document, face, false);
      String ligature = String.format("%04X", ligature(face));
      font.getCOSObject().setItem(COSName.TO_UNICODE, map(document, face, instead));
      PDPage page = new PDPage();
      page.setResources(new PDResources());
      page.getResources().put(COSName.getPDFName("F1"), font);
      String words =
          hex(face, "The ") + ligature + hex(face, "nal ac") + ligature + hex(face, "on");
      String content = "BT /F1 12 Tf 60 700 Td <" + words + "> Tj ET";
      page.setContents(
          new PDStream(
              document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII))));
      document.addPage(page);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return PdfReader.read("test.pdf", bytes.toByteArray());
    }
  }

  private static String hex(TrueTypeFont face, String words) throws IOException {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      hex.append(String.format("%04X", face.getUnicodeCmapLookup().getGlyphId(words.charAt(i))));
    }
    return hex.toString();
  }

  /** A glyph of which the face itself does not say what it is either. */
  private static int ligature(TrueTypeFont face) throws IOException {
    int glyph = face.getNumberOfGlyphs() - 1;
    while (face.getUnicodeCmapLookup().getCharCodes(glyph) != null) {
      glyph--;
    }
    return glyph;
  }

  private static PDStream map(PDDocument document, TrueTypeFont face, String instead)
      throws IOException {
    StringBuilder map =
        new StringBuilder(
"""
/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
""");
    for (int i = 0; i < LETTERS.length(); i++) {
      int glyph = face.getUnicodeCmapLookup().getGlyphId(LETTERS.charAt(i));
      map.append(
          String.format("1 beginbfchar <%04X> <%04X> endbfchar%n", glyph, (int) LETTERS.charAt(i)));
    }
    if (!instead.isEmpty()) {
      map.append(
          String.format(
              "1 beginbfchar <%04X> <%04X> endbfchar%n", ligature(face), (int) instead.charAt(0)));
    }
    map.append("endcmap end end");
    byte[] bytes = map.toString().getBytes(StandardCharsets.US_ASCII);
    return new PDStream(document, new ByteArrayInputStream(bytes));
  }

  @Test
  void aPictureIsRefused() throws IOException {
    try (PdfPress press = new PdfPress()) {
      BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
      press.content().drawImage(LosslessFactory.createFromImage(press.document(), picture), 0, 0);
      assertEquals(
          "test.pdf: no text in it, only pictures; add a copy whose text can be selected",
          refusal(press.print()));
    }
  }

  @Test
  void anEncryptedFileIsRefused() throws IOException {
    try (PdfPress press = new PdfPress()) {
      press.text(60, 60, "Secret");
      press
          .document()
          .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertEquals(
          "test.pdf: encrypted; save it without a password and add that", refusal(press.print()));
    }
  }

  @Test
  void aPageOfTheWebIsNoPdf() {
    String page = "<html><body>" + "Not found. ".repeat(600) + "</body></html>";
    assertEquals(
        "test.pdf: this PDF is broken; print the document anew as PDF and add that",
        refusal(page.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void halfAFileIsRefusedOrReadButNeverThrown() {
    try (PdfPress press = new PdfPress()) {
      press.text(60, 60, "Some words");
      byte[] file = press.print();
      for (int length = 0; length < file.length; length += 97) {
        byte[] part = Arrays.copyOf(file, length);
        try {
          PdfReader.read("test.pdf", part);
        } catch (Failure refusal) {
          assertTrue(refusal.getMessage().startsWith("test.pdf: "), refusal.getMessage());
        }
      }
    }
  }

  @Test
  void aDrawingThatHoldsItselfEnds() throws IOException {
    try (PdfPress press = new PdfPress()) {
      var form = new PDFormXObject(press.document());
      form.setBBox(press.page().getMediaBox());
      form.setResources(new PDResources());
      form.getResources().put(COSName.getPDFName("Fm0"), form);
      try (var out = form.getStream().createOutputStream()) {
        out.write("/Fm0 Do /Fm0 Do".getBytes(StandardCharsets.US_ASCII));
      }
      press.text(60, 60, "Some words");
      press.content().drawForm(form);
      byte[] file = press.print();
      try {
        assertEquals("Some words\n", Transcription.of(PdfReader.read("test.pdf", file)).text());
      } catch (Failure refusal) {
        assertTrue(refusal.getMessage().contains("without end"), refusal.getMessage());
      }
    }
  }

  @Test
  void aPageThatUnpacksWithoutEndIsRefused() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blanks = new byte[1 << 20];
        for (int i = 0; i < 300; i++) {
          out.write(blanks);
        }
      }
      page.setContents(stream);
      document.addPage(page);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      assertEquals(
          "test.pdf: it unpacks to more than any document needs; print it anew as PDF and add that",
          refusal(bytes.toByteArray()));
    }
  }

  @Test
  void moreThanTwoThousandPagesAreRefused() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 2_001; i++) {
        document.addPage(new PDPage());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      assertEquals(
          "test.pdf: more than 2000 pages; add the part that matters",
          refusal(bytes.toByteArray()));
    }
  }

  @Test
  void wordsCutByKerningAreWholeAndWordsApartStayApart() throws IOException {
    try (PdfPress press = new PdfPress()) {
      var content = press.content();
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(60, 700);
      content.showTextWithPositioning(
          new Object[] {"A", 70f, "V", 60f, "ery", -300f, "w", 20f, "ide", -280f, "gap"});
      content.endText();
      assertEquals(
          "AVery wide gap\n", Transcription.of(PdfReader.read("test.pdf", press.print())).text());
    }
  }
}
