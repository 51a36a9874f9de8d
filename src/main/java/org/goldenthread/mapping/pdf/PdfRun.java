package org.goldenthread.mapping.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * Glyphs that follow each other on one line under one mark. Distances are points from the upper
 * left corner of the page as it is seen.
 *
 * @param mark what the content stream calls it
 * @param text its characters, with blanks where gaps part words
 * @param size height of the font
 * @param look how it is printed
 */
record PdfRun(Mark mark, String text, PdfBox box, float size, Look look) {

  /** How a run is printed. */
  enum Look {
    /** As running text. */
    PLAIN,
    /** In a bold face. */
    BOLD,
    /** Across the direction in which the page is read. */
    TURNED,
    /** Not at all: only programs see it. */
    INVISIBLE
  }

  /**
   * A mark of the content stream, by which the tag tree refers to it.
   *
   * @param stream the page, or the form object whose stream holds the mark
   * @param id its number in that stream; {@link #NONE} without one
   * @param artifact whether the file itself says that it carries nothing
   */
  record Mark(COSDictionary stream, int id, boolean artifact) {
    static final int NONE = -1;
  }

  int page() {
    return box.page();
  }

  /** Whether another run stands on the same line of text. */
  boolean sameLine(PdfRun other) {
    float apart = Math.abs(box.bottom() - other.box.bottom());
    return page() == other.page() && apart < 0.5f * Math.max(size, other.size);
  }
}
