package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Cell;

/**
 * Lays out the rows of an answer: what they share is told once, what fits is a table, long rows are
 * cards.
 */
final class Tables {

  private static final int WIDE_TEXT = 60;
  private static final int WIDEST_TABLE = 130;
  private static final int LEAST_COLUMN = 8;
  private static final List<String> TITLES = List.of("plan", "inspection", "part", "number");

  private final Cells cells;
  private final Answer answer;
  private final Cells.Asked asked;
  private final List<Row> rows;
  private final List<String> own = new ArrayList<>();
  private final boolean placed;

  Tables(Cells cells, Answer answer) {
    this.cells = cells;
    this.answer = answer;
    this.asked = new Cells.Asked(answer.query(), answer.parameters());
    this.rows = Row.of(answer);
    for (String column : answer.columns()) {
      if (rows.size() < 2 || rows.stream().map(row -> row.get(column)).distinct().count() > 1) {
        own.add(column);
      }
    }
    if (own.isEmpty()) {
      own.addAll(answer.columns());
    }
    this.placed =
        !answer.columns().contains("line")
            && rows.stream().anyMatch(row -> cells.where(asked, row).isPresent());
  }

  /** What all rows have in common. */
  List<Map.Entry<String, Value>> common() {
    return answer.columns().stream()
        .filter(column -> !own.contains(column))
        .map(column -> Map.entry(Words.column(column), cells.of(asked, rows.get(0), column)))
        .toList();
  }

  /** Some of the rows, from one on. */
  TableView view(String caption, int from, int most) {
    List<Row> shown = rows.subList(Math.min(from, rows.size()), Math.min(rows.size(), from + most));
    List<TableView.Head> heads = new ArrayList<>(shown().stream().map(this::head).toList());
    if (placed) {
      heads.add(new TableView.Head("Where it stands", false, false));
    }
    return new TableView(caption, heads, shown.stream().map(this::line).toList(), cards());
  }

  /** Whether each row will be a card. */
  boolean cards() {
    return width() > WIDEST_TABLE && own.size() > 1;
  }

  /** The columns of a table, or of a card, whose title says the number and the part. */
  private List<String> shown() {
    return cards() && own.contains("number")
        ? own.stream().filter(column -> !List.of("part", "number").contains(column)).toList()
        : own;
  }

  private TableView.Line line(Row row) {
    List<Value> values = new ArrayList<>();
    shown().forEach(column -> values.add(cells.of(asked, row, column)));
    if (placed) {
      values.add(
          cells
              .where(asked, row)
              .map(Value::of)
              .orElseGet(() -> Value.of(Piece.quiet("Not known"))));
    }
    return new TableView.Line(title(row), values, cells.record(asked, row));
  }

  private List<Piece> title(Row row) {
    List<Piece> title = new ArrayList<>();
    for (String column : TITLES) {
      if (own.contains(column) && row.has(column)) {
        if (!title.isEmpty()) {
          title.add(Piece.words(", "));
        }
        if (column.equals("number") && Character.isDigit(row.get(column).charAt(0))) {
          title.add(Piece.words("number "));
        }
        title.addAll(cells.of(asked, row, column).items().get(0));
      }
    }
    if (title.isEmpty() && !own.isEmpty()) {
      title.addAll(cells.of(asked, row, own.get(0)).items().get(0));
    }
    return title;
  }

  private TableView.Head head(String column) {
    boolean number =
        rows.stream()
            .map(row -> row.cells().get(column))
            .allMatch(cell -> cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.EMPTY);
    boolean counted = number && !List.of("line", "page", "year", "first", "last").contains(column);
    return new TableView.Head(Words.column(column), counted, longest(column) > WIDE_TEXT);
  }

  /** The room that the columns would like, in characters. */
  private int width() {
    int width = 0;
    for (String column : own) {
      width += Math.max(LEAST_COLUMN, Math.min(WIDE_TEXT, longest(column)));
    }
    return width;
  }

  private int longest(String column) {
    return rows.stream()
        .flatMap(row -> row.all(column).stream())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
