package org.goldenthread.answer.columns;

import java.util.BitSet;

/** Tells which graphs a question sees, by number. */
@FunctionalInterface
interface Scope {

  boolean holds(int graph);

  /** One graph. */
  static Scope only(int number) {
    return graph -> graph == number;
  }

  /** All graphs but some, as one. */
  static Scope allBut(BitSet hidden) {
    return hidden.isEmpty() ? graph -> true : graph -> !hidden.get(graph);
  }
}
