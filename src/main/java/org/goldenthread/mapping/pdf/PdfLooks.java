package org.goldenthread.mapping.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.mapping.pdf.PdfPiece.Kind;
import org.goldenthread.mapping.pdf.PdfPiece.Words;

/** Tells headings from paragraphs by their letters where no tag does. */
final class PdfLooks {

  private static final int LONGEST = 160;
  private static final float LARGER = 1.1f;

  private final float body;

  /**
   * @param pieces those whose letters set the measure
   */
  PdfLooks(List<PdfPiece> pieces) {
    Map<Float, Integer> sizes = new HashMap<>();
    for (PdfPiece piece : pieces) {
      if (piece instanceof Words words) {
        sizes.merge(words.print().size(), words.text().length(), Integer::sum);
      }
    }
    body =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0f);
  }

  /** A heading, where a paragraph is short and printed larger or bolder than the others. */
  PdfPiece seen(PdfPiece piece) {
    if (piece instanceof Words words
        && words.kind() == Kind.PARAGRAPH
        && words.text().length() < LONGEST
        && !words.text().matches(".*[.,;:]")) {
      float times = words.print().size() / body;
      if (times > LARGER || (words.print().bold() && times > 0.99f)) {
        return words.as(Kind.HEADING, times > 1.6f ? "1" : times > LARGER ? "2" : "3");
      }
    }
    return piece;
  }
}
