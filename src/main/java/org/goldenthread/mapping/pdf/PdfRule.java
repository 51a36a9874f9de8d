package org.goldenthread.mapping.pdf;

/** A straight line on a page, level or upright, in points from its upper left corner. */
record PdfRule(float left, float top, float right, float bottom) {

  private static final float NEAR = 3;

  boolean level() {
    return right - left >= bottom - top;
  }

  /** Whether two lines meet or cross. */
  boolean touches(PdfRule other) {
    return left <= other.right + NEAR
        && other.left <= right + NEAR
        && top <= other.bottom + NEAR
        && other.top <= bottom + NEAR;
  }

  /** Whether a level line runs along a height over most of a width. */
  boolean under(float height, float from, float to) {
    return level() && Math.abs(top - height) < NEAR && covers(left, right, from, to);
  }

  /** Whether an upright line runs along a side over most of a height. */
  boolean beside(float side, float from, float to) {
    return !level() && Math.abs(left - side) < NEAR && covers(top, bottom, from, to);
  }

  private static boolean covers(float begin, float end, float from, float to) {
    return Math.min(end, to) - Math.max(begin, from) > 0.6f * (to - from);
  }
}
