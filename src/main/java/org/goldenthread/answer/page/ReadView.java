package org.goldenthread.answer.page;

import java.util.List;

/**
 * A part of a document to be read.
 *
 * @param summary how many lines, and what became of them
 * @param about address of the document's record
 * @param whole whether the lines are those of the document, not only its passages
 */
record ReadView(String summary, String about, boolean whole, Pager pager, List<Line> lines) {

  /**
   * A line with the records that it states.
   *
   * @param suspicions what looks wrong about it
   */
  record Line(
      int number,
      String page,
      String text,
      String fate,
      String reason,
      List<Piece> records,
      List<String> suspicions) {}
}
