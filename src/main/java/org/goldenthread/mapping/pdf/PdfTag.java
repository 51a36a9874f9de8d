package org.goldenthread.mapping.pdf;

import java.util.List;

/** What the tag tree of a PDF is made of. */
sealed interface PdfTag {

  /**
   * A tag.
   *
   * @param type its standard name, such as {@code P} or {@code TD}
   * @param columns how many columns a cell spans
   * @param rows how many rows a cell spans
   * @param actual the text that it says it stands for, or an empty string
   */
  record Element(String type, int columns, int rows, String actual, List<PdfTag> kids)
      implements PdfTag {}

  /** Runs of a page under one mark. */
  record Content(List<PdfRun> runs) implements PdfTag {}
}
