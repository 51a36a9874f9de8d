package org.goldenthread.answer.page;

import java.util.List;

/**
 * Rows to be read: as a table where they fit, else each as a card.
 *
 * @param caption what the rows are
 * @param heads of the columns
 * @param rows the cells of each, and its name for a card
 * @param cards whether each row is a card
 * @param ticks whether rows can be ticked for a brief
 */
record TableView(String caption, List<Head> heads, List<Line> rows, boolean cards, boolean ticks) {

  /** Rows that are only looked at. */
  TableView(String caption, List<Head> heads, List<Line> rows, boolean cards) {
    this(caption, heads, rows, cards, false);
  }

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

  /** The same rows, to be ticked where they are records. */
  TableView toTick() {
    boolean any = rows.stream().anyMatch(row -> !row.record().isEmpty());
    return new TableView(caption, heads, rows, cards, any);
  }

  /**
   * A row.
   *
   * @param title for a card
   * @param record path of the record that it speaks of; empty for none
   */
  record Line(List<Piece> title, List<Value> cells, String record) {

    /** A row that speaks of no one record. */
    Line(List<Piece> title, List<Value> cells) {
      this(title, cells, "");
    }

    /** What the row is, in words. */
    String name() {
      StringBuilder name = new StringBuilder();
      title.forEach(piece -> name.append(piece.text()));
      return name.toString();
    }
  }
}
