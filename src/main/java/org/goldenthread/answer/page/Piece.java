package org.goldenthread.answer.page;

/**
 * Some words of a cell or a line.
 *
 * @param text what is read
 * @param address where it leads; empty when it leads nowhere
 * @param style a class of the style sheet; empty for plain words
 */
record Piece(String text, String address, String style) {

  static Piece words(String text) {
    return new Piece(text, "", "");
  }

  static Piece link(String text, String address) {
    return new Piece(text, address, "");
  }

  static Piece quiet(String text) {
    return new Piece(text, "", "quiet");
  }

  /** What one types for a program. */
  static Piece code(String text) {
    return new Piece(text, "", "code");
  }

  static Piece tag(String text) {
    return new Piece(text, "", "tag tag-" + text.replaceAll("[^a-z]+", "-"));
  }
}
