package org.goldenthread.answer.page;

import java.util.List;

/**
 * Rows to be read: as a table where they fit, else each as a card.
 *
 * @param caption what the rows are
 * @param heads of the columns
 * @param rows the cells of each, and its name for a card
 * @param cards whether each row is a card
 */
record TableView(String caption, List<Head> heads, List<Line> rows, boolean cards) {

  TableView {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param number whether its cells are counts
   * @param wide whether its cells are long texts
   */
  record Head(String text, boolean number, boolean wide) {}

  /** A row: its title, for a card, and its cells. */
  record Line(List<Piece> title, List<Value> cells) {}
}
