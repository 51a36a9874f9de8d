package org.goldenthread.mapping.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the runs of one page in the order in which they are printed. Used once a page. */
final class PdfPage extends PDFMarkedContentExtractor {

  /** What stands for a glyph of which the file does not say which character it is. */
  static final String UNKNOWN = "\uFFFD";

  private final int number;
  private final PdfLimits limits;
  private final List<PdfRun> runs = new ArrayList<>();
  private final Deque<PdfRun.Mark> marks = new ArrayDeque<>();
  private final Deque<COSDictionary> streams = new ArrayDeque<>();
  private final Map<String, List<PdfBox>> printed = new HashMap<>();
  private final PdfSheet sheet;
  private final PdfStrokes strokes;
  private final PdfRunBuilder current;
  private boolean shown;

  PdfPage(int number, PDPage page, PdfLimits limits) {
    this.number = number;
    this.limits = limits;
    sheet = PdfSheet.of(page);
    strokes = new PdfStrokes(this, sheet);
    current = new PdfRunBuilder(sheet);
    setSuppressDuplicateOverlappingText(false);
    strokes.processors().forEach(this::addOperator);
    streams.push(page.getCOSObject());
  }

  /** What is printed on the page. */
  Print read(PDPage page) throws IOException {
    processPage(page);
    finishRun();
    return new Print(number, sheet, runs, strokes.rules());
  }

  /** What is printed on a page: its runs in the order of printing, and its rules. */
  record Print(int page, PdfSheet sheet, List<PdfRun> runs, List<PdfRule> rules) {}

  @Override
  public void showTextString(byte[] string) throws IOException {
    current.newString();
    super.showTextString(string);
  }

  @Override
  public void showTextStrings(COSArray strings) throws IOException {
    current.newString();
    super.showTextStrings(strings);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    limits.step();
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    limits.enter(streams.size());
    streams.push(form.getCOSObject());
    super.showForm(form);
    streams.pop();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    int id = properties == null ? PdfRun.Mark.NONE : properties.getInt(COSName.MCID);
    boolean inside = !marks.isEmpty() && marks.peek().artifact();
    boolean artifact = inside || COSName.ARTIFACT.equals(tag);
    PdfRun.Mark outer = marks.peek();
    marks.push(
        id < 0 && outer != null && !artifact
            ? outer
            : new PdfRun.Mark(streams.peek(), Math.max(id, PdfRun.Mark.NONE), artifact));
  }

  @Override
  public void endMarkedContentSequence() {
    marks.poll();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    shown = false;
    super.showGlyph(matrix, font, code, displacement);
    if (!shown) {
      unknown(matrix, font, displacement);
    } else if (font instanceof PDSimpleFont && font.toUnicode(code) == null) {
      current.replaceLast(UNKNOWN);
    }
  }

  /** A glyph of which the file does not say which character it is still takes its place. */
  private void unknown(Matrix matrix, PDFont font, Vector displacement) {
    float size = Math.abs(matrix.getScalingFactorY());
    float bottom = sheet.height() + sheet.bottom() - matrix.getTranslateY();
    float left = matrix.getTranslateX() - sheet.left();
    float right = left + displacement.getX() * matrix.getScalingFactorX();
    glyph(
        new PdfRunBuilder.Glyph(
            UNKNOWN, new PdfBox(number, left, bottom - size, right, bottom), size, 0),
        font);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    String text = glyph.getUnicode();
    if (text == null || text.isEmpty() || text.charAt(0) == 0) {
      return;
    }
    shown = true;
    float size = Math.max(glyph.getYScale(), glyph.getXScale());
    float bottom = glyph.getYDirAdj();
    float left = glyph.getXDirAdj();
    PdfBox box = new PdfBox(number, left, bottom - size, left + glyph.getWidthDirAdj(), bottom);
    if (!again(text, box)) {
      glyph(new PdfRunBuilder.Glyph(text, box, size, (int) glyph.getDir()), glyph.getFont());
    }
  }

  /** Whether the same glyph was already printed here, as some programs do for bold letters. */
  private boolean again(String text, PdfBox box) {
    if (text.isBlank()) {
      return false;
    }
    List<PdfBox> same =
        printed.computeIfAbsent(text + Math.round(box.bottom()), key -> new ArrayList<>());
    float near = (box.right() - box.left()) / 3;
    for (PdfBox other : same) {
      if (Math.abs(other.left() - box.left()) < near && !invisible()) {
        return true;
      }
    }
    same.add(box);
    return false;
  }

  private boolean invisible() {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
  }

  private void glyph(PdfRunBuilder.Glyph glyph, PDFont font) {
    PdfRun.Mark mark =
        marks.isEmpty() ? new PdfRun.Mark(streams.peek(), PdfRun.Mark.NONE, false) : marks.peek();
    PdfRun.Look look = look(glyph, font);
    if (!current.takes(mark, look, glyph)) {
      finishRun();
    }
    current.add(mark, look, glyph);
  }

  private PdfRun.Look look(PdfRunBuilder.Glyph glyph, PDFont font) {
    if (invisible()) {
      return PdfRun.Look.INVISIBLE;
    }
    if (glyph.direction() != sheet.turn()) {
      return PdfRun.Look.TURNED;
    }
    return PdfRunBuilder.bold(font) ? PdfRun.Look.BOLD : PdfRun.Look.PLAIN;
  }

  private void finishRun() {
    if (!current.isEmpty()) {
      runs.add(current.finish());
    }
  }
}
