package org.goldenthread.mapping.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.fault.Failure;

/**
 * Where each line of a text that was made from another file stands in that file, and what kind of
 * thing it is there. Kept beside the text as a table of tab-separated values, one row a line.
 * Immutable and safe to share.
 *
 * @param entries one entry a line; that of line n stands at index n - 1
 */
public record Places(List<Entry> entries) {

  /** What a text has that is its own original: no line is known to stand elsewhere. */
  public static final Places NONE = new Places(List.of());

  private static final String HEAD = "kind\tlabel\tpage\twhere";
  private static final int COLUMNS = 4;

  /** What a line is in the file that it comes from. */
  public enum Kind {
    /** A heading; its label is its level, such as {@code 2}. */
    HEADING,
    /** A paragraph of running text. */
    PARAGRAPH,
    /** An item of a list; its label is its mark or number as printed. */
    ITEM,
    /** A row of a table that names its columns. */
    HEADER,
    /** A row of a table, its cells parted by tabs. */
    ROW,
    /** What is repeated on every page, or carries nothing; its label says why. */
    FURNITURE,
    /** A comment, footnote or other note that stands apart; its label says which. */
    ASIDE
  }

  /**
   * The place of one line.
   *
   * @param kind what the line is
   * @param label see {@link Kind}; else empty
   * @param page its page, counted from 1; 0 where the file has no pages
   * @param where its place in the words of the format: a path of tags or a box (PDF), a paragraph
   *     or cell (DOCX), sheet and cells (XLSX), an element (HTML), row and columns (CSV); for a row
   *     of a table one place a cell, parted by {@code |}: {@code ^} before that of a cell which
   *     spans several rows and began above (its own cell in the text is empty), {@code <} before
   *     that of a cell which spans several columns and began to the left
   */
  public record Entry(Kind kind, String label, int page, String where) {

    /** The place of one cell, counted from 0; that of the line where it is no row. */
    public String cell(int index) {
      String[] cells = where.split("\\|", -1);
      String cell = cells[Math.min(index, cells.length - 1)];
      return cell.startsWith("^") || cell.startsWith("<") ? cell.substring(1) : cell;
    }

    /** Whether a cell, counted from 0, is covered by one above it which spans several rows. */
    public boolean isBelow(int index) {
      return marked(index, "^");
    }

    /** Whether a cell, counted from 0, is covered by one to its left. */
    public boolean isBeside(int index) {
      return marked(index, "<");
    }

    private boolean marked(int index, String mark) {
      String[] cells = where.split("\\|", -1);
      return index < cells.length && cells[index].startsWith(mark);
    }
  }

  /** Checks and fixes the entries. */
  public Places {
    entries = List.copyOf(entries);
  }

  /** Whether nothing is known of any line. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The place of a line counted from 1. */
  public Entry line(int number) {
    return entries.get(number - 1);
  }

  /** The table as it is kept, with its head. */
  public String written() {
    StringBuilder all = new StringBuilder(HEAD).append('\n');
    for (Entry entry : entries) {
      all.append(entry.kind().name().toLowerCase(Locale.ROOT)).append('\t');
      all.append(entry.label()).append('\t');
      all.append(entry.page()).append('\t');
      all.append(entry.where()).append('\n');
    }
    return all.toString();
  }

  /**
   * Reads a kept table.
   *
   * @param name what the table is called in a complaint
   * @throws Failure naming the line that is not of the form
   */
  public static Places parse(String name, String written) {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = written.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      throw Failure.data(name + ":1", "the table of places has no head; add the file again");
    }
    for (int i = 1; i < lines.size(); i++) {
      entries.add(entry(name + ":" + (i + 1), lines.get(i).split("\t", -1)));
    }
    return new Places(entries);
  }

  private static Entry entry(String where, String[] cells) {
    try {
      if (cells.length == COLUMNS) {
        Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
        return new Entry(kind, cells[1], Integer.parseInt(cells[2]), cells[3]);
      }
    } catch (IllegalArgumentException wrong) {
      throw new Failure(
          Failure.Code.DATA, where + ": this is no place of a line; add the file again", wrong);
    }
    throw Failure.data(where, "this is no place of a line; add the file again");
  }
}
