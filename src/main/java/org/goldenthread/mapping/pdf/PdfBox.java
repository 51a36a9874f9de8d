package org.goldenthread.mapping.pdf;

import java.util.Locale;
import org.goldenthread.mapping.transcript.Place;

/** A box on a page, in points from the upper left corner of the page as it is seen. */
record PdfBox(int page, float left, float top, float right, float bottom) {

  /** The smallest box around both; that of the first where they stand on different pages. */
  PdfBox with(PdfBox other) {
    if (page != other.page) {
      return page < other.page ? this : other;
    }
    return new PdfBox(
        page,
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** As the places of a transcript say it of what ends in another box: on a later page, both. */
  Place placeTo(PdfBox end) {
    Place last = end.place();
    return end.page() == page
        ? place()
        : new Place(page, place().where() + "+" + last.page() + ":" + last.where());
  }

  /** As the places of a transcript say it. */
  Place place() {
    return new Place(
        page, String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.0f", left, top, right, bottom));
  }
}
