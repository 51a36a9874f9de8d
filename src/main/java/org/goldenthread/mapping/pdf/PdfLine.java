package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of text on a page: its runs from left to right, as far as they stand close together. */
record PdfLine(List<PdfRun> runs, PdfBox box) {

  /** How far a run may reach into the next one, in heights of letters, to be one with it. */
  private static final float OVER = 0.3f;

  static PdfLine of(List<PdfRun> runs) {
    return new PdfLine(runs, runs.stream().map(PdfRun::box).reduce(PdfBox::with).orElseThrow());
  }

  float size() {
    return (float) runs.stream().mapToDouble(PdfRun::size).max().orElse(0);
  }

  /** The lines of a page from top to bottom, each cut where gaps of more than a width part it. */
  static List<List<PdfLine>> lines(List<PdfRun> runs, float gap) {
    List<PdfRun> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(run -> run.box().bottom()));
    List<List<PdfLine>> lines = new ArrayList<>();
    List<PdfRun> level = new ArrayList<>();
    for (PdfRun run : sorted) {
      if (!level.isEmpty() && !level.get(0).sameLine(run)) {
        lines.add(cut(level, gap));
        level.clear();
      }
      level.add(run);
    }
    if (!level.isEmpty()) {
      lines.add(cut(level, gap));
    }
    return lines;
  }

  private static List<PdfLine> cut(List<PdfRun> level, float gap) {
    List<PdfRun> sorted = new ArrayList<>(level);
    sorted.sort(Comparator.comparingDouble(run -> run.box().left()));
    List<PdfLine> parts = new ArrayList<>();
    List<PdfRun> part = new ArrayList<>();
    for (PdfRun run : sorted) {
      PdfRun before = part.isEmpty() ? run : part.get(part.size() - 1);
      float apart = run.box().left() - before.box().right();
      boolean over = !part.isEmpty() && apart < -OVER * run.size();
      if (apart > gap * run.size() || over) {
        parts.add(of(List.copyOf(part)));
        part.clear();
      }
      part.add(run);
    }
    parts.add(of(List.copyOf(part)));
    return parts;
  }
}
