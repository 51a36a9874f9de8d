package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.mapping.pdf.PdfPiece.Row;
import org.goldenthread.mapping.pdf.PdfPiece.Slot;
import org.goldenthread.mapping.transcript.Block.Merged;
import org.jspecify.annotations.Nullable;

/**
 * Reads one tagged table: cells laid out by what they span, empty rows and columns left out, and
 * tables that only serve layout replaced by what they hold. Used once.
 */
final class PdfGrid {

  private static final int WIDEST = 200;

  private final PdfWords words;
  private final List<PdfPiece> before = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();

  PdfGrid(PdfWords words) {
    this.words = words;
  }

  /** A cell as tagged. */
  private record Cell(boolean head, int columns, int rows, List<PdfPiece> content) {}

  /** What a table is, or what it holds. */
  List<PdfPiece> read(PdfTag.Element table) {
    gather(table, false);
    List<PdfPiece> all = new ArrayList<>(before);
    all.addAll(PdfLayout.unwrapped(laidOut()));
    return all;
  }

  private void gather(PdfTag.Element tag, boolean head) {
    for (PdfTag kid : tag.kids()) {
      if (kid instanceof PdfTag.Element element) {
        switch (element.type()) {
          case "TR" -> row(element, head);
          case "THead" -> gather(element, true);
          case "TBody", "TFoot", "Span", "NonStruct", "Sect", "Div", "Part" ->
              gather(element, head);
          case "TD", "TH" -> rows.add(List.of(cell(element, head)));
          default -> before.addAll(new PdfFlow(words).read(wrapped(element)));
        }
      } else {
        before.addAll(new PdfFlow(words).read(wrapped(kid)));
      }
    }
  }

  private static PdfTag.Element wrapped(PdfTag kid) {
    return new PdfTag.Element("Div", 1, 1, "", List.of(kid));
  }

  private void row(PdfTag.Element row, boolean head) {
    List<Cell> cells = new ArrayList<>();
    for (PdfTag kid : row.kids()) {
      if (kid instanceof PdfTag.Element cell && cells.size() < WIDEST) {
        cells.add(cell(cell, head));
      } else {
        before.addAll(new PdfFlow(words).read(wrapped(kid)));
      }
    }
    rows.add(cells);
  }

  private Cell cell(PdfTag.Element tag, boolean head) {
    List<PdfPiece> content = new PdfFlow(words).read(tag);
    return new Cell(head || tag.type().equals("TH"), tag.columns(), tag.rows(), content);
  }

  /** One slot for each column of each row. */
  private List<Row> laidOut() {
    List<Row> laid = new ArrayList<>();
    List<@Nullable Span> above = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<Slot> slots = new ArrayList<>();
      boolean header = true;
      for (Cell cell : row) {
        fromAbove(slots, above);
        header &= cell.head || cell.content.isEmpty();
        place(cell, slots, above);
      }
      fromAbove(slots, above);
      boolean filled = slots.stream().anyMatch(slot -> !slot.isEmpty());
      if (filled) {
        laid.add(row(header, slots));
      }
    }
    return laid;
  }

  /** A cell that reaches down. */
  private record Span(int left, Merged sideways, PdfBox box) {}

  private static void fromAbove(List<Slot> slots, List<@Nullable Span> above) {
    while (slots.size() < above.size()) {
      int column = slots.size();
      Span span = above.get(column);
      if (span == null) {
        return;
      }
      slots.add(new Slot(span.sideways, List.of(), span.box));
      above.set(column, span.left > 1 ? new Span(span.left - 1, span.sideways, span.box) : null);
    }
  }

  private static void place(Cell cell, List<Slot> slots, List<@Nullable Span> above) {
    PdfBox box = box(cell.content);
    for (int i = 0; i < cell.columns && slots.size() < WIDEST; i++) {
      int column = slots.size();
      while (above.size() <= column) {
        above.add(null);
      }
      slots.add(
          i == 0 ? new Slot(Merged.NO, cell.content, box) : new Slot(Merged.LEFT, List.of(), box));
      if (cell.rows > 1) {
        above.set(column, new Span(cell.rows - 1, Merged.ABOVE, box));
      }
    }
  }

  private static PdfBox box(List<PdfPiece> content) {
    return content.stream().map(PdfPiece::begin).reduce(PdfBox::with).orElse(PdfLayout.NOWHERE);
  }

  private static Row row(boolean header, List<Slot> slots) {
    List<PdfPiece> content = slots.stream().flatMap(slot -> slot.content().stream()).toList();
    PdfBox end =
        content.stream()
            .map(PdfPiece::end)
            .reduce((a, b) -> a.page() == b.page() ? a.with(b) : a.page() > b.page() ? a : b)
            .orElse(PdfLayout.NOWHERE);
    return new Row(header, List.copyOf(slots), box(content), end);
  }
}
