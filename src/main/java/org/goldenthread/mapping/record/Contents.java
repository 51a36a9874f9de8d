package org.goldenthread.mapping.record;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the entries of a table of contents. All methods are pure functions. */
final class Contents {

  private static final Pattern NUMBERED = Pattern.compile(".*\\d");
  private static final Pattern PAGED = Pattern.compile(".*[\\s.…]\\d{1,3}");
  private static final int LONGEST_ENTRY = 3;

  private Contents() {}

  /**
   * Whether a line is part of an entry, which may run over some lines and ends in a page number.
   */
  static boolean isEntry(List<Piece> pieces, int at) {
    Piece first = pieces.get(at);
    if (first.cells() > 1 || NUMBERED.matcher(first.plain()).matches()) {
      return true;
    }
    return pieces.subList(at, Math.min(pieces.size(), at + LONGEST_ENTRY)).stream()
        .takeWhile(piece -> !piece.isEnded())
        .anyMatch(piece -> piece.cells() > 1 || PAGED.matcher(piece.plain()).matches());
  }
}
