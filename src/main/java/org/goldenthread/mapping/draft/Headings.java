package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.mapping.document.Places.Kind;

/** Finds the lines above tables that name what their actions answer. Pure functions. */
final class Headings {

  private static final int NEAR = 4;
  private static final int FIRST_LINES = 2;
  private static final int LONGEST = 150;

  private Headings() {}

  /** The tables of a document, each with the line above it, if that names what it is about. */
  static List<TableGuess> over(List<TableGuess> tables, Intake intake) {
    boolean plain = tables.size() > 1 && haveTitles(tables, intake);
    List<TableGuess> headed = new ArrayList<>();
    int last = 0;
    for (TableGuess table : tables) {
      Optional<Integer> line = heading(intake, table, last, tables.size());
      Optional<Integer> above = plain ? line.or(() -> title(intake, table)) : line;
      headed.add(above.map(table::below).orElse(table));
      last = table.sheet().last();
    }
    return headed;
  }

  private static Optional<Integer> heading(Intake intake, TableGuess table, int last, int tables) {
    int top = Math.max(last + 1, table.sheet().first() - NEAR);
    for (int n = table.sheet().first() - 1; n >= top; n--) {
      Kind kind = intake.places().line(n).kind();
      String words = intake.lines().get(n - 1).strip();
      if (kind == Kind.ROW || kind == Kind.HEADER) {
        return Optional.empty();
      }
      boolean heads = kind == Kind.HEADING && tables > 1 && n > FIRST_LINES;
      if ((intake.knowledge().groups().isNamed(words) || heads)
          && table.rows().beginsWithoutBand()) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }

  /** Whether each table with a header has a line above it that reads like a title. */
  private static boolean haveTitles(List<TableGuess> tables, Intake intake) {
    return tables.stream()
        .filter(table -> !table.headers().rows().isEmpty())
        .allMatch(table -> title(intake, table).isPresent());
  }

  /**
   * The line right above a table, where it is short and no sentence, in a file without headings.
   */
  private static Optional<Integer> title(Intake intake, TableGuess table) {
    int n = table.sheet().first() - 1;
    if (n <= FIRST_LINES || !table.rows().beginsWithoutBand()) {
      return Optional.empty();
    }
    String words = intake.lines().get(n - 1).strip();
    boolean title =
        intake.places().line(n).kind() == Kind.PARAGRAPH
            && words.length() <= LONGEST
            && words.matches("[\\p{Lu}\\d].*[^.;:,]");
    return title ? Optional.of(n) : Optional.empty();
  }
}
