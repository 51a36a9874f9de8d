package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of lines, told by the gaps that run down between them. */
final class PdfColumns {

  private static final float NARROW = 0.15f;
  private static final int FEW = 4;

  private final List<float[]> spans;

  private PdfColumns(List<float[]> spans) {
    this.spans = spans;
  }

  /** The columns of a region: where lines begin again and again. */
  static PdfColumns of(List<List<PdfLine>> region) {
    List<PdfLine> parts = new ArrayList<>(region.stream().flatMap(List::stream).toList());
    parts.sort(Comparator.comparingDouble(part -> part.box().left()));
    List<float[]> spans = new ArrayList<>();
    int most = region.stream().mapToInt(List::size).max().orElse(1);
    for (PdfLine part : parts) {
      float[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      boolean begins = last == null || part.box().left() > last[2] + 2.5f * part.size();
      if (begins && (spans.size() < most)) {
        spans.add(new float[] {part.box().left(), part.box().right(), part.box().left()});
      } else if (last != null) {
        last[1] = Math.max(last[1], part.box().right());
        last[2] = part.box().left();
      }
    }
    return new PdfColumns(spans);
  }

  int count() {
    return spans.size();
  }

  /** Whether a line begins where one of the columns does, and stays within it. */
  boolean fits(PdfLine line) {
    int column = column(line);
    float right = column + 1 < spans.size() ? spans.get(column + 1)[0] : Float.MAX_VALUE;
    return Math.abs(line.box().left() - spans.get(column)[0]) < 2.5f * line.size()
        && line.box().right() < right;
  }

  private int column(PdfLine part) {
    int column = 0;
    while (column + 1 < spans.size() && part.box().left() > spans.get(column + 1)[0] - 2) {
      column++;
    }
    return column;
  }

  /** Each line by its columns. */
  List<List<List<PdfLine>>> rows(List<List<PdfLine>> region) {
    List<List<List<PdfLine>>> rows = new ArrayList<>();
    for (List<PdfLine> line : region) {
      List<List<PdfLine>> row = new ArrayList<>();
      spans.forEach(span -> row.add(new ArrayList<>()));
      line.forEach(part -> row.get(column(part)).add(part));
      rows.add(row);
    }
    return rows;
  }

  /** Whether the first column is no wider than numbers or marks are. */
  boolean narrowFirst() {
    float width = spans.get(spans.size() - 1)[1] - spans.get(0)[0];
    return spans.get(0)[1] - spans.get(0)[0] < NARROW * width;
  }

  /** What stands in the first column. */
  List<PdfLine> firstOf(List<List<List<PdfLine>>> rows) {
    return rows.stream().flatMap(row -> row.get(0).stream()).toList();
  }

  /** Whether the columns hold running text: lines that fill them, one below the other. */
  boolean running(List<List<List<PdfLine>>> rows, float full) {
    if (rows.size() < FEW || spans.size() > 3) {
      return false;
    }
    for (int column = 0; column < spans.size(); column++) {
      float width = spans.get(column)[1] - spans.get(column)[0];
      int at = column;
      long lines = rows.stream().filter(row -> !row.get(at).isEmpty()).count();
      long filled =
          rows.stream()
              .flatMap(row -> row.get(at).stream())
              .filter(part -> part.box().right() - part.box().left() > 0.75f * width)
              .count();
      if (filled < full * lines || lines < FEW) {
        return false;
      }
    }
    return true;
  }

  /** The lines column by column. */
  List<List<PdfLine>> down(List<List<PdfLine>> region) {
    List<List<PdfLine>> down = new ArrayList<>();
    spans.forEach(span -> down.add(new ArrayList<>()));
    region.forEach(line -> line.forEach(part -> down.get(column(part)).add(part)));
    return down;
  }

  /**
   * The lines at which rows begin; none where that cannot be told. Numbers in the first column tell
   * it, or that every line fills every column.
   */
  List<Integer> begins(List<List<List<PdfLine>>> rows, PdfText text) {
    List<Integer> begins = new ArrayList<>();
    boolean each = true;
    for (int i = 0; i < rows.size(); i++) {
      List<PdfLine> first = rows.get(i).get(0);
      each &= rows.get(i).stream().noneMatch(List::isEmpty);
      if (!first.isEmpty() && (i == 0 || text.number(first.get(0)))) {
        begins.add(i);
      } else if (!first.isEmpty()) {
        begins.clear();
        break;
      }
    }
    boolean numbered = begins.size() > 1 && begins.get(0) == 0;
    if (numbered && begins.stream().allMatch(at -> full(rows.get(at)))) {
      return begins;
    }
    List<Integer> all = new ArrayList<>();
    for (int i = 0; each && i < rows.size(); i++) {
      all.add(i);
    }
    return all;
  }

  /** Whether the first line of a row reaches most columns: else its cells may have begun above. */
  private static boolean full(List<List<PdfLine>> row) {
    return 2 * row.stream().filter(cell -> !cell.isEmpty()).count() > row.size();
  }
}
