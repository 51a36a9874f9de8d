package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Cell;

/**
 * One row of an answer, read by the names of its columns.
 *
 * @param cells by column
 */
record Row(Map<String, Cell> cells) {

  static List<Row> of(Answer answer) {
    List<Row> rows = new ArrayList<>();
    for (List<Cell> cells : answer.rows()) {
      Map<String, Cell> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(answer.columns().get(i), cells.get(i));
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  /** The text of a column; empty when nothing is stated or there is no such column. */
  String get(String column) {
    Cell cell = cells.get(column);
    return cell == null ? "" : cell.text();
  }

  boolean has(String column) {
    return !get(column).isEmpty();
  }

  /** Several values of one cell. */
  List<String> all(String column) {
    return has(column) ? List.of(get(column).split(" \\| ", -1)) : List.of();
  }

  /** A count; 0 when nothing is stated. */
  int number(String column) {
    return has(column) ? (int) Double.parseDouble(get(column)) : 0;
  }
}
