package org.goldenthread.mapping.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.document.Places;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.Part;
import org.goldenthread.mapping.profile.TablePart;

/**
 * Reads a table whose rows are known: those that its file told and the draft of the profile
 * explains. What a merged cell says counts for each row that it spans. One reader reads one part
 * once.
 */
public final class RowReader {

  private static final String NUMBER = "number";
  private static final String GROUP_NUMBER = "group number";
  private static final String GROUP = "recommendation";

  /**
   * Words of a cell that are passed over.
   *
   * @param why what the draft says of the column
   */
  public record Passed(int line, String column, String words, String why) {}

  /** A row that is still being read. */
  private static final class OpenRow {
    private final int line;
    private final Table.Group group;
    private String number = "";
    private final Map<String, Excerpt> cells = new HashMap<>();
    private final Map<String, Integer> takenFrom = new HashMap<>();

    private OpenRow(int line, Table.Group group) {
      this.line = line;
      this.group = group;
    }
  }

  private final Dossier dossier;
  private final TablePart part;
  private final MendedText text;
  private final Ledger ledger;
  private final List<String> held;
  private final List<Table.Group> groups = new ArrayList<>();
  private final List<OpenRow> rows = new ArrayList<>();
  private final List<Passed> passed = new ArrayList<>();

  /** A reader of one part that keeps account of its lines. */
  public RowReader(Dossier dossier, TablePart part, Ledger ledger) {
    this.dossier = dossier;
    this.part = part;
    this.text = MendedText.of(dossier, part);
    this.ledger = ledger;
    this.held = part.held();
  }

  /**
   * Reads the part.
   *
   * @param order the number that the first action has where the document prints none
   */
  public Table read(int order) {
    for (int n = part.lines().first(); n <= part.lines().last(); n++) {
      line(n);
    }
    text.checkRejoined();
    List<Table.Row> finished = new ArrayList<>();
    boolean numbered =
        part.number() != null
            || part.columns().stream().anyMatch(column -> column.holds().equals(NUMBER));
    Numbering numbering = new Numbering(part.below(), numbered);
    for (OpenRow row : rows) {
      Numbering.Given given =
          numbering.of(row.number, row.group, order + finished.size(), row.line);
      Map<String, Excerpt> printed = new HashMap<>(row.cells);
      printed.keySet().removeAll(row.takenFrom.keySet());
      finished.add(
          new Table.Row(
              given.number(),
              given.repeat(),
              row.line,
              row.group,
              row.cells,
              printed,
              row.takenFrom));
    }
    return new Table(List.copyOf(groups), finished);
  }

  /** Words that were passed over, once the part is read. */
  public List<Passed> passed() {
    return List.copyOf(passed);
  }

  private void line(int n) {
    Excerpt line = text.line(n);
    Optional<String> furniture = furniture(n, line);
    if (furniture.isPresent()) {
      ledger.furniture(n, furniture.get());
    } else if (unread(n).isPresent()) {
      ledger.unread(n, unread(n).get());
      passed.add(new Passed(n, "", CellText.of(line), unread(n).get()));
    } else if (part.bands().contains(n)) {
      ledger.mapped(n, "plan reader: " + part.name());
      band(n, line);
    } else {
      row(n, line.split('\t'));
    }
  }

  private Optional<String> furniture(int n, Excerpt line) {
    if (line.isBlank()) {
      return Optional.of("blank line");
    }
    if (part.headers().contains(n)) {
      return Optional.of("header of the table");
    }
    return part.furniture().stream()
        .filter(rule -> rule.pattern().matcher(line.text()).matches())
        .map(Part.Furniture::reason)
        .findFirst()
        .or(
            () ->
                place(n)
                    .filter(place -> place.kind() == Places.Kind.FURNITURE)
                    .map(Places.Entry::label));
  }

  private Optional<String> unread(int n) {
    return part.unread().stream()
        .filter(one -> one.line() == n)
        .map(TablePart.Unread::reason)
        .findFirst();
  }

  private Optional<Places.Entry> place(int n) {
    return dossier.places().isEmpty() ? Optional.empty() : Optional.of(dossier.places().line(n));
  }

