package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table that is taken for a table of actions.
 *
 * @param heading the line above it that names what its actions answer, 0 for none
 */
record TableGuess(
    Sheet sheet, Headers headers, List<ColumnGuess> columns, Rows rows, Groups named, int heading) {

  /** A number in front of the words of an action. */
  private static final String NUMBERED =
      "((?:\\p{Lu}{1,5}[ .-]?)?\\d{1,3}(?:\\.\\d{1,3})*\\p{Ll}?)(?:[.):]\\s*|\\s+)(\\p{L}.*)";

  private static final Set<String> MORE =
      Set.of("number", "lead", "due", "progress", "rating", "monitoring");

  /** A table of actions, by its own header or by that of the one before it. */
  static Optional<TableGuess> of(Sheet sheet, Knowledge known, Optional<TableGuess> before) {
    HeaderWords words = known.headers();
    Optional<Headers> own = Headers.of(sheet, words);
    if (own.isPresent()) {
      return of(sheet, own.get(), Columns.of(sheet, own.get(), known), known.groups());
    }
    boolean goesOn = before.isPresent() && before.get().columns().size() == sheet.columns();
    return goesOn
        ? of(
            sheet,
            new Headers(List.of(), before.get().headers().names()),
            before.get().columns(),
            known.groups())
        : Optional.empty();
  }

  private static Optional<TableGuess> of(
      Sheet sheet, Headers headers, List<ColumnGuess> columns, Groups named) {
    Rows rows = new Rows(sheet, headers, columns, named);
    List<ColumnGuess> whole = rows.actions.isEmpty() ? columns : groupNumbers(sheet, columns, rows);
    TableGuess guess = new TableGuess(sheet, headers, whole, rows, named, 0);
    boolean acts = whole.stream().anyMatch(column -> column.holds().equals("action"));
    long more = whole.stream().filter(column -> MORE.contains(column.holds())).count();
    return acts && more > 0 && !rows.actions.isEmpty() ? Optional.of(guess) : Optional.empty();
  }

  /** A number that is merged over several actions is that of what they answer. */
  private static List<ColumnGuess> groupNumbers(Sheet sheet, List<ColumnGuess> columns, Rows rows) {
    List<ColumnGuess> whole = new ArrayList<>(columns);
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      boolean spans =
          columns.get(c).reads("number")
              && rows.actions.stream()
                  .anyMatch(
                      r ->
                          sheet.merged(r, column)
                              == org.goldenthread.mapping.transcript.Block.Merged.ABOVE);
      boolean taken = columns.stream().anyMatch(other -> other.reads("group number"));
      if (spans && !taken) {
        whole.set(c, columns.get(c).as("group number", "a number spans several actions"));
      }
    }
    return whole;
  }

  TableGuess below(int line) {
    return new TableGuess(sheet, headers, columns, rows, named, line);
  }

  int first() {
    return heading == 0 ? sheet.first() : heading;
  }

  int line(int row) {
    return sheet.first() + row;
  }

  private List<Integer> lines(List<Integer> found) {
    return found.stream().map(this::line).toList();
  }

  private int column(String holds) {
    return IntStream.range(0, columns.size())
        .filter(c -> columns.get(c).reads(holds))
        .findFirst()
        .orElse(-1);
  }

  /** The cells of the actions in a column that may be read, each on one line. */
  List<String> cells(String holds) {
    int column = column(holds);
    List<Integer> all = new ArrayList<>(rows.actions);
    all.addAll(rows.continued);
    return column < 0
        ? List.of()
        : all.stream()
            .map(row -> sheet.rows().get(row).cells())
            .filter(cells -> column < cells.size())
            .map(cells -> cells.get(column).text())
            .filter(cell -> !cell.isBlank())
            .toList();
  }

  /** The printed numbers of the actions. */
  List<String> numbers() {
    if (column("number") >= 0) {
      return cells("number").stream().map(cell -> cell.replaceAll("[\\s.:)]+$", "")).toList();
    }
    return numberInAction()
        ? cells("action").stream()
            .map(Pattern.compile(NUMBERED, Pattern.DOTALL)::matcher)
            .filter(java.util.regex.Matcher::matches)
            .map(matcher -> matcher.group(1))
            .toList()
        : List.of();
  }

  private boolean numberInAction() {
    List<String> actions = cells("action");
    Pattern pattern = Pattern.compile(NUMBERED, Pattern.DOTALL);
    return column("number") < 0
        && actions.size() > 1
        && actions.stream().filter(cell -> pattern.matcher(cell).matches()).count()
            >= 0.9 * actions.size();
  }

  /** What the actions answer, as printed: bands, the heading above, or cells of a column. */
  List<String> groups(List<String> lines) {
    List<String> groups = new ArrayList<>();
    if (heading > 0) {
      groups.add(lines.get(heading - 1));
    }
    rows.bands.forEach(row -> groups.add(String.join(" ", sheet.words(row)).strip()));
    groups.addAll(cells("recommendation"));
    return groups.stream().map(group -> group.replaceAll("\\s+", " ")).distinct().toList();
  }

  /** The part of the profile that reads the table. */
  Map<String, Object> written(String name, String plan, String part, List<String> lines) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", name);
    tree.put("lines", first() + "-" + sheet.last());
    tree.put("read", "table");
    tree.put("plan", plan);
    tree.put("part", part);
    tree.put("columns", columns.stream().map(ColumnGuess::written).toList());
    tree.put("headers", lines(rows.headers));
    List<Integer> bands = new ArrayList<>(lines(rows.bands));
    if (heading > 0) {
      bands.add(0, heading);
    }
    tree.put("bands", bands);
    tree.put("continued", lines(rows.continued));
    tree.put("unread", unread());
    if (numberInAction()) {
      tree.put("number", Map.of("column", "action", "pattern", "(?s)" + NUMBERED));
    }
    named
        .pattern(cells("recommendation"), groups(lines))
        .ifPresent(pattern -> tree.put("group", pattern));
    List<String> numbers = numbers();
    tree.put("below", restarts(numbers, count(lines)));
    return tree;
  }

  private int count(List<String> lines) {
    long numbers = cells("group number").stream().distinct().count();
    return (int) Math.max(numbers, groups(lines).size());
  }

  /** Whether plain numbers or letters begin again with the first one, below each of the groups. */
  private static boolean restarts(List<String> numbers, int groups) {
    long first = numbers.stream().filter(one -> one.equals(numbers.get(0))).count();
    return first > 1
        && first <= groups
        && numbers.stream().allMatch(one -> one.matches("\\d{1,3}|\\p{L}"));
  }

  private List<Object> unread() {
    List<Object> unread = new ArrayList<>();
    for (int line = first() + 1; heading > 0 && line < sheet.first(); line++) {
      unread.add(Map.of("line", line, "reason", "between the heading and its table"));
    }
    rows.notes.forEach(
        row -> unread.add(Map.of("line", line(row), "reason", "perhaps a note or a key")));
    return unread;
  }
}
