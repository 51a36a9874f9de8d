package org.goldenthread.answer.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One value of an answer: its text, and what kind of value the text is.
 *
 * @param text empty when nothing is stated
 * @param kind how a format may show it
 */
public record Cell(String text, Kind kind) {

  /** What a text stands for. */
  public enum Kind {
    /** Nothing is stated. */
    EMPTY,
    /** Words, dates, printed numbers. */
    TEXT,
    /** A count, a line or page number, a score. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** The IRI of a resource. */
    IRI
  }

  private static final Cell NOTHING = new Cell("", Kind.EMPTY);

  /** About what Java needs for a cell, and how often its text is copied into an answer. */
  private static final long OBJECT = 96;

  private static final long COPIES = 2;

  /** The value of a node; nothing is stated where there is none. */
  public static Cell of(@Nullable Node node) {
    if (node == null) {
      return NOTHING;
    }
    if (node.isURI()) {
      return new Cell(node.getURI(), Kind.IRI);
    }
    if (!node.isLiteral()) {
      return new Cell(node.toString(), Kind.TEXT);
    }
    String text = node.getLiteralLexicalForm();
    return text.isEmpty() ? NOTHING : new Cell(text, kind(node));
  }

  /** About how much memory a row needs, with its part of the answer that is written of it. */
  public static long bytes(List<Cell> row) {
    long bytes = OBJECT;
    for (Cell cell : row) {
      bytes += OBJECT + COPIES * Character.BYTES * cell.text.length();
    }
    return bytes;
  }

  private static Kind kind(Node literal) {
    Object value = literal.getLiteral().isWellFormed() ? literal.getLiteralValue() : "";
    if (value instanceof Number) {
      return Kind.NUMBER;
    }
    return value instanceof Boolean ? Kind.BOOLEAN : Kind.TEXT;
  }
}
