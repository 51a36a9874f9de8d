package org.goldenthread.answer.query;

import java.util.Collection;
import java.util.List;
import org.goldenthread.words.Nearest;

/** What to say in place of a name that does not exist. */
final class NearNames {

  private static final int SHOWN = 12;
  private static final int NEAREST = 5;

  private NearNames() {}

  /** All names where they are few, else the most similar ones, as a list for a sentence. */
  static String to(String wrong, Collection<String> names) {
    if (names.isEmpty()) {
      return "there is none yet";
    }
    if (names.size() <= SHOWN) {
      return "there is " + String.join(", ", names);
    }
    List<String> near =
        new Nearest(names).to(wrong, NEAREST).stream().map(Nearest.Near::name).toList();
    return "the nearest are " + String.join(", ", near);
  }
}
