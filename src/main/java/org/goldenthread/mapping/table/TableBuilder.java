package org.goldenthread.mapping.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.PlanPart;

/** Puts a table together while its lines are read, and finishes merged cells and ditto marks. */
final class TableBuilder {

  /** A recommendation or area that is still being read. */
  static final class OpenGroup {
    private final String number;
    private final int line;
    private Excerpt text = Excerpt.EMPTY;
    private final Map<String, Excerpt> cells = new LinkedHashMap<>();
    private final List<Table.Item> items = new ArrayList<>();
    private int rows;

    private OpenGroup(String number, int line) {
      this.number = number;
      this.line = line;
    }
  }

  /** An action that is still being read. */
  private static final class OpenRow {
    private final String printed;
    private final int line;
    private final OpenGroup group;
    private final int place;
    private final Map<String, Excerpt> cells = new LinkedHashMap<>();
    private Map<String, Excerpt> printedCells = Map.of();
    private final Map<String, Integer> takenFrom = new HashMap<>();

    private OpenRow(String printed, int line, OpenGroup group) {
      this.printed = printed;
      this.line = line;
      this.group = group;
      this.place = ++group.rows;
    }

    private Excerpt cell(String column) {
      return cells.getOrDefault(column, Excerpt.EMPTY);
    }
  }

  private final Dossier dossier;
  private final PlanPart part;
  private final MendedText text;
  private final List<OpenGroup> groups = new ArrayList<>();
  private final List<OpenRow> rows = new ArrayList<>();
  private final Map<Integer, OpenRow> rowOfLine = new HashMap<>();

  TableBuilder(Dossier dossier, PlanPart part, MendedText text) {
    this.dossier = dossier;
    this.part = part;
    this.text = text;
  }

  Optional<OpenGroup> group() {
    return groups.isEmpty() ? Optional.empty() : Optional.of(groups.get(groups.size() - 1));
  }

  boolean hasRow() {
    return !rows.isEmpty();
  }

  boolean groupHasRows() {
    return group().map(group -> group.rows > 0).orElse(false);
  }

  void beginGroup(String number, int line) {
    groups.add(new OpenGroup(number, line));
  }

  void addToGroup(Excerpt words) {
    OpenGroup group = groups.get(groups.size() - 1);
    group.text = group.text.join(" ", words.strip());
  }

  void addToGroup(String field, Excerpt words) {
    groups.get(groups.size() - 1).cells.merge(field, words.strip(), (a, b) -> a.join(" ", b));
  }

  void addItem(String kind, Excerpt words, int line) {
    groups.get(groups.size() - 1).items.add(new Table.Item(kind, words.strip(), line));
  }

  void beginRow(String printed, int line) {
    rows.add(new OpenRow(printed, line, groups.get(groups.size() - 1)));
  }

  void addToRow(String column, Excerpt words, int line) {
    OpenRow row = rows.get(rows.size() - 1);
    rowOfLine.put(line, row);
    if (!words.isBlank()) {
      row.cells.merge(column, words.strip(), (a, b) -> a.join(" ", b));
    }
  }

  /** The finished table: moved words in their place, merged cells and ditto marks filled in. */
  Table finish() {
    text.moved().forEach(this::place);
    rows.forEach(row -> row.cells.replaceAll((column, cell) -> text.rejoin(cell)));
    groups.forEach(this::rejoin);
    text.checkRejoined();
    rows.forEach(row -> row.printedCells = Map.copyOf(row.cells));
    for (int i = 0; i < rows.size(); i++) {
      fill(i);
    }
    Map<OpenGroup, Table.Group> finished = new LinkedHashMap<>();
    for (OpenGroup group : groups) {
      finished.put(
          group, new Table.Group(group.number, group.line, group.text, group.cells, group.items));
    }
    return new Table(
        List.copyOf(finished.values()),
        rows.stream()
            .map(
                row ->
                    new Table.Row(
                        row.printed.isEmpty() ? row.group.number + "." + row.place : row.printed,
                        1,
                        row.line,
                        finished.get(row.group),
                        row.cells,
                        row.printedCells,
                        row.takenFrom))
            .toList());
  }

  private void rejoin(OpenGroup group) {
    group.text = text.rejoin(group.text);
    group.cells.replaceAll((field, words) -> text.rejoin(words));
    group.items.replaceAll(
        item -> new Table.Item(item.kind(), text.rejoin(item.text()), item.line()));
  }

  private void place(MendedText.Moved moved) {
    OpenRow row = rowOfLine.get(moved.move().line());
    if (row == null || !part.columns().contains(moved.move().column())) {
      throw dossier.fault(
          "corrections.yaml",
          moved.writtenAt(),
          "words are moved to line "
              + moved.move().line()
              + ", column '"
              + moved.move().column()
              + "', where '"
              + part.name()
              + "' has no such cell; name a row and column of it");
    }
    Excerpt cell = row.cell(moved.move().column());
    boolean atStart = "start".equals(moved.move().at());
    Excerpt whole = atStart ? moved.words().join(" ", cell) : cell.join(" ", moved.words());
    row.cells.put(moved.move().column(), whole);
  }

  private void fill(int index) {
    OpenRow row = rows.get(index);
    for (String column : part.columns()) {
      if (isDitto(row, column)) {
        takeDitto(index, column);
      } else if (part.carry().contains(column)
          && row.cell(column).isBlank()
          && index > 0
          && rows.get(index - 1).group == row.group
          && !text.isEmptyInTruth(row.line, column)) {
        take(row, rows.get(index - 1), column);
      }
    }
  }

  private boolean isDitto(OpenRow row, String column) {
    PlanPart.Ditto ditto = part.ditto();
    if (ditto == null || !ditto.columns().contains(column)) {
      return false;
    }
    String cell = row.cell(column).text().strip();
    return ditto.marks().contains(cell)
        || (cell.endsWith(".") && ditto.marks().contains(cell.replaceAll("\\s*\\.$", "")));
  }

  private void takeDitto(int index, String column) {
    for (int above = index - 1; above >= 0; above--) {
      if (!rows.get(above).cell(column).isBlank()) {
        take(rows.get(index), rows.get(above), column);
        return;
      }
    }
  }

  private static void take(OpenRow row, OpenRow above, String column) {
    if (!above.cell(column).isBlank()) {
      row.cells.put(column, above.cell(column));
      row.takenFrom.put(column, above.takenFrom.getOrDefault(column, above.line));
    }
  }
}
