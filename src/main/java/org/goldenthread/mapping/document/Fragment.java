package org.goldenthread.mapping.document;

/**
 * Words that stand in one piece in a document, as printed or as mended.
 *
 * @param text the words; they differ from the printed ones only when {@code asPrinted} is false
 * @param start where the printed words begin, in UTF-16 units from 0
 * @param end where they end; equal to {@code start} for a joint that is printed nowhere
 * @param mendedBy the correction or recovery that changed or moved the words, or an empty string
 * @param asPrinted whether the words are the printed ones, letter by letter
 */
record Fragment(String text, int start, int end, String mendedBy, boolean asPrinted) {

  /** Words that nothing has touched. */
  static Fragment printed(String text, int start) {
    return new Fragment(text, start, start + text.length(), "", true);
  }

  /** Words that take the place of printed ones, or a joint that is printed nowhere. */
  static Fragment mended(String text, int start, int end, String mendedBy) {
    return new Fragment(text, start, end, mendedBy, false);
  }

  Fragment touchedBy(String correction) {
    return new Fragment(text, start, end, mendedBy.isEmpty() ? correction : mendedBy, asPrinted);
  }

  boolean isPrinted() {
    return end > start;
  }

  /** A part of the words; of mended words the printed stretch cannot be cut, so it stays whole. */
  Fragment slice(int from, int to) {
    String part = text.substring(from, to);
    return asPrinted
        ? new Fragment(part, start + from, start + to, mendedBy, true)
        : new Fragment(part, start, end, mendedBy, false);
  }
}
