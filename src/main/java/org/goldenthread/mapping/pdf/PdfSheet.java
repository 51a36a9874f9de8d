package org.goldenthread.mapping.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as it lies in the file and as it is seen, which differ where it is turned.
 *
 * @param turn by how many degrees it is turned clockwise to be seen
 */
record PdfSheet(float left, float bottom, float width, float height, int turn) {

  static PdfSheet of(PDPage page) {
    PDRectangle box = page.getCropBox();
    return new PdfSheet(
        box.getLowerLeftX(),
        box.getLowerLeftY(),
        box.getWidth(),
        box.getHeight(),
        Math.floorMod(page.getRotation(), 360));
  }

  /** A point of the file as it is seen: from the upper left corner. */
  Point2D.Float seen(float x, float y) {
    return turned(turn, x - left, y - bottom);
  }

  private Point2D.Float turned(int by, float x, float y) {
    return switch (by) {
      case 90 -> new Point2D.Float(y, x);
      case 180 -> new Point2D.Float(width - x, y);
      case 270 -> new Point2D.Float(height - y, width - x);
      default -> new Point2D.Float(x, height - y);
    };
  }

  /** A box that was measured along a line of text that runs in a direction, as it is seen. */
  PdfBox seen(PdfBox box, int direction) {
    if (direction == turn) {
      return box;
    }
    Point2D.Float one = seen(direction, box.left(), box.top());
    Point2D.Float two = seen(direction, box.right(), box.bottom());
    return new PdfBox(
        box.page(),
        Math.min(one.x, two.x),
        Math.min(one.y, two.y),
        Math.max(one.x, two.x),
        Math.max(one.y, two.y));
  }

  private Point2D.Float seen(int direction, float along, float down) {
    return switch (direction) {
      case 90 -> turned(turn, down, along);
      case 180 -> turned(turn, width - along, down);
      case 270 -> turned(turn, width - down, height - along);
      default -> turned(turn, along, height - down);
    };
  }
}
