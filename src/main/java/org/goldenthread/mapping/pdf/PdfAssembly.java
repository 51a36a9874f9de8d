package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.mapping.pdf.PdfPiece.Grid;
import org.goldenthread.mapping.pdf.PdfPiece.Row;
import org.goldenthread.mapping.pdf.PdfPiece.Slot;
import org.goldenthread.mapping.pdf.PdfPiece.Words;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Place;

/** Makes blocks of pieces. */
final class PdfAssembly {

  private PdfAssembly() {}

  /** Blocks in the order of reading. */
  static List<Block> blocks(List<PdfPiece> pieces) {
    List<Block> blocks = new ArrayList<>();
    for (PdfPiece piece : PdfSeam.sewn(pieces)) {
      if (piece instanceof Words words) {
        blocks.add(block(words));
      } else if (piece instanceof Grid grid) {
        table(grid, blocks);
      }
    }
    return blocks;
  }

  private static Block block(Words words) {
    Place place = words.begin().placeTo(words.end());
    String text = words.text();
    return switch (words.kind()) {
      case HEADING -> new Block.Heading(Integer.parseInt(words.label()), text, place);
      case PARAGRAPH -> new Block.Paragraph(text, place);
      case ITEM -> new Block.Item(words.label(), text, place);
      case FURNITURE -> new Block.Furniture(text, words.label(), place);
      case ASIDE -> new Block.Aside(words.label(), text, place);
    };
  }

  /** A table; lines before and after its rows stand apart, a table in a cell follows. */
  private static void table(Grid grid, List<Block> blocks) {
    if (grid.width() == 1) {
      grid.rows().forEach(row -> blocks.addAll(blocks(row.slots().get(0).content())));
      return;
    }
    int begin = 0;
    int end = grid.rows().size();
    while (begin < end && PdfLayout.alone(grid.rows().get(begin))) {
      blocks.addAll(blocks(grid.rows().get(begin++).slots().get(0).content()));
    }
    while (end > begin && PdfLayout.alone(grid.rows().get(end - 1))) {
      end--;
    }
    List<Row> rows = grid.rows().subList(begin, end);
    if (!rows.isEmpty()) {
      Place place = rows.get(0).begin().place();
      blocks.add(new Block.Table(rows.stream().map(PdfAssembly::row).toList(), place));
    }
    blocks.addAll(blocks(PdfLayout.nested(grid)));
    for (Row after : grid.rows().subList(end, grid.rows().size())) {
      blocks.addAll(blocks(after.slots().get(0).content()));
    }
  }

  private static Block.Row row(Row row) {
    Place nowhere = row.begin().place();
    List<Block.Cell> cells = row.slots().stream().map(slot -> cell(slot, nowhere)).toList();
    return new Block.Row(row.header(), cells, row.begin().place());
  }

  private static Block.Cell cell(Slot slot, Place nowhere) {
    PdfBox box = slot.box();
    int last = slot.content().size() - 1;
    if (box.page() == PdfLayout.NOWHERE.page()) {
      return new Block.Cell("", slot.merged(), nowhere);
    }
    Place place = last < 0 ? box.place() : box.placeTo(slot.content().get(last).end());
    return new Block.Cell(slot.text(), slot.merged(), place);
  }
}
