package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word. */
final class Difference {

  private static final int MOST_WORDS = 1_500;

  private Difference() {}

  /** The words of both: those only in the first struck out, those only in the second marked. */
  static List<Piece> between(String from, String to) {
    String[] a = from.split(" ", -1);
    String[] b = to.split(" ", -1);
    if (from.equals(to) || a.length > MOST_WORDS || b.length > MOST_WORDS) {
      return List.of(Piece.words(to));
    }
    int[][] common = common(a, b);
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i].equals(b[j])) {
        add(pieces, "", a[i++]);
        j++;
      } else if (j == b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
        add(pieces, "del", a[i++]);
      } else {
        add(pieces, "ins", b[j++]);
      }
    }
    return pieces;
  }

  /** Lengths of the longest common sequences of words from each pair of places on. */
  private static int[][] common(String[] a, String[] b) {
    int[][] common = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        common[i][j] =
            a[i].equals(b[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void add(List<Piece> pieces, String style, String word) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).style().equals(style)) {
      pieces.set(last, new Piece(pieces.get(last).text() + " " + word, "", style));
    } else {
      if (last >= 0) {
        pieces.add(Piece.words(" "));
      }
      pieces.add(new Piece(word, "", style));
    }
  }
}
