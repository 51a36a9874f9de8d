package org.goldenthread.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases of stems in a text, each with something known of it. Safe for use by many threads
 * once all phrases are put.
 */
public final class Phrases<V> {

  /** A phrase from one stem of a text up to, not including, another. */
  public record Match<V>(int from, int to, V value) {

    /** How many stems it has. */
    public int length() {
      return to - from;
    }
  }

  private final Map<String, Phrases<V>> next = new HashMap<>();
  private @Nullable V value;

  /** What is known of a phrase; made when nothing is yet. */
  public V value(List<String> phrase, Supplier<V> unknown) {
    Phrases<V> end = this;
    for (String stem : phrase) {
      end = end.next.computeIfAbsent(stem, s -> new Phrases<>());
    }
    V known = end.value == null ? unknown.get() : end.value;
    end.value = known;
    return known;
  }

  /** The phrases in a text from left to right, always the longest, none within another. */
  public List<Match<V>> in(List<String> stems) {
    List<Match<V>> matches = new ArrayList<>();
    for (int from = 0; from < stems.size(); ) {
      Match<V> match = longest(stems, from);
      if (match == null) {
        from++;
      } else {
        matches.add(match);
        from = match.to();
      }
    }
    return matches;
  }

  /**
   * All phrases in a text, also those within another, from left to right and from short to long.
   */
  public List<Match<V>> everyIn(List<String> stems) {
    List<Match<V>> matches = new ArrayList<>();
    for (int from = 0; from < stems.size(); from++) {
      Phrases<V> at = next.get(stems.get(from));
      for (int to = from + 1; at != null; to++) {
        if (at.value != null) {
          matches.add(new Match<>(from, to, at.value));
        }
        at = to < stems.size() ? at.next.get(stems.get(to)) : null;
      }
    }
    return matches;
  }

  private @Nullable Match<V> longest(List<String> stems, int from) {
    Match<V> longest = null;
    Phrases<V> at = next.get(stems.get(from));
    for (int to = from + 1; at != null; to++) {
      if (at.value != null) {
        longest = new Match<>(from, to, at.value);
      }
      at = to < stems.size() ? at.next.get(stems.get(to)) : null;
    }
    return longest;
  }
}
