package org.goldenthread.mapping.original;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Puts glyphs together to one run after the other. Not thread-safe. */
final class PdfRunBuilder {

  /** One glyph. */
  record Glyph(String text, PdfBox box, float size) {}

  private final StringBuilder text = new StringBuilder();
  private PdfRun.@Nullable Mark mark;
  private PdfRun.Look look = PdfRun.Look.PLAIN;
  private @Nullable PdfBox whole;
  private @Nullable PdfBox last;
  private float size;

  /** Whether a face is bold by its name. */
  static boolean bold(PDFont font) {
    String name = font.getName();
    return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether a glyph goes on with this run: same mark, same line, no wide gap before it. */
  boolean takes(PdfRun.Mark its, PdfRun.Look its2, PdfBox box, float columnGap) {
    PdfBox before = last;
    if (before == null || !its.equals(mark) || its2 != look) {
      return false;
    }
    float gap = box.left() - before.right();
    boolean line = Math.abs(box.bottom() - before.bottom()) < 0.15f * size;
    return line && gap < columnGap * size && gap > -0.6f * size;
  }

  /** Adds a glyph that this run takes, or the first one. */
  void add(PdfRun.Mark its, PdfRun.Look its2, Glyph glyph, float wordGap) {
    PdfBox before = last;
    PdfBox all = whole;
    if (before == null || all == null) {
      mark = its;
      look = its2;
      size = glyph.size();
      whole = glyph.box();
    } else {
      whole = all.with(glyph.box());
      if (glyph.box().left() - before.right() > wordGap * size && !endsBlank()) {
        text.append(' ');
      }
    }
    text.append(glyph.text());
    last = glyph.box();
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
    PdfRun run = new PdfRun(mark, text.toString(), whole, size, look);
    text.setLength(0);
    mark = null;
    whole = null;
    last = null;
    return run;
  }
}
