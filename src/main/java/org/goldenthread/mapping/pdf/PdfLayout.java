package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.mapping.pdf.PdfPiece.Grid;
import org.goldenthread.mapping.pdf.PdfPiece.Row;
import org.goldenthread.mapping.pdf.PdfPiece.Slot;
import org.goldenthread.mapping.pdf.PdfPiece.Words;
import org.goldenthread.mapping.transcript.Block.Merged;

/** Tells tables that say something from those that only put text in its place on the page. */
final class PdfLayout {

  /** The box of a cell without words. */
  static final PdfBox NOWHERE = new PdfBox(Integer.MAX_VALUE, 0, 0, 0, 0);

  private PdfLayout() {}

  /** Rows as a table, or what they hold where they are none. */
  static List<PdfPiece> unwrapped(List<Row> rows) {
    List<Row> real = withoutEmptyColumns(rows);
    if (mayBeTheRest(rows, real)) {
      return List.of(Grid.of(rows));
    }
    boolean mostlyText = 2 * real.stream().filter(PdfLayout::alone).count() > real.size();
    List<PdfPiece> pieces = new ArrayList<>();
    List<Row> table = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = real.get(i);
      if (alone(row) && (mostlyText || isText(row.slots().get(0)))) {
        finish(table, pieces);
        pieces.addAll(row.slots().get(0).content());
      } else {
        table.add(rows.get(i));
      }
    }
    finish(table, pieces);
    return pieces;
  }

  /** Whether one row with nothing in its first cell may be what a page cut off the row before. */
  private static boolean mayBeTheRest(List<Row> rows, List<Row> real) {
    return rows.size() == 1
        && real.get(0).slots().size() == 1
        && rows.get(0).slots().size() > 1
        && rows.get(0).slots().get(0).isEmpty();
  }

  private static void finish(List<Row> table, List<PdfPiece> pieces) {
    if (!table.isEmpty()) {
      pieces.add(Grid.of(List.copyOf(table)));
      table.clear();
    }
  }

  /** Whether only the first cell of a row holds something. */
  static boolean alone(Row row) {
    List<Slot> filled = row.filled();
    boolean spanned = row.slots().stream().anyMatch(slot -> slot.merged() == Merged.ABOVE);
    return !spanned && filled.size() == 1 && !row.slots().get(0).isEmpty();
  }

  /** Whether a cell holds more than one line of a table would: several paragraphs, a table. */
  private static boolean isText(Slot slot) {
    return slot.content().size() > 1 || slot.content().stream().anyMatch(Grid.class::isInstance);
  }

  /** Rows of one width. */
  static List<Row> padded(List<Row> rows) {
    List<Integer> all = IntStream.range(0, width(rows)).boxed().toList();
    return rows.stream().map(row -> only(row, all)).toList();
  }

  private static int width(List<Row> rows) {
    return rows.stream().mapToInt(row -> row.slots().size()).max().orElse(0);
  }

  /** Rows without the columns that are empty in all of them. */
  static List<Row> withoutEmptyColumns(List<Row> rows) {
    int width = width(rows);
    List<Integer> kept =
        IntStream.range(0, width)
            .filter(column -> rows.stream().anyMatch(row -> filled(row, column)))
            .boxed()
            .toList();
    return rows.stream().map(row -> only(row, kept)).toList();
  }

  private static boolean filled(Row row, int column) {
    return column < row.slots().size() && !row.slots().get(column).isEmpty();
  }

  private static Row only(Row row, List<Integer> columns) {
    List<Slot> slots =
        columns.stream()
            .map(
                column ->
                    column < row.slots().size()
                        ? row.slots().get(column)
                        : new Slot(Merged.NO, List.of(), NOWHERE))
            .toList();
    return new Row(row.header(), slots, row.begin(), row.end());
  }

  /** The words within a table that stand in no cell of it: tables within its cells. */
  static List<PdfPiece> nested(Grid grid) {
    List<PdfPiece> nested = new ArrayList<>();
    for (Row row : grid.rows()) {
      for (Slot slot : row.slots()) {
        slot.content().stream().filter(piece -> !(piece instanceof Words)).forEach(nested::add);
      }
    }
    return nested;
  }
}
