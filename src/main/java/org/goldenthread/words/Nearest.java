package org.goldenthread.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds among many names those that are most like one that is not among them.
 *
 * <p>Names are compared folded. An index of pairs of letters picks the candidates, so that only few
 * names are compared letter by letter, and of a name that is asked for only the first {@value
 * #LONGEST} letters count: the time of an answer is bounded whatever is asked. Immutable and safe
 * for use by many threads.
 */
public final class Nearest {

  /** Letters of a name that are compared; further ones are passed over. */
  public static final int LONGEST = 64;

  private static final int CANDIDATES = 100;

  private final List<String> names;
  private final List<String> keys;
  private final Map<String, int[]> withPair;

  /**
   * A name that is near.
   *
   * @param name as it was given
   * @param edits letters that must be inserted, removed, changed or swapped with the next one
   */
  public record Near(String name, int edits) {}

  /** An index of names; two that are alike stay two, in the order in which they are given. */
  public Nearest(Collection<String> names) {
    this.names = List.copyOf(names);
    this.keys = this.names.stream().map(Nearest::key).toList();
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      for (String pair : pairs(keys.get(i))) {
        places.computeIfAbsent(pair, p -> new ArrayList<>()).add(i);
      }
    }
    this.withPair = new HashMap<>();
    places.forEach((pair, at) -> withPair.put(pair, at.stream().mapToInt(i -> i).toArray()));
  }

  /** The nearest names, best first: those that hold what is asked for before all others. */
  public List<Near> to(String wrong, int most) {
    String key = key(wrong);
    return candidates(key).stream()
        .map(i -> new Candidate(i, keys.get(i).contains(key), edits(key, keys.get(i))))
        .sorted(
            Comparator.comparing((Candidate near) -> !near.holds())
                .thenComparing(Candidate::edits)
                .thenComparing(Candidate::place))
        .limit(most)
        .map(near -> new Near(names.get(near.place()), near.edits()))
        .toList();
  }

  private record Candidate(int place, boolean holds, int edits) {}

  /** Those that share the largest part of their pairs of letters; all, when there are few. */
  private List<Integer> candidates(String key) {
    if (names.size() <= CANDIDATES) {
      return IntStream.range(0, names.size()).boxed().toList();
    }
    Set<String> wanted = pairs(key);
    int[] shared = new int[names.size()];
    for (String pair : wanted) {
      for (int place : withPair.getOrDefault(pair, new int[0])) {
        shared[place]++;
      }
    }
    return mostAlike(shared, wanted.size());
  }

  /** The candidates among all names, without sorting them all. */
  private List<Integer> mostAlike(int[] shared, int wanted) {
    Comparator<Integer> alike =
        Comparator.comparingDouble((Integer i) -> likeness(shared[i], wanted, i))
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(alike);
    double least = 0;
    for (int i = 0; i < shared.length; i++) {
      if (shared[i] > 0 && (best.size() < CANDIDATES || likeness(shared[i], wanted, i) > least)) {
        best.add(i);
        if (best.size() > CANDIDATES) {
          best.remove();
        }
        int last = best.element();
        least = likeness(shared[last], wanted, last);
      }
    }
    return List.copyOf(best);
  }

  private double likeness(int shared, int wanted, int place) {
    return 2.0 * shared / (wanted + keys.get(place).length() + 1);
  }

  private static String key(String name) {
    String cut = name.length() > 4 * LONGEST ? name.substring(0, 4 * LONGEST) : name;
    String key = Folding.key(cut);
    return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
  }

  private static Set<String> pairs(String key) {
    String framed = " " + key + " ";
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 2 <= framed.length(); i++) {
      pairs.add(framed.substring(i, i + 2));
    }
    return pairs;
  }

  /** The edits that make one word of another; two letters that changed places are one. */
  private static int edits(String left, String right) {
    int[][] table = new int[left.length() + 1][right.length() + 1];
    for (int row = 0; row <= left.length(); row++) {
      for (int column = 0; column <= right.length(); column++) {
        table[row][column] =
            Math.min(row, column) == 0
                ? Math.max(row, column)
                : least(table, left, right, row, column);
      }
    }
    return table[left.length()][right.length()];
  }

  private static int least(int[][] table, String left, String right, int row, int column) {
    char above = left.charAt(row - 1);
    char beside = right.charAt(column - 1);
    int best =
        Math.min(
            table[row - 1][column - 1] + (above == beside ? 0 : 1),
            Math.min(table[row - 1][column], table[row][column - 1]) + 1);
    boolean swapped =
        row > 1
            && column > 1
            && above == right.charAt(column - 2)
            && left.charAt(row - 2) == beside;
    return swapped ? Math.min(best, table[row - 2][column - 2] + 1) : best;
  }
}
