package org.goldenthread.mapping.record;

import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.table.CellText;

/**
 * A value with the words of the document that state it.
 *
 * @param value the value as it enters the graph
 * @param words where the document says so
 * @param by the reader or recovery that took it from there
 */
public record Stated(String value, Excerpt words, String by) {

  /** Nothing is stated. */
  public static final Stated NOTHING = new Stated("", Excerpt.EMPTY, "");

  /** The plain words of an excerpt. */
  public static Stated plain(Excerpt words, String by) {
    String value = CellText.of(words);
    return value.isEmpty() ? NOTHING : new Stated(value, words.strip(), by);
  }

  /** Whether the document states nothing here. */
  public boolean isEmpty() {
    return value.isEmpty();
  }
}
