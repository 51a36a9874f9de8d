package org.goldenthread.mapping.transcript;

import java.util.List;

/**
 * A piece of a file in the order of reading. Texts are white-space-normalised; a break between
 * paragraphs or items within one cell is {@link #BREAK}, and an item keeps its mark.
 */
public sealed interface Block {

  /** Parts paragraphs and items within one cell. */
  char BREAK = '\u2028';

  /** Where it begins. */
  Place place();

  /**
   * A heading.
   *
   * @param level 1 for the highest
   */
  record Heading(int level, String text, Place place) implements Block {}

  /** A paragraph of running text. */
  record Paragraph(String text, Place place) implements Block {}

  /**
   * An item of a list.
   *
   * @param label its mark or number as printed, or an empty string
   * @param text its words without the label
   */
  record Item(String label, String text, Place place) implements Block {}

  /** A table; what was cut by pages and repeated there is one table again. */
  record Table(List<Row> rows, Place place) implements Block {
    /** Fixes the rows. */
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param header whether it names the columns
   * @param cells its cells by column, one for each column of the table
   */
  record Row(boolean header, List<Cell> cells, Place place) {
    /** Fixes the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text its words; empty where {@code merged} says that they stand elsewhere
   * @param merged whether its value is that of a cell above or to the left which spans it
   * @param place for a merged cell that of the cell which spans it
   */
  record Cell(String text, Merged merged, Place place) {}

  /** Where the value of a cell stands. */
  enum Merged {
    /** In the cell itself. */
    NO,
    /** In a cell above, which spans several rows. */
    ABOVE,
    /** In a cell to the left, which spans several columns. */
    LEFT
  }

  /**
   * What is repeated on every page, or carries nothing.
   *
   * @param reason why it carries nothing
   */
  record Furniture(String text, String reason, Place place) implements Block {}

  /**
   * A note that stands apart from the text.
   *
   * @param kind what it is, such as {@code comment} or {@code footnote}
   */
  record Aside(String kind, String text, Place place) implements Block {}
}
