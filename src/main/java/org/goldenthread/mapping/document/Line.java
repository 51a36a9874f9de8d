package org.goldenthread.mapping.document;

/**
 * One line of a document.
 *
 * @param number the line's number, counted from 1
 * @param start where its first character stands in the document, in UTF-16 units from 0
 * @param text its characters without the line break
 */
public record Line(int number, int start, String text) {

  /** The line as an excerpt that knows its place. */
  public Excerpt excerpt() {
    return Excerpt.printed(text, start);
  }

  /** Whether nothing but white space is printed on it. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
