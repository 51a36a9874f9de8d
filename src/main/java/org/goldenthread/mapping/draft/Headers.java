package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.goldenthread.mapping.transcript.Block;

/**
 * The rows of a table that name its columns, and the names. Immutable.
 *
 * @param rows the rows, counted from 0; none where the table has no header
 * @param names one name a column
 */
record Headers(List<Integer> rows, List<String> names) {

  private static final int DEEP = 8;
  private static final int LONGEST_HALF = 30;

  /** The header of a table, if it has one that the vocabulary knows. */
  static Optional<Headers> of(Sheet sheet, HeaderWords words) {
    Headers best = null;
    double most = 0;
    for (int r = 0; r < Math.min(DEEP, sheet.rows().size()); r++) {
      for (int high = 1; high <= 2 && r + high <= sheet.rows().size(); high++) {
        Headers tried = at(sheet, r, high);
        double score = score(tried, words) - (high - 1) * 0.9;
        if (sheet.filled(r) > 1 && score > most) {
          best = tried;
          most = score;
        }
      }
    }
    return best == null || most < 2 || !isTable(best, words)
        ? Optional.empty()
        : Optional.of(withRest(sheet, best, words));
  }

  /** The second half of a header is short, begins no row, and makes known names with the first. */
  private static Headers withRest(Sheet sheet, Headers found, HeaderWords words) {
    int next = found.rows().get(found.rows().size() - 1) + 1;
    if (found.rows().size() > 1 || next >= sheet.rows().size() || sheet.isBlank(next)) {
      return found;
    }
    Headers both = at(sheet, next - 1, 2);
    boolean spanned =
        IntStream.range(0, sheet.columns())
            .anyMatch(c -> sheet.merged(next, c) == Block.Merged.ABOVE);
    boolean short_ =
        IntStream.range(0, sheet.columns())
            .mapToObj(c -> sheet.cell(next, c))
            .allMatch(cell -> cell.length() <= LONGEST_HALF && !cell.matches(".*\\d.*"));
    boolean known =
        IntStream.range(0, sheet.columns())
            .filter(c -> !sheet.cell(next, c).isBlank())
            .allMatch(
                c -> words.told(both.names().get(c)).map(HeaderWords.Told::sure).orElse(false));
    boolean band = sheet.filled(next) == 1 && !sheet.cell(next, 0).isBlank();
    boolean fits = short_ && !spansAll(sheet, next) && (spanned || (known && !band));
    return fits ? both : found;
  }

  private static boolean spansAll(Sheet sheet, int row) {
    return IntStream.range(1, sheet.columns())
        .allMatch(c -> sheet.merged(row, c) == Block.Merged.LEFT);
  }

  private static boolean isTable(Headers tried, HeaderWords words) {
    Set<String> told = told(tried, words);
    return told.contains("action") || told.size() > 2;
  }

  private static Headers at(Sheet sheet, int first, int high) {
    List<String> names = new ArrayList<>();
    for (int c = 0; c < sheet.columns(); c++) {
      StringBuilder name = new StringBuilder();
      for (int r = first; r < first + high; r++) {
        String words = own(sheet, r, c);
        name.append(name.isEmpty() || words.isEmpty() ? "" : "\n").append(words);
      }
      names.add(name.toString());
    }
    return new Headers(IntStream.range(first, first + high).boxed().toList(), names);
  }

  /** A header over several columns counts for each. */
  private static String own(Sheet sheet, int row, int column) {
    int at = column;
    while (at > 0 && sheet.merged(row, at) == Block.Merged.LEFT) {
      at--;
    }
    return sheet.cell(row, at).strip();
  }

  private static Set<String> told(Headers headers, HeaderWords words) {
    Set<String> told = new HashSet<>();
    headers.names().forEach(name -> words.told(name).ifPresent(one -> told.add(one.holds())));
    return told;
  }

  private static double score(Headers headers, HeaderWords words) {
    double score = 0;
    Set<String> seen = new HashSet<>();
    for (String name : headers.names()) {
      Optional<HeaderWords.Told> told = words.told(name);
      if (told.isPresent() && seen.add(told.get().holds())) {
        score += told.get().sure() ? 1 : 0.5;
      }
    }
    return score;
  }

  /** Whether a row prints the header again. */
  boolean isRepeated(Sheet sheet, int row) {
    if (rows.isEmpty() || rows.contains(row)) {
      return false;
    }
    return IntStream.range(0, rows.size())
        .anyMatch(
            half ->
                sheet.filled(row) > 1
                    && folded(sheet.words(row)).equals(folded(sheet.words(rows.get(half)))));
  }

  /** Whether another table has the same header. */
  boolean isSame(Headers other) {
    return folded(names).equals(folded(other.names));
  }

  private static List<String> folded(List<String> cells) {
    return cells.stream().map(HeaderWords::fold).filter(cell -> !cell.isEmpty()).toList();
  }
}
