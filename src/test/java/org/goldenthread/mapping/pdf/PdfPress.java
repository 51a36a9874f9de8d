package org.goldenthread.mapping.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Prints small PDFs for tests: text, rules and tags, page after page. Used once a file. */
public final class PdfPress implements AutoCloseable {

  /** The height of a page; places are given from its upper left corner. */
  static final float HEIGHT = PDRectangle.A4.getHeight();

  private static final float SIZE = 10;

  private final PDDocument document = new PDDocument();
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private PDPage page = new PDPage();
  private PDPageContentStream content;
  private int marks;
  private boolean turned;

  public PdfPress() {
    content = begin();
  }

  /** Begins the next page. */
  public PdfPress nextPage() {
    try {
      content.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    content = begin();
    return this;
  }

  private PDPageContentStream begin() {
    page = new PDPage(PDRectangle.A4);
    marks = 0;
    turned = false;
    document.addPage(page);
    try {
      return new PDPageContentStream(document, page);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The face of all words. */
  public PDFont plain() {
    return plain;
  }

  /** The page at work. */
  public PDPage page() {
    return page;
  }

  /** The file at work. */
  public PDDocument document() {
    return document;
  }

  /** The content of the page at work. */
  public PDPageContentStream content() {
    return content;
  }

  /** A tag right under the root. */
  public PDStructureElement tag(String type) {
    return tag(root, type);
  }

  /** A tag under another. */
  public PDStructureElement tag(PDStructureNode parent, String type) {
    PDStructureElement tag = new PDStructureElement(type, parent);
    parent.appendKid(tag);
    return tag;
  }

  /** A tag of a cell that spans others. */
  public PDStructureElement cell(PDStructureNode row, String type, int columns, int rows) {
    PDStructureElement cell = tag(row, type);
    PDTableAttributeObject span = new PDTableAttributeObject();
    span.setColSpan(columns);
    span.setRowSpan(rows);
    cell.addAttribute(span);
    return cell;
  }

  /** Prints words under a tag. */
  public void text(PDStructureElement tag, float left, float top, String words) {
    tag.setPage(tag.getPage() == null ? page : tag.getPage());
    int mark = marks++;
    if (tag.getPage().equals(page)) {
      tag.appendKid(mark);
    } else {
      PDMarkedContentReference reference = new PDMarkedContentReference();
      reference.setPage(page);
      reference.setMCID(mark);
      tag.appendKid(reference);
    }
    try {
      content.beginMarkedContent(COSName.P, mark);
      text(left, top, words);
      content.endMarkedContent();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Prints words under no tag. */
  public void text(float left, float top, String words) {
    text(left, top, words, RenderingMode.FILL);
  }

  /** Prints words that may be invisible. */
  public void text(float left, float top, String words, RenderingMode mode) {
    try {
      content.setRenderingMode(mode);
      content.beginText();
      content.setFont(plain, SIZE);
      if (turned) {
        content.setTextMatrix(new Matrix(0, 1, -1, 0, top, left));
      } else {
        content.newLineAtOffset(left, HEIGHT - top);
      }
      content.showText(words);
      content.endText();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Turns the page at work by 90 degrees; what is printed on it from now on stands upright. */
  public void turn() {
    page.setRotation(90);
    turned = true;
  }

  /** Prints words across a turned page, so that they run downwards as it is seen. */
  public void across(float left, float top, String words) {
    try {
      content.beginText();
      content.setFont(plain, SIZE);
      content.newLineAtOffset(top, left);
      content.showText(words);
      content.endText();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Draws a rule. */
  public void rule(float left, float top, float right, float bottom) {
    try {
      content.moveTo(left, HEIGHT - top);
      content.lineTo(right, HEIGHT - bottom);
      content.stroke();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The finished file. */
  public byte[] print() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      content.close();
      if (root.getK() != null) {
        document.getDocumentCatalog().setStructureTreeRoot(root);
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
