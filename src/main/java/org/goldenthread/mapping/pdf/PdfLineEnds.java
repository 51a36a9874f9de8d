package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the ends of lines tell of a file. Most programs print the blank at which they break a line;
 * where a file does so, a line that ends without one was broken within a word, because the word is
 * wider than its column. Immutable once made.
 */
final class PdfLineEnds {

  private static final int FEWEST = 10;

  /** Ends of paragraphs have none; a file that prints no blanks has hardly any. */
  private static final double ENOUGH = 0.5;

  private static final float FARTHEST = 1.6f;

  /** Lines at one edge that are wider by more than this belong to no column of that width. */
  private static final float WIDER = 1.25f;

  private static final double FEW = 0.4;

  private static final float SAME_EDGE = 1.5f;

  /** A column as its lines show it: where they begin on a page. */
  private record Edge(int page, int left) {}

  private final Map<Edge, List<Float>> widths = new HashMap<>();
  private final boolean blanksPrinted;

  /** Looks at all runs of a file, in the order of its streams. */
  PdfLineEnds(List<PdfRun> all) {
    int ends = 0;
    int blanks = 0;
    for (int i = 0; i < all.size(); i++) {
      PdfRun run = all.get(i);
      widths.computeIfAbsent(edge(run, 0), edge -> new ArrayList<>()).add(width(run));
      if (i > 0 && isNextLine(all.get(i - 1), run) && endsInWordOrBlank(all.get(i - 1))) {
        ends++;
        blanks += endsBlank(all.get(i - 1)) ? 1 : 0;
      }
    }
    blanksPrinted = ends >= FEWEST && blanks >= ENOUGH * ends;
  }

  private static Edge edge(PdfRun run, int step) {
    return new Edge(run.page(), Math.round(run.box().left() / SAME_EDGE) + step);
  }

  /** Whether a run begins the line below another, at the same edge. */
  private static boolean isNextLine(PdfRun before, PdfRun run) {
    float down = run.box().bottom() - before.box().bottom();
    return before.page() == run.page()
        && before.look() == run.look()
        && down > 0
        && down < FARTHEST * before.size()
        && !before.sameLine(run);
  }

  private static boolean endsBlank(PdfRun run) {
    return !run.text().isEmpty()
        && Character.isWhitespace(run.text().charAt(run.text().length() - 1));
  }

  /** A hyphen or stroke may end a line anywhere; it tells nothing of blanks. */
  private static boolean endsInWordOrBlank(PdfRun run) {
    return !run.text().isEmpty() && !run.text().matches("(?s).*[-‐/\u00AD]");
  }

  /**
   * Whether a word goes on from one line to the next although no hyphen says so.
   *
   * @param before the last run of a line, which begins the line too
   * @param run the first run of the next line
   */
  boolean withinWord(PdfRun before, PdfRun run) {
    if (!blanksPrinted
        || before.text().isEmpty()
        || !isNextLine(before, run)
        || endsBlank(before)) {
      return false;
    }
    String ends = before.text();
    char last = ends.charAt(ends.length() - 1);
    char next = run.text().isEmpty() ? ' ' : run.text().charAt(0);
    if (last == '-' || last == '/') {
      return Character.isDigit(next);
    }
    return ends.strip().indexOf(' ') < 0 && isFull(before) && goesOn(last, next);
  }

  private static boolean goesOn(char last, char next) {
    boolean digits =
        Character.isDigit(last) && (Character.isDigit(next) || "/.-".indexOf(next) >= 0);
    boolean small = Character.isLetter(last) && Character.isLowerCase(next);
    boolean capitals = Character.isUpperCase(last) && Character.isUpperCase(next);
    boolean stroke = (last == '.' || last == '/') && Character.isDigit(next);
    return digits || small || capitals || stroke;
  }

  /** Whether hardly any line at the same edge is clearly wider. */
  private boolean isFull(PdfRun run) {
    int all = 0;
    int wider = 0;
    for (int step = -1; step <= 1; step++) {
      List<Float> found = widths.getOrDefault(edge(run, step), List.of());
      all += found.size();
      wider += (int) found.stream().filter(width -> width > WIDER * width(run)).count();
    }
    return wider <= FEW * all;
  }

  private static float width(PdfRun run) {
    return run.box().right() - run.box().left();
  }
}
