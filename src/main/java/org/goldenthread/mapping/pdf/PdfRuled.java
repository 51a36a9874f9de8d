package org.goldenthread.mapping.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.goldenthread.mapping.pdf.PdfPiece.Row;
import org.goldenthread.mapping.pdf.PdfPiece.Slot;
import org.goldenthread.mapping.transcript.Block.Merged;

/** A table drawn with rules: what lies between the same rules is one cell. */
final class PdfRuled {

  private static final float NEAR = 3;

  private final List<PdfRule> rules;
  private final float[] sides;
  private final float[] heights;

  private PdfRuled(List<PdfRule> rules) {
    this.rules = rules;
    sides = steps(rules.stream().filter(rule -> !rule.level()).map(PdfRule::left).toList());
    heights = steps(rules.stream().filter(PdfRule::level).map(PdfRule::top).toList());
  }

  /** The tables that the rules of a page make, of two cells and more. */
  static List<PdfRuled> on(List<PdfRule> rules) {
    List<PdfRule> left = new ArrayList<>(rules);
    List<PdfRuled> tables = new ArrayList<>();
    while (!left.isEmpty()) {
      PdfRuled table = new PdfRuled(connected(left));
      if (table.sides.length > 1
          && table.heights.length > 1
          && table.sides.length + table.heights.length > 4) {
        tables.add(table);
      }
    }
    tables.sort(Comparator.comparingDouble(table -> table.heights[0]));
    return tables;
  }

  private static List<PdfRule> connected(List<PdfRule> left) {
    List<PdfRule> all = new ArrayList<>();
    Deque<PdfRule> next = new ArrayDeque<>(List.of(left.remove(left.size() - 1)));
    while (!next.isEmpty()) {
      PdfRule rule = next.pop();
      all.add(rule);
      left.removeIf(
          other -> {
            boolean touches = rule.touches(other);
            if (touches) {
              next.push(other);
            }
            return touches;
          });
    }
    return all;
  }

  private static float[] steps(List<Float> values) {
    List<Float> steps = new ArrayList<>();
    for (float value : values.stream().sorted().toList()) {
      if (steps.isEmpty() || value - steps.get(steps.size() - 1) > NEAR) {
        steps.add(value);
      }
    }
    float[] all = new float[steps.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = steps.get(i);
    }
    return all;
  }

  float top() {
    return heights[0];
  }

  /** Whether a run begins within the table. */
  boolean holds(PdfRun run) {
    return column(run) >= 0 && row(run) >= 0;
  }

  private int column(PdfRun run) {
    return between(sides, run.box().left() + 1);
  }

  private int row(PdfRun run) {
    return between(heights, (run.box().top() + run.box().bottom()) / 2);
  }

  private static int between(float[] steps, float value) {
    for (int i = 0; i + 1 < steps.length; i++) {
      if (value >= steps[i] - 1 && value < steps[i + 1]) {
        return i;
      }
    }
    return -1;
  }

  /** Its rows, with the runs in their cells. */
  List<Row> rows(List<PdfRun> runs, PdfText text) {
    int columns = sides.length - 1;
    List<Row> rows = new ArrayList<>();
    Slot[] above = new Slot[columns];
    for (int row = 0; row + 1 < heights.length; row++) {
      List<Slot> slots = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        Slot slot = slot(new int[] {row, column}, slots, above, runs, text);
        slots.add(slot);
      }
      slots.toArray(above);
      text.row(slots).ifPresent(rows::add);
    }
    return rows;
  }

  private Slot slot(int[] at, List<Slot> before, Slot[] above, List<PdfRun> runs, PdfText text) {
    int row = at[0];
    int column = at[1];
    if (row > 0 && !levelAbove(row, column)) {
      return new Slot(Merged.ABOVE, List.of(), above[column].box());
    }
    if (column > 0
        && !uprightBefore(row, column)
        && before.get(column - 1).merged() != Merged.ABOVE) {
      return new Slot(Merged.LEFT, List.of(), before.get(column - 1).box());
    }
    List<PdfRun> inside = new ArrayList<>();
    for (PdfRun run : runs) {
      if (origin(row(run), column(run)) == row * sides.length + column) {
        inside.add(run);
      }
    }
    return text.cell(
        inside, new PdfRule(sides[column], heights[row], sides[column + 1], heights[row + 1]));
  }

  /** The cell where the merged cell begins that a cell is part of. */
  private int origin(int row, int column) {
    int up = row;
    while (up > 0 && !levelAbove(up, column)) {
      up--;
    }
    int left = column;
    while (left > 0 && !uprightBefore(up, left)) {
      left--;
    }
    return up * sides.length + left;
  }

  private boolean levelAbove(int row, int column) {
    return rules.stream()
        .anyMatch(rule -> rule.under(heights[row], sides[column], sides[column + 1]));
  }

  private boolean uprightBefore(int row, int column) {
    return rules.stream()
        .anyMatch(rule -> rule.beside(sides[column], heights[row], heights[row + 1]));
  }
}
