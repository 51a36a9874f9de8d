package org.goldenthread.answer.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names to suggest in place of one that does not exist. */
final class Nearest {

  private static final int SHOWN = 12;

  private Nearest() {}

  /** All names where they are few, else the most similar ones, as a list for a sentence. */
  static String to(String wrong, Collection<String> names) {
    if (names.isEmpty()) {
      return "there is none yet";
    }
    if (names.size() <= SHOWN) {
      return "there is " + String.join(", ", names);
    }
    List<String> near =
        names.stream().sorted(Comparator.comparingInt(name -> distance(wrong, name))).toList();
    return "the nearest are " + String.join(", ", near.subList(0, 5));
  }

  private static int distance(String wrong, String name) {
    String left = wrong.toLowerCase(Locale.ROOT);
    String right = name.toLowerCase(Locale.ROOT);
    int part = !left.isEmpty() && right.contains(left) ? 0 : 1000;
    return part + edits(left, right);
  }

  /** How many letters must be inserted, removed or changed to make one word of the other. */
  private static int edits(String left, String right) {
    int[] above = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      int[] current = new int[right.length() + 1];
      current[0] = row;
      for (int column = 1; column <= right.length(); column++) {
        int change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(above[column - 1] + change, Math.min(above[column], current[column - 1]) + 1);
      }
      above = current;
    }
    return above[right.length()];
  }
}
