package org.goldenthread.mapping.pdf;

import java.util.List;
import org.goldenthread.mapping.transcript.Block;

/** What is read of a PDF before pages are sewn together. */
sealed interface PdfPiece {

  /** Where it begins. */
  PdfBox begin();

  /** Where it ends. */
  PdfBox end();

  /** What words are. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    FURNITURE,
    ASIDE
  }

  /**
   * A piece of text.
   *
   * @param label level of a heading, mark of an item, reason of furniture, kind of an aside
   * @param print how its first words are printed
   */
  record Words(Kind kind, String label, String text, Print print, PdfBox begin, PdfBox end)
      implements PdfPiece {

    /** The same with what follows it on the next page. */
    Words with(Words rest) {
      return new Words(kind, label, text + " " + rest.text, print, begin, rest.end);
    }

    Words as(Kind other, String itsLabel) {
      return new Words(other, itsLabel, text, print, begin, end);
    }

    /** As it stands within a cell. */
    String line() {
      return kind == Kind.ITEM && !label.isEmpty() ? label + " " + text : text;
    }

    boolean flows() {
      return kind == Kind.PARAGRAPH || kind == Kind.ITEM;
    }
  }

  /** How words are printed: the height of their letters, and whether all are bold. */
  record Print(float size, boolean bold) {}

  /**
   * A table as the tags or lines of a page give it; no row is empty.
   *
   * @param rows without the columns that are empty in all of them
   * @param raw the same rows with them: the rest of the table may fill them
   */
  record Grid(List<Row> rows, List<Row> raw) implements PdfPiece {

    /** A table of rows with all their columns. */
    static Grid of(List<Row> raw) {
      return new Grid(PdfLayout.withoutEmptyColumns(raw), PdfLayout.padded(raw));
    }

    @Override
    public PdfBox begin() {
      return rows.get(0).begin();
    }

    @Override
    public PdfBox end() {
      return rows.get(rows.size() - 1).end();
    }

    /** How many columns of it hold something. */
    int width() {
      return rows.get(0).slots().size();
    }

    /** How many columns it has. */
    int rawWidth() {
      return raw.get(0).slots().size();
    }
  }

  /**
   * A row.
   *
   * @param slots one for each column
   */
  record Row(boolean header, List<Slot> slots, PdfBox begin, PdfBox end) {
    /** The slots that hold words of their own. */
    List<Slot> filled() {
      return slots.stream().filter(slot -> !slot.isEmpty()).toList();
    }

    /** Its words as one. */
    String text() {
      return String.join(" ", slots.stream().map(Slot::text).toList()).strip();
    }
  }

  /**
   * What stands in one row under one column.
   *
   * @param content empty where {@code merged} says that it stands elsewhere
   */
  record Slot(Block.Merged merged, List<PdfPiece> content, PdfBox box) {

    /** Whether it has no words of its own. */
    boolean isEmpty() {
      return content.isEmpty();
    }

    /** Its words, one piece after the other. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (PdfPiece piece : content) {
        if (piece instanceof Words words) {
          text.append(text.isEmpty() ? "" : Block.BREAK).append(words.line());
        }
      }
      return text.toString();
    }
  }
}
