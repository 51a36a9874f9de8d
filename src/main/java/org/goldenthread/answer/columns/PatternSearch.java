package org.goldenthread.answer.columns;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.goldenthread.answer.columns.PatternPlan.Group;

/**
 * Finds all ways to match the patterns of a plan, one after another, by going forwards and back
 * again. Of the patterns of a group that are still to be matched, the one with fewest statements is
 * taken next. A group that nothing matches is passed over once.
 *
 * <p>Not for use by several threads.
 */
final class PatternSearch {

  private static final int STEPS_BETWEEN_LOOKS = 1 << 10;
  private static final int PASSED_OVER = -1;
  private static final int BACK = -1;

  private final AtomicBoolean cancelled;
  private final int[][] patterns;
  private final Group[] groups;
  private final int[] groupOfPattern;
  private final int[] values;
  private final boolean[] used;
  private final boolean[] matched;
  private final Cursor[] cursors;

  /** Of each step taken: its position, the pattern that it matches, and the variables it set. */
  private final int[] positions;

  private final int[] taken;
  private final int[][] set;
  private int depth;
  private boolean begun;
  private int steps;

  PatternSearch(PatternPlan plan, TableGraph graph, AtomicBoolean cancelled) {
    this.cancelled = cancelled;
    patterns = plan.patterns();
    groups = plan.groups();
    groupOfPattern = plan.groupOfPattern();
    values = new int[plan.variables().length];
    used = new boolean[patterns.length];
    matched = new boolean[groups.length];
    cursors = new Cursor[patterns.length];
    for (int i = 0; i < cursors.length; i++) {
      cursors[i] = graph.cursor();
    }
    int deepest = patterns.length + groups.length;
    positions = new int[deepest];
    taken = new int[deepest];
    set = new int[deepest][3];
  }

  /** Begins anew with some variables set; the others are {@link Cursor#ANY}. */
  void begin(int[] known) {
    System.arraycopy(known, 0, values, 0, values.length);
    Arrays.fill(used, false);
    depth = 0;
    begun = false;
  }

  /** What each variable stands for now. */
  int[] values() {
    return values.clone();
  }

  /** Goes to the next match; false when there is none. */
  boolean next() {
    int position = begun ? step() : 0;
    begun = true;
    while (position < patterns.length) {
      if (position == BACK && depth == 0) {
        return false;
      }
      if (position != BACK) {
        enter(position);
      }
      position = step();
    }
    return true;
  }

  /** Takes the pattern that is to be matched at a position. */
  private void enter(int position) {
    int group = groupOfPattern[position];
    if (groups[group].start() == position) {
      matched[group] = false;
    }
    int best = -1;
    int fewest = Integer.MAX_VALUE;
    for (int i = groups[group].start(); i < groups[group].own() && fewest > 1; i++) {
      if (!used[i]) {
        cursors[i].open(value(i, 0), value(i, 1), value(i, 2));
        if (cursors[i].most() < fewest) {
          best = i;
          fewest = cursors[i].most();
        }
      }
    }
    used[best] = true;
    positions[depth] = position;
    taken[depth] = best;
    Arrays.fill(set[depth], -1);
    depth++;
  }

  private int value(int pattern, int term) {
    int number = patterns[pattern][term];
    return number > -PatternPlan.VARIABLE ? number : values[-number - PatternPlan.VARIABLE];
  }

  /** Goes on with the last step; answers the position after it, or {@link #BACK}. */
  private int step() {
    if (depth == 0) {
      return BACK;
    }
    int last = depth - 1;
    if (taken[last] == PASSED_OVER) {
      depth--;
      return BACK;
    }
    Cursor cursor = cursors[taken[last]];
    forget(last);
    while (cursor.next()) {
      look();
      if (set(last, cursor)) {
        return arriveAt(positions[last] + 1, positions[last], -1);
      }
      forget(last);
    }
    used[taken[last]] = false;
    depth--;
    return passOver(positions[last]);
  }

  /** Nothing more is found at a position: an optional group that never matched is passed over. */
  private int passOver(int position) {
    int group = groupOfPattern[position];
    if (group == 0 || matched[group] || groups[group].start() != position) {
      return BACK;
    }
    positions[depth] = position;
    taken[depth] = PASSED_OVER;
    depth++;
    return arriveAt(groups[group].end(), position, group);
  }

  /** Every optional group that ends here, but the one passed over, has matched. */
  private int arriveAt(int position, int from, int except) {
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].end() == position && groups[i].start() <= from && i != except) {
        matched[i] = true;
      }
    }
    return position;
  }

  private boolean set(int step, Cursor cursor) {
    return set(step, 0, cursor.subject())
        && set(step, 1, cursor.predicate())
        && set(step, 2, cursor.object());
  }

  private boolean set(int step, int term, int found) {
    int number = patterns[taken[step]][term];
    if (number > -PatternPlan.VARIABLE) {
      return true;
    }
    int variable = -number - PatternPlan.VARIABLE;
    if (values[variable] == Cursor.ANY) {
      values[variable] = found;
      set[step][term] = variable;
    }
    return values[variable] == found;
  }

  private void forget(int step) {
    for (int term = 0; term < set[step].length; term++) {
      if (set[step][term] >= 0) {
        values[set[step][term]] = Cursor.ANY;
        set[step][term] = -1;
      }
    }
  }

  private void look() {
    if (++steps % STEPS_BETWEEN_LOOKS == 0 && cancelled.get()) {
      throw new QueryCancelledException();
    }
  }
}
