package org.goldenthread.mapping.table;

import java.util.List;
import java.util.Map;
import org.goldenthread.mapping.document.Excerpt;

/**
 * A table made whole.
 *
 * @param groups the recommendations or areas in the order of the document
 * @param rows the actions in the order of the document
 */
public record Table(List<Group> groups, List<Row> rows) {

  /**
   * A recommendation or area above some rows.
   *
   * @param number its printed number, or an empty string when its citation cell tells
   * @param line the line on which it begins
   * @param text its words
   * @param cells its citation cell and the further fields that its line states
   * @param items the lists below it that hold no actions
   */
  public record Group(
      String number, int line, Excerpt text, Map<String, Excerpt> cells, List<Item> items) {

    /** A cell or field, empty when the document has none. */
    public Excerpt cell(String name) {
      return cells.getOrDefault(name, Excerpt.EMPTY);
    }
  }

  /**
   * An item of a list that holds no actions.
   *
   * @param kind what the items are
   * @param text its words
   * @param line the line on which it begins
   */
  public record Item(String kind, Excerpt text, int line) {}

  /**
   * An action.
   *
   * @param number its printed number, or its place below its group such as {@code 3.2}
   * @param repeat which of several rows that print this number, from 1
   * @param line the line on which it begins
   * @param group its recommendation or area
   * @param cells its cells by column, merged cells and ditto marks filled in
   * @param printed its cells by column as printed
   * @param takenFrom columns whose cell is that of a row above, with the line of that row
   */
  public record Row(
      String number,
      int repeat,
      int line,
      Group group,
      Map<String, Excerpt> cells,
      Map<String, Excerpt> printed,
      Map<String, Integer> takenFrom) {

    /** What stands, with the line behind it, for a number that only this row lacks. */
    public static final String NO_NUMBER = "no number, line ";

    /** A cell, empty when the document has none. */
    public Excerpt cell(String column) {
      return cells.getOrDefault(column, Excerpt.EMPTY);
    }

    /**
     * A cell as printed: empty where it is merged with the one above, a mark where a mark stands.
     */
    public Excerpt asPrinted(String column) {
      return printed.getOrDefault(column, Excerpt.EMPTY);
    }
  }
}
