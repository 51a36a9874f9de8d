package org.goldenthread.answer.columns;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * All statements in one order, as columns of numbers. The rows of one first number lie together; in
 * them the second and then the third number ascends, and last the graph.
 */
final class SortedStatements {

  private final int[] starts;
  private final int[] second;
  private final int[] third;
  private final int[] graph;

  private SortedStatements(int[] starts, int[] second, int[] third, int[] graph) {
    this.starts = starts;
    this.second = second;
    this.third = third;
    this.graph = graph;
  }

  /**
   * Sorts columns, of which the first decides most; {@code numbers} is how many nodes there are.
   */
  static SortedStatements of(int[] first, int[] second, int[] third, int[] graph, int numbers) {
    int[] rows = new int[first.length];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row;
    }
    rows = sorted(rows, graph, numbers);
    rows = sorted(rows, third, numbers);
    rows = sorted(rows, second, numbers);
    rows = sorted(rows, first, numbers);
    return new SortedStatements(
        starts(first, numbers), picked(second, rows), picked(third, rows), picked(graph, rows));
  }

  /** Rows in the order of a column; what is equal there stays as it was. */
  private static int[] sorted(int[] rows, int[] column, int numbers) {
    int[] next = starts(column, numbers);
    int[] sorted = new int[rows.length];
    for (int row : rows) {
      sorted[next[column[row]]++] = row;
    }
    return sorted;
  }

  private static int[] starts(int[] column, int numbers) {
    int[] starts = new int[numbers + 1];
    for (int number : column) {
      starts[number + 1]++;
    }
    for (int i = 0; i < numbers; i++) {
      starts[i + 1] += starts[i];
    }
    return starts;
  }

  private static int[] picked(int[] column, int[] rows) {
    int[] picked = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      picked[i] = column[rows[i]];
    }
    return picked;
  }

  void writeTo(TableOutput out) throws IOException {
    for (int[] column : List.of(starts, second, third, graph)) {
      out.ints(column, column.length);
    }
  }

  static SortedStatements readFrom(ByteBuffer in) {
    int[] starts = TableOutput.ints(in);
    int[] second = TableOutput.ints(in);
    int[] third = TableOutput.ints(in);
    return new SortedStatements(starts, second, third, TableOutput.ints(in));
  }

  int size() {
    return second.length;
  }

  int startOf(int number) {
    return starts[number];
  }

  int endOf(int number) {
    return starts[number + 1];
  }

  int second(int row) {
    return second[row];
  }

  int third(int row) {
    return third[row];
  }

  int graph(int row) {
    return graph[row];
  }

  /** Whether a row states the same as the row before it, in another graph. */
  boolean repeats(int row, int start) {
    return row > start && second[row] == second[row - 1] && third[row] == third[row - 1];
  }

  /** The first row of a range whose second number is not smaller. */
  int seekSecond(int from, int to, int number) {
    return seek(second, from, to, number);
  }

  /** The first row of a range with one second number whose third number is not smaller. */
  int seekThird(int from, int to, int number) {
    return seek(third, from, to, number);
  }

  private static int seek(int[] column, int from, int to, int number) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (column[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
