package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.mapping.pdf.PdfPiece.Kind;
import org.goldenthread.mapping.pdf.PdfPiece.Row;
import org.goldenthread.mapping.pdf.PdfPiece.Slot;
import org.goldenthread.mapping.pdf.PdfPiece.Words;
import org.goldenthread.mapping.transcript.Transcript.Remark;

/**
 * Reads a page by what is seen where no tags tell: tables by their rules, then by the gaps between
 * columns, text column by column. Where the words of a row cannot be told, it says so and pairs
 * none.
 */
final class PdfSight {

  private static final float COLUMN_GAP = 1.2f;
  private static final float FULL = 0.55f;

  private final PdfText text;
  private final List<Remark> remarks;
  private final List<PdfPiece> pieces = new ArrayList<>();

  PdfSight(PdfWords words, List<Remark> remarks) {
    text = new PdfText(words);
    this.remarks = remarks;
  }

  /** What a page says. */
  List<PdfPiece> read(List<PdfRun> runs, List<PdfRule> rules) {
    List<PdfRun> left = new ArrayList<>(runs);
    left.removeIf(run -> run.text().isBlank());
    List<PdfRuled> tables = PdfRuled.on(rules);
    for (PdfRuled table : tables) {
      List<PdfRun> inside = left.stream().filter(table::holds).toList();
      left.removeAll(inside);
      List<PdfRun> before =
          left.stream().filter(run -> run.box().bottom() < table.top() + 2).toList();
      left.removeAll(before);
      open(before);
      pieces.addAll(PdfLayout.unwrapped(table.rows(inside, text)));
    }
    open(left);
    return pieces;
  }

  /** Text outside of rules: the lines of one region after the other. */
  private void open(List<PdfRun> runs) {
    List<List<PdfLine>> region = new ArrayList<>();
    boolean columns = false;
    for (List<PdfLine> line : PdfLine.lines(runs, COLUMN_GAP)) {
      boolean parted = line.size() > 1;
      boolean apart = !region.isEmpty() && apart(region.get(region.size() - 1), line);
      boolean goesOn = columns && !parted && !apart && PdfColumns.of(region).fits(line.get(0));
      if (!region.isEmpty() && parted != columns && !goesOn && !(parted && opens(region, line))) {
        close(region, columns);
        region.clear();
        columns = parted;
      }
      columns |= parted;
      region.add(line);
    }
    close(region, columns);
  }

  private static boolean apart(List<PdfLine> before, List<PdfLine> line) {
    float size = line.get(0).size();
    return line.get(0).box().bottom() - before.get(0).box().bottom() > 2.5f * size;
  }

  private static boolean opens(List<List<PdfLine>> region, List<PdfLine> line) {
    return region.isEmpty() && line.size() > 1;
  }

  private void close(List<List<PdfLine>> region, boolean parted) {
    if (region.isEmpty()) {
      return;
    }
    if (!parted) {
      pieces.addAll(text.paragraphs(region.stream().map(line -> line.get(0)).toList()));
      return;
    }
    PdfColumns columns = PdfColumns.of(region);
    List<List<List<PdfLine>>> rows = columns.rows(region);
    boolean numbers = columns.firstOf(rows).stream().allMatch(text::number);
    if (columns.count() == 1) {
      pieces.addAll(text.paragraphs(region.stream().flatMap(List::stream).toList()));
    } else if (columns.count() == 2 && columns.narrowFirst() && numbers) {
      pieces.addAll(text.paragraphs(region.stream().flatMap(List::stream).toList()));
    } else if (columns.running(rows, FULL)) {
      for (List<PdfLine> column : columns.down(region)) {
        pieces.addAll(text.paragraphs(column));
      }
    } else {
      table(region, columns, rows);
    }
  }

  private void table(
      List<List<PdfLine>> region, PdfColumns columns, List<List<List<PdfLine>>> lines) {
    List<Integer> begins = columns.begins(lines, text);
    if (begins.isEmpty()) {
      unread(region);
      return;
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : lines.size();
      List<Slot> slots = new ArrayList<>();
      for (int column = 0; column < columns.count(); column++) {
        List<PdfRun> runs = new ArrayList<>();
        for (List<List<PdfLine>> line : lines.subList(begins.get(i), end)) {
          line.get(column).forEach(part -> runs.addAll(part.runs()));
        }
        slots.add(text.cell(runs, bounds(runs)));
      }
      text.row(slots).ifPresent(rows::add);
    }
    pieces.addAll(PdfLayout.unwrapped(rows));
  }

  private static PdfRule bounds(List<PdfRun> runs) {
    PdfBox box = runs.stream().map(PdfRun::box).reduce(PdfBox::with).orElse(PdfLayout.NOWHERE);
    return new PdfRule(box.left(), box.top(), box.right(), box.bottom());
  }

  private void unread(List<List<PdfLine>> region) {
    PdfBox box = region.get(0).get(0).box();
    remarks.add(
        new Remark(
            "unread",
            "page "
                + box.page()
                + ": a table without rules or numbers, of which no one can say what belongs to a row;"
                + " its words are kept and not read",
            box.place()));
    for (List<PdfLine> line : region) {
      for (PdfPiece piece : text.paragraphs(line)) {
        if (piece instanceof Words words) {
          pieces.add(words.as(Kind.FURNITURE, "unread table"));
        }
      }
    }
  }
}
