package org.goldenthread.answer.query;

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

  private static Kind kind(Node literal) {
    Object value = literal.getLiteral().isWellFormed() ? literal.getLiteralValue() : "";
    if (value instanceof Number) {
      return Kind.NUMBER;
    }
    return value instanceof Boolean ? Kind.BOOLEAN : Kind.TEXT;
  }
}
