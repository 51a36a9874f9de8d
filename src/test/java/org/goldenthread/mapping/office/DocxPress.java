package org.goldenthread.mapping.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs small DOCX files for tests from the XML of their body. */
public final class DocxPress {

  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.document.main+xml\"/></Types>";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORDS =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  public DocxPress(String body) {
    parts.put("[Content_Types].xml", TYPES);
    parts.put("_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
    parts.put(
        "word/document.xml",
        "<w:document " + WORDS + "><w:body>" + body + "</w:body></w:document>");
  }

  /** The same with another part, such as {@code comments}. */
  public DocxPress with(String part, String content) {
    String root = part.equals("header") ? "hdr" : part;
    parts.put(
        "word/" + part + ".xml", "<w:" + root + " " + WORDS + ">" + content + "</w:" + root + ">");
    relations.append(relation(part, part + ".xml"));
    parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
    return this;
  }

  private static String relation(String way, String target) {
    return "<Relationship Id=\""
        + way
        + "\" Type=\""
        + RELATION
        + way
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  /** The finished file. */
  public byte[] print() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  /** A paragraph of words. */
  public static String p(String words) {
    return "<w:p>" + r(words) + "</w:p>";
  }

  /** A run of words. */
  public static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  /** A table of rows. */
  public static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /** A row of cells. */
  public static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A cell of words. */
  public static String cell(String words) {
    return cell("", p(words));
  }

  /** A cell with properties, such as {@code <w:gridSpan w:val="2"/>}. */
  public static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  /** A cell from which others are merged downwards. */
  public static String down(String words) {
    return cell("<w:vMerge w:val=\"restart\"/>", p(words));
  }

  /** A cell that is merged with the one above. */
  public static String merged() {
    return cell("<w:vMerge/>", "<w:p/>");
  }
}
