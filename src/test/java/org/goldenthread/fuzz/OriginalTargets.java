package org.goldenthread.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.original.Originals;
import org.goldenthread.mapping.transcript.Transcription;

/**
 * Files of strangers. Bytes are the heart of a file that is else well made, for of files made of
 * chance alone hardly one gets past the first check. Each may be read or refused in one sentence.
 */
public final class OriginalTargets {

  private static final int MARKS = 8;
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private OriginalTargets() {}

  /** A file as it comes. */
  public static void original(byte[] bytes) {
    try {
      Transcription.of(Originals.read(Path.of("file"), bytes));
    } catch (Failure refusal) {
      if (refusal.getMessage().isBlank() || refusal.getMessage().endsWith("null")) {
        throw new AssertionError("refused without a word", refusal);
      }
    }
  }

  /** What a page of a tagged PDF prints. */
  public static void page(byte[] bytes) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.setResources(new PDResources());
      page.getResources()
          .put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      page.setContents(new PDStream(document, new ByteArrayInputStream(bytes)));
      document.addPage(page);
      PDStructureTreeRoot root = new PDStructureTreeRoot();
      for (int mark = 0; mark < MARKS; mark++) {
        PDStructureElement tag = new PDStructureElement(mark % 2 == 0 ? "P" : "LI", root);
        tag.setPage(page);
        tag.appendKid(mark);
        root.appendKid(tag);
      }
      document.getDocumentCatalog().setStructureTreeRoot(root);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.save(file);
      original(file.toByteArray());
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  /** The document within a DOCX. */
  public static void words(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types("word/document.xml", "wordprocessingml.document"));
    parts.put("_rels/.rels", relation("officeDocument", "word/document.xml"));
    parts.put("word/document.xml", bytes);
    original(zip(parts));
  }

  /** The first sheet within an XLSX. */
  public static void sheet(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String sheets =
        "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='"
            + RELATION.substring(0, RELATION.length() - 1)
            + "'><sheets><sheet name='Plan' sheetId='1' r:id='worksheet'/></sheets></workbook>";
    parts.put("[Content_Types].xml", types("xl/workbook.xml", "spreadsheetml.sheet"));
    parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    parts.put("xl/workbook.xml", text(sheets));
    parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "sheet1.xml"));
    parts.put("xl/sheet1.xml", bytes);
    original(zip(parts));
  }

  private static byte[] types(String main, String kind) {
    return text(
        "<Types xmlns='"
            + PACKAGE
            + "content-types'><Default Extension='rels' ContentType='application/"
            + "vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='"
            + TYPE
            + "spreadsheetml.worksheet+xml'/><Override PartName='/"
            + main
            + "' ContentType='"
            + TYPE
            + kind
            + ".main+xml'/></Types>");
  }

  private static byte[] relation(String way, String target) {
    return text(
        "<Relationships xmlns='"
            + PACKAGE
            + "relationships'><Relationship Id='"
            + way
            + "' Type='"
            + RELATION
            + way
            + "' Target='"
            + target
            + "'/></Relationships>");
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
    return bytes.toByteArray();
  }
}
