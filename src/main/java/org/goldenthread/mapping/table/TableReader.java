package org.goldenthread.mapping.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.Part.Furniture;
import org.goldenthread.mapping.profile.PlanPart;

/**
 * Reads a table of actions as its profile describes it, line by line.
 *
 * <p>Each line is a header, furniture, the beginning of a group, the beginning of a row, the
 * continuation of what is open, an item of a list, or unexplained. One reader reads one part once.
 */
public final class TableReader {

  /** What the next line may continue. */
  private enum Open {
    NOTHING,
    GROUP,
    ROWS,
    ITEMS
  }

  private final PlanPart part;
  private final MendedText text;
  private final Ledger ledger;
  private final TableBuilder table;
  private final String reader;
  private Open open = Open.NOTHING;
  private String itemKind = "";

  private TableReader(Dossier dossier, PlanPart part, Ledger ledger) {
    this.part = part;
    this.text = MendedText.of(dossier, part);
    this.ledger = ledger;
    this.table = new TableBuilder(dossier, part, text);
    this.reader = "plan reader: " + part.name();
  }

  /**
   * Reads a part.
   *
   * @param ledger keeps account of every line of the part
   * @throws org.goldenthread.fault.Failure when profile or corrections do not fit the text
   */
  public static Table read(Dossier dossier, PlanPart part, Ledger ledger) {
    TableReader reader = new TableReader(dossier, part, ledger);
    for (int n = part.lines().first(); n <= part.lines().last(); n++) {
      reader.read(n);
    }
    reader.checkHeaders(dossier);
    return reader.table.finish();
  }

  private void checkHeaders(Dossier dossier) {
    for (List<String> header : part.headers()) {
      boolean printed = false;
      for (int n = part.lines().first(); n <= part.lines().last() && !printed; n++) {
        printed = matches(header, text.line(n).split('\t'));
      }
      if (!printed) {
        throw dossier.fault(
            "profile.yaml",
            part.writtenAt(),
            "the header "
                + header
                + " is printed nowhere in lines "
                + part.lines()
                + "; give the cells as the document prints them");
      }
    }
  }

  private void read(int n) {
    Excerpt line = text.line(n);
    if (line.isBlank()) {
      ledger.furniture(n, text.printed(n).isBlank() ? "blank line" : "blank after correction");
      return;
    }
    List<Excerpt> cells = line.split('\t');
    if (isFurniture(n, line) || isHeader(n, cells)) {
      return;
    }
    if (startsItems(n, line) || beginsGroup(n, line, cells)) {
      return;
    }
    switch (open) {
      case ITEMS -> readItems(n, line, cells);
      case GROUP -> continueGroupOrRow(n, cells);
      default -> readRow(n, cells);
    }
  }

  private boolean isFurniture(int n, Excerpt line) {
    for (Furniture rule : part.furniture()) {
      if (rule.pattern().matcher(text.printed(n)).matches()
          || rule.pattern().matcher(line.text()).matches()) {
        ledger.furniture(n, rule.reason());
        return true;
      }
    }
    return false;
  }

  private boolean isHeader(int n, List<Excerpt> cells) {
    if (part.headers().stream().noneMatch(header -> matches(header, cells))) {
      return false;
    }
    ledger.furniture(n, "header of the table");
    open = Open.ROWS;
    return true;
  }

  private static boolean matches(List<String> header, List<Excerpt> cells) {
    for (int i = 0; i < Math.max(header.size(), cells.size()); i++) {
      String expected = i < header.size() ? CellText.of(header.get(i)) : "";
      String printed = i < cells.size() ? CellText.of(cells.get(i)) : "";
      if (!expected.equals(printed)) {
        return false;
      }
    }
    return true;
  }

  private boolean startsItems(int n, Excerpt line) {
    for (PlanPart.Items items : part.items()) {
      if (items.start().matcher(CellText.of(line)).matches()) {
        itemKind = items.kind();
        open = Open.ITEMS;
        ledger.mapped(n, reader + ", heading of a list of " + itemKind + "s");
        return true;
      }
    }
    return false;
  }

  private boolean beginsGroup(int n, Excerpt line, List<Excerpt> cells) {
    Pattern pattern = part.group().line();
    if (pattern == null) {
      return false;
    }
    Excerpt first = cells.get(0).strip();
    Matcher matcher = pattern.matcher(CellText.of(first));
    if (!matcher.matches()) {
      return false;
    }
    int number = first.text().indexOf(matcher.group(1));
    if (number < 0) {
      ledger.unexplained(n, notInOnePiece(matcher.group(1)));
      return true;
    }
    table.beginGroup(matcher.group(1), n);
    addHeading(first, number + matcher.group(1).length(), matcher);
    for (Map.Entry<String, Pattern> field : part.group().fields().entrySet()) {
      Matcher value = field.getValue().matcher(line.text());
      if (value.find()) {
        table.addToGroup(field.getKey(), line.slice(value.start(1), value.end(1)));
      }
    }
    open = Open.GROUP;
    ledger.mapped(n, reader);
    return true;
  }

  /**
   * The words behind the number of a heading; marks of emphasis stand between them in the print.
   */
  private void addHeading(Excerpt first, int behindNumber, Matcher heading) {
    String words = heading.groupCount() > 1 ? heading.group(2) : null;
    if (words == null || words.isEmpty()) {
      return;
    }
    int gap = words.indexOf(' ');
    int from = first.text().indexOf(gap < 0 ? words : words.substring(0, gap), behindNumber);
    table.addToGroup(first.slice(from < 0 ? behindNumber : from, first.text().length()));
  }

