package org.goldenthread.mapping.record;

import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Places;
import org.goldenthread.mapping.profile.Family;

/**
 * A paragraph, item, heading or cell of a report.
 *
 * @param words its words as printed, without the mark of an item
 * @param plain its words as patterns see them, {@link Family#plain}
 * @param kind what the line is that it stands on
 * @param mark the mark of the item that it begins, or an empty string
 * @param level that of a heading, from 1; 0 for anything else
 * @param page its page, 0 where the document has none
 * @param line its line
 * @param cell its column from 0
 * @param cells how many cells its row has that are not empty; 1 outside tables
 */
record Piece(
    Excerpt words,
    String plain,
    Places.Kind kind,
    String mark,
    int level,
    int page,
    int line,
    int cell,
    int cells) {

  /** A part of its words. */
  Piece part(int from, int to) {
    Excerpt some = words.slice(from, to).strip();
    return new Piece(some, Family.plain(some.text()), kind, "", level, page, line, cell, cells);
  }

  boolean isHeading() {
    return kind == Places.Kind.HEADING;
  }

  boolean isRow() {
    return kind == Places.Kind.ROW || kind == Places.Kind.HEADER;
  }

  /** Whether the words seem to carry on something above. */
  boolean carriesOn() {
    return mark.isEmpty() && !plain.isEmpty() && Character.isLowerCase(plain.charAt(0));
  }

  /** Whether a sentence ends with the words. */
  boolean isEnded() {
    return Pieces.ended(plain);
  }
}
