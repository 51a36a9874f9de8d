package org.goldenthread.document;

/**
 * Words that stand in one piece in a document, as printed or as mended.
 *
 * @param text the words; they differ from the printed ones only when {@code mendedBy} is not empty
 * @param start where the printed words begin, in UTF-16 units from 0
 * @param end where they end; equal to {@code start} for a joint that is printed nowhere
 * @param mendedBy the correction or recovery that changed the words, or an empty string
 */
record Fragment(String text, int start, int end, String mendedBy) {

  boolean isPrinted() {
    return end > start;
  }

  /** A part of the words; of mended words the printed stretch cannot be cut, so it stays whole. */
  Fragment slice(int from, int to) {
    String part = text.substring(from, to);
    return mendedBy.isEmpty() && isPrinted()
        ? new Fragment(part, start + from, start + to, mendedBy)
        : new Fragment(part, start, end, mendedBy);
  }
}
