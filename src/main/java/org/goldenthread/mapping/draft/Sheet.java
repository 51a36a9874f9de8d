package org.goldenthread.mapping.draft;

import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.mapping.transcript.Block;

/**
 * A table and the lines that it takes in the text. Immutable.
 *
 * @param first the line of its first row
 * @param rows its rows, one a line
 */
record Sheet(int first, List<Block.Row> rows) {

  int last() {
    return first + rows.size() - 1;
  }

  int columns() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** The words of a cell on one line. */
  String cell(int row, int column) {
    List<Block.Cell> cells = rows.get(row).cells();
    return column < cells.size() ? cells.get(column).text().replace(Block.BREAK, ' ') : "";
  }

  Block.Merged merged(int row, int column) {
    List<Block.Cell> cells = rows.get(row).cells();
    return column < cells.size() ? cells.get(column).merged() : Block.Merged.NO;
  }

  boolean isBlank(int row) {
    return rows.get(row).cells().stream().allMatch(cell -> cell.text().isBlank());
  }

  /** How many cells of a row have words of their own. */
  int filled(int row) {
    return (int) rows.get(row).cells().stream().filter(cell -> !cell.text().isBlank()).count();
  }

  /** The words of a row, cell by cell. */
  List<String> words(int row) {
    return IntStream.range(0, columns()).mapToObj(column -> cell(row, column)).toList();
  }
}
