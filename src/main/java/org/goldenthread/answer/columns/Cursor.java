package org.goldenthread.answer.columns;

/**
 * Goes through the statements that agree with given numbers, in the order that needs fewest steps.
 *
 * <p>Not for use by several threads.
 */
final class Cursor {

  /** Stands for any node. */
  static final int ANY = -1;

  private static final int SUBJECTS = 0;
  private static final int PREDICATES = 1;
  private static final int OBJECTS = 2;

  private final StatementTable table;
  private final Scope scope;
  private int order;
  private SortedStatements statements;
  private int first;
  private int start;
  private int row;
  private int end;

  Cursor(StatementTable table, Scope scope) {
    this.table = table;
    this.scope = scope;
    this.statements = table.bySubject();
  }

  /** Begins anew; every number is of a node, {@link #ANY}, or {@link NodeTable#ABSENT}. */
  void open(int subject, int predicate, int object) {
    if (subject == NodeTable.ABSENT
        || predicate == NodeTable.ABSENT
        || object == NodeTable.ABSENT) {
      row = 0;
      end = 0;
    } else if (subject != ANY && (predicate != ANY || object == ANY)) {
      use(SUBJECTS, table.bySubject(), subject, predicate, object);
    } else if (predicate != ANY) {
      use(PREDICATES, table.byPredicate(), predicate, object, subject);
    } else if (object != ANY) {
      use(OBJECTS, table.byObject(), object, subject, predicate);
    } else {
      use(SUBJECTS, table.bySubject(), ANY, ANY, ANY);
    }
  }

  private void use(int chosen, SortedStatements rows, int one, int two, int three) {
    order = chosen;
    statements = rows;
    first = one == ANY ? 0 : one;
    start = one == ANY ? 0 : rows.startOf(one);
    end = one == ANY ? rows.size() : rows.endOf(one);
    if (two != ANY) {
      start = rows.seekSecond(start, end, two);
      end = rows.seekSecond(start, end, two + 1);
      if (three != ANY) {
        start = rows.seekThird(start, end, three);
        end = rows.seekThird(start, end, three + 1);
      }
    }
    row = start - 1;
  }

  /** How many statements there may be at most, those of other graphs included. */
  int most() {
    return end - Math.max(start, row);
  }

  /** Goes to the next statement; false when there is none. */
  boolean next() {
    while (++row < end) {
      if (scope.holds(statements.graph(row)) && isNew()) {
        return true;
      }
    }
    return false;
  }

  /** Skips what the same scope holds by another graph. */
  private boolean isNew() {
    while (row >= statements.endOf(first)) {
      first++;
    }
    int from = Math.max(start, statements.startOf(first));
    for (int before = row; statements.repeats(before, from); before--) {
      if (scope.holds(statements.graph(before - 1))) {
        return false;
      }
    }
    return true;
  }

  int subject() {
    return order == SUBJECTS
        ? first
        : order == PREDICATES ? statements.third(row) : statements.second(row);
  }

  int predicate() {
    return order == PREDICATES
        ? first
        : order == OBJECTS ? statements.third(row) : statements.second(row);
  }

  int object() {
    return order == OBJECTS
        ? first
        : order == SUBJECTS ? statements.third(row) : statements.second(row);
  }

  int graph() {
    return statements.graph(row);
  }
}
