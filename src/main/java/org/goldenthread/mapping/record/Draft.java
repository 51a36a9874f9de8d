package org.goldenthread.mapping.record;

import org.goldenthread.mapping.document.Excerpt;

/**
 * A paragraph, finding or block that is being read. Not safe for use by several threads at once.
 */
final class Draft {

  /** What it will be. */
  enum Kind {
    PARAGRAPH,
    FINDING,
    TEXT
  }

  private final Kind kind;
  private final String number;
  private final Stated body;
  private final int line;
  private Piece last;
  private Excerpt words;

  /**
   * Begins one.
   *
   * @param number its printed number, or an empty string
   * @param words its first words
   * @param body who is to act
   * @param first the piece that it begins with
   */
  Draft(Kind kind, String number, Excerpt words, Stated body, Piece first) {
    this.kind = kind;
    this.number = number;
    this.words = words;
    this.body = body;
    this.line = first.line();
    this.last = first;
  }

  void join(String joint, Piece next) {
    words = words.join(joint, next.words());
    last = next;
  }

  Kind kind() {
    return kind;
  }

  boolean isNumbered() {
    return !number.isEmpty();
  }

  String number() {
    return number;
  }

  Excerpt words() {
    return words;
  }

  Stated body() {
    return body;
  }

  int line() {
    return line;
  }

  /** The piece that was added last. */
  Piece last() {
    return last;
  }
}
