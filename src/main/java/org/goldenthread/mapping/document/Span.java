package org.goldenthread.mapping.document;

/**
 * A stretch of a document.
 *
 * @param start the first character, in UTF-16 units from 0
 * @param end the character after the last
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that the stretch does not run backwards. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span cannot run from " + start + " to " + end);
    }
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