  private void band(int n, Excerpt line) {
    Excerpt words = Excerpt.EMPTY;
    for (Excerpt cell : line.split('\t')) {
      words = cell.isBlank() ? words : words.join(words.isBlank() ? "" : " ", cell.strip());
    }
    beginGroup(n, "", text.rejoin(words));
  }

  private void beginGroup(int n, String number, Excerpt words) {
    groups.add(Numbering.group(part.group(), n, number, words));
  }

  private Table.Group group() {
    if (groups.isEmpty()) {
      groups.add(new Table.Group("", part.lines().first(), Excerpt.EMPTY, Map.of(), List.of()));
    }
    return groups.get(groups.size() - 1);
  }

  private void row(int n, List<Excerpt> cells) {
    for (int i = held.size(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        String why = "the row has " + cells.size() + " cells, the table " + held.size();
        passed.add(new Passed(n, "", CellText.of(cells.get(i)), why));
      }
    }
    if (!part.continued().contains(n) || rows.isEmpty()) {
      group(n, cells);
      rows.add(new OpenRow(n, group()));
    }
    ledger.mapped(n, "plan reader: " + part.name());
    for (int i = 0; i < held.size(); i++) {
      cell(n, i, i < cells.size() ? cells.get(i).strip() : Excerpt.EMPTY);
    }
  }

  /** Where cells of the row name what it answers, another than the row above, a group begins. */
  private void group(int n, List<Excerpt> cells) {
    Excerpt words = of(cells, GROUP);
    String number = Numbering.plain(CellText.of(of(cells, GROUP_NUMBER)));
    if (words.isBlank() && number.isEmpty()) {
      return;
    }
    boolean same =
        !groups.isEmpty()
            && (number.isEmpty() || number.equals(group().number()))
            && (words.isBlank() || CellText.of(words).endsWith(CellText.of(group().text())))
            && !group().text().isBlank();
    if (!same) {
      beginGroup(n, number, text.rejoin(words));
    }
  }

  private Excerpt of(List<Excerpt> cells, String column) {
    int index = held.indexOf(column);
    return index < 0 || index >= cells.size() ? Excerpt.EMPTY : cells.get(index).strip();
  }

  private void cell(int n, int index, Excerpt printed) {
    TablePart.Column column = part.columns().get(index);
    String holds = held.get(index);
    OpenRow row = rows.get(rows.size() - 1);
    if (holds.equals("other")) {
      if (!printed.isBlank()) {
        String name = column.header().isEmpty() ? "column " + (index + 1) : column.header();
        passed.add(new Passed(n, name, CellText.of(printed), why(column)));
      }
    } else if (holds.equals(NUMBER)) {
      row.number += Numbering.plain(CellText.of(printed));
    } else if (!holds.equals(GROUP) && !holds.equals(GROUP_NUMBER)) {
      fill(row, n, index, holds, text.rejoin(printed));
    }
  }

  private static String why(TablePart.Column column) {
    return column.isGuess()
        ? "perhaps " + column.holds() + ", not sure: " + column.because()
        : column.because();
  }

  private void fill(OpenRow row, int n, int index, String holds, Excerpt printed) {
    boolean below = place(n).map(place -> place.isBelow(index)).orElse(false);
    if (below && printed.isBlank() && row.line == n && rows.size() > 1) {
      OpenRow above = rows.get(rows.size() - 2);
      if (above.cells.containsKey(holds)) {
        row.cells.put(holds, above.cells.get(holds));
        row.takenFrom.put(holds, above.takenFrom.getOrDefault(holds, above.line));
      }
      return;
    }
    Excerpt words = numbered(row, holds, printed);
    if (!words.isBlank()) {
      row.cells.merge(holds, words, (one, two) -> one.join(" ", two));
    }
  }

  /** Takes the number from the front of a cell, where the profile says that it stands there. */
  private Excerpt numbered(OpenRow row, String holds, Excerpt printed) {
    if (part.number() == null
        || part.number().pattern() == null
        || !part.number().column().equals(holds)
        || !row.number.isEmpty()) {
      return printed;
    }
    Matcher matcher = part.number().pattern().matcher(CellText.of(printed));
    if (!matcher.matches()) {
      return printed;
    }
    row.number = Numbering.plain(matcher.group(1));
    return Numbering.behind(printed, matcher.group(2));
  }
}