  /** A number is found in the plain words of a cell; marks of emphasis may part it in the print. */
  private static String notInOnePiece(String number) {
    return "the number '" + number + "' is not printed in one piece; mend it by a correction";
  }

  private void readItems(int n, Excerpt line, List<Excerpt> cells) {
    if (table.group().isEmpty()) {
      ledger.unexplained(n, "a list stands before the first group");
      return;
    }
    List<Excerpt> items = CellText.listItems(line);
    if (items.isEmpty()) {
      Excerpt first = cells.get(0).strip();
      if (!first.text().startsWith("- ")) {
        ledger.unexplained(n, "not an item of the list of " + itemKind + "s");
        return;
      }
      items = List.of(first.slice(2, first.text().length()));
    }
    items.forEach(item -> table.addItem(itemKind, item, n));
    ledger.mapped(n, reader);
  }

  private void continueGroupOrRow(int n, List<Excerpt> cells) {
    boolean alone = cells.stream().skip(1).allMatch(Excerpt::isBlank);
    if (alone && !startsRow(n, cells)) {
      table.addToGroup(cells.get(0));
      ledger.mapped(n, reader);
    } else {
      readRow(n, cells);
    }
  }

  private boolean startsRow(int n, List<Excerpt> cells) {
    if (text.joins(n)) {
      return false;
    }
    if (text.begins(n)) {
      return true;
    }
    Excerpt cell = cell(cells, part.row().column());
    Pattern pattern = part.row().pattern();
    return pattern == null ? !cell.isBlank() : pattern.matcher(CellText.of(cell)).matches();
  }

  private Excerpt cell(List<Excerpt> cells, String column) {
    int index = part.columns().indexOf(column);
    return index < cells.size() ? cells.get(index) : Excerpt.EMPTY;
  }

  private void readRow(int n, List<Excerpt> printed) {
    List<Excerpt> cells = new ArrayList<>(printed);
    while (cells.size() > part.columns().size() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    if (cells.size() > part.columns().size()) {
      ledger.unexplained(
          n, cells.size() + " cells where the table has " + part.columns().size() + " columns");
      return;
    }
    boolean starts = startsRow(n, cells);
    readGroupCells(n, cells, starts);
    if (starts && table.group().isEmpty()) {
      ledger.unexplained(n, "a row stands before the first group");
      return;
    }
    if (!starts && !table.hasRow()) {
      ledger.unexplained(n, "no row begins here and none is open");
      return;
    }
    if (starts && !beginRow(n, cells)) {
      return;
    }
    open = Open.ROWS;
    ledger.mapped(n, reader);
    for (int i = 0; i < cells.size(); i++) {
      table.addToRow(part.columns().get(i), cells.get(i), n);
    }
  }

  /** Begins a row, unless the words behind its number cannot be told from it. */
  private boolean beginRow(int n, List<Excerpt> cells) {
    Pattern pattern = part.row().pattern();
    int index = part.columns().indexOf(part.row().column());
    Excerpt cell = pattern == null ? Excerpt.EMPTY : cells.get(index).strip();
    Matcher matcher = pattern == null ? null : pattern.matcher(CellText.of(cell));
    if (matcher == null || !matcher.matches()) {
      table.beginRow("", n);
      return true;
    }
    String number = matcher.group(1);
    if (matcher.groupCount() > 1) {
      int at = cell.text().indexOf(number);
      if (at < 0) {
        ledger.unexplained(n, notInOnePiece(number));
        return false;
      }
      cells.set(index, cell.slice(at + number.length(), cell.text().length()));
    }
    table.beginRow(number, n);
    return true;
  }

  /** Takes the cells that name the recommendation or area out of the row. */
  private void readGroupCells(int n, List<Excerpt> cells, boolean starts) {
    String column = part.group().column();
    if (column.isEmpty()) {
      return;
    }
    Excerpt name = cell(cells, column).strip();
    Excerpt citation = part.citation() == null ? Excerpt.EMPTY : cell(cells, "citation").strip();
    Pattern pattern = part.group().pattern();
    if (pattern == null) {
      if (starts && !(name.isBlank() && citation.isBlank())) {
        table.beginGroup("", n);
      }
      addGroupWords(name, citation);
    } else {
      Matcher matcher = pattern.matcher(name.text());
      if (matcher.matches()) {
        table.beginGroup(matcher.group(1), n);
        addGroupWords(name.slice(matcher.start(2), matcher.end(2)), citation);
      } else {
        addGroupWords(name, citation);
      }
    }
    blank(cells, column);
    if (part.citation() != null) {
      blank(cells, "citation");
    }
  }

  private void addGroupWords(Excerpt name, Excerpt citation) {
    if (!name.isBlank() && table.group().isPresent()) {
      table.addToGroup(name);
    }
    if (!citation.isBlank() && table.group().isPresent()) {
      table.addToGroup("citation", citation);
    }
  }

  private void blank(List<Excerpt> cells, String column) {
    int index = part.columns().indexOf(column);
    if (index >= 0 && index < cells.size()) {
      cells.set(index, Excerpt.EMPTY);
    }
  }
}
