package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.List;

/** What search marks with « and » becomes marked words. */
final class Snippets {

  private Snippets() {}

  static List<Piece> marked(String snippet) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < snippet.length()) {
      int open = snippet.indexOf('«', at);
      int close = open < 0 ? -1 : snippet.indexOf('»', open);
      if (close < 0) {
        break;
      }
      if (open > at) {
        pieces.add(Piece.words(snippet.substring(at, open)));
      }
      pieces.add(new Piece(snippet.substring(open + 1, close), "", "mark"));
      at = close + 1;
    }
    if (at < snippet.length()) {
      pieces.add(Piece.words(snippet.substring(at)));
    }
    return pieces;
  }
}
