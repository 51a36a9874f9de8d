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
    if (isFew(names)) {
      return "there is " + String.join(", ", names);
    }
    List<String> near =
        new Nearest(names).to(wrong, NEAREST).stream().map(Nearest.Near::name).toList();
    return "the nearest are " + String.join(", ", near);
  }

  /** Whether all names can be shown. */
  static boolean isFew(Collection<String> names) {
    return names.size() <= SHOWN;
  }

  /** The first of some names, and how many more there are. */
  static String few(List<String> names) {
    return isFew(names)
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, SHOWN)) + " and " + (names.size() - SHOWN) + " more";
  }
}
