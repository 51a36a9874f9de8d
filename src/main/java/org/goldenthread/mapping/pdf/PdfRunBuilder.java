package org.goldenthread.mapping.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Puts glyphs together to one run after the other. Not thread-safe. */
final class PdfRunBuilder {

  private static final float WORD_GAP = 0.15f;
  private static final float COLUMN_GAP = 1.0f;
  private static final float STRING_GAP = 0.5f;

  /**
   * One glyph.
   *
   * @param box measured along the direction of its line
   * @param direction degrees by which its line is turned on the page as it lies in the file
   */
  record Glyph(String text, PdfBox box, float size, int direction) {}

  private final PdfSheet sheet;

  private final StringBuilder text = new StringBuilder();
  private PdfRun.@Nullable Mark mark;
  private PdfRun.Look look = PdfRun.Look.PLAIN;
  private @Nullable PdfBox whole;
  private @Nullable PdfBox last;
  private float size;
  private int direction;
  private boolean newString;

  PdfRunBuilder(PdfSheet sheet) {
    this.sheet = sheet;
  }

  /** Says that the next glyph begins a string of its own. */
  void newString() {
    newString = true;
  }

  /** Whether a face is bold by its name. */
  static boolean bold(PDFont font) {
    String name = font.getName();
    return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether a glyph goes on with this run: same mark, same line, no wide gap before it. */
  boolean takes(PdfRun.Mark its, PdfRun.Look print, Glyph glyph) {
    PdfBox before = last;
    if (before == null || !its.equals(mark) || print != look || glyph.direction() != direction) {
      return false;
    }
    float gap = glyph.box().left() - before.right();
    boolean line = Math.abs(glyph.box().bottom() - before.bottom()) < 0.15f * size;
    return line
        && (newString
            ? gap < STRING_GAP * size && gap > -WORD_GAP * size
            : gap < COLUMN_GAP * size && gap > -0.6f * size);
  }

  /** Adds a glyph that this run takes, or the first one. */
  void add(PdfRun.Mark its, PdfRun.Look print, Glyph glyph) {
    PdfBox before = last;
    PdfBox all = whole;
    if (before == null || all == null) {
      mark = its;
      look = print;
      size = glyph.size();
      direction = glyph.direction();
      whole = glyph.box();
    } else {
      whole = all.with(glyph.box());
      if (glyph.box().left() - before.right() > WORD_GAP * size && !endsBlank()) {
        text.append(' ');
      }
    }
    text.append(glyph.text());
    last = glyph.box();
    newString = false;
  }

  private boolean endsBlank() {
    return Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /** Says of the glyph added last that it is not what it seems. */
  void replaceLast(String other) {
    text.setLength(Math.max(0, text.length() - 1));
    text.append(other);
  }

  /** The run; the next glyph begins another. */
  PdfRun finish() {
    if (mark == null || whole == null) {
      throw new IllegalStateException("no glyph");
    }
    PdfRun run = new PdfRun(mark, text.toString(), sheet.seen(whole, direction), size, look);
    text.setLength(0);
    mark = null;
    whole = null;
    last = null;
    return run;
  }
}
