package org.goldenthread.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Statements of many graphs, sorted in three orders. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * StatementTable.Builder builder = new StatementTable.Builder();
 * quads.forEach(builder::add);
 * StatementTable table = builder.build();
 * Graph graph = table.graph(name);
 * }</pre>
 */
public final class StatementTable {

  private final NodeTable nodes;
  private final Map<Node, Integer> graphs;
  private final SortedStatements bySubject;
  private final SortedStatements byPredicate;
  private final SortedStatements byObject;

  private StatementTable(NodeTable nodes, int[][] columns) {
    this.nodes = nodes;
    int[] subjects = columns[0];
    int[] predicates = columns[1];
    int[] objects = columns[2];
    int[] names = columns[3];
    int numbers = nodes.size();
    bySubject = SortedStatements.of(subjects, predicates, objects, names, numbers);
    byPredicate = SortedStatements.of(predicates, objects, subjects, names, numbers);
    byObject = SortedStatements.of(objects, subjects, predicates, names, numbers);
    graphs = new LinkedHashMap<>();
    for (int name : names) {
      graphs.putIfAbsent(nodes.node(name), name);
    }
  }

  /** The names of the graphs. */
  public List<Node> graphs() {
    return new ArrayList<>(graphs.keySet());
  }

  /** One graph; an empty one when there is none of this name. */
  public Graph graph(Node name) {
    return new TableGraph(this, Scope.only(graphs.getOrDefault(name, NodeTable.ABSENT)));
  }

  /** All graphs as one, but those whose name is hidden. */
  public Graph union(Predicate<Node> hidden) {
    BitSet numbers = new BitSet();
    graphs.forEach(
        (name, number) -> {
          if (hidden.test(name)) {
            numbers.set(number);
          }
        });
    return new TableGraph(this, Scope.allBut(numbers));
  }

  NodeTable nodes() {
    return nodes;
  }

  SortedStatements bySubject() {
    return bySubject;
  }

  SortedStatements byPredicate() {
    return byPredicate;
  }

  SortedStatements byObject() {
    return byObject;
  }

  /** Collects statements. Not for use by several threads. */
  public static final class Builder {

    private static final int COLUMNS = 4;

    private final NodeTable nodes = new NodeTable();
    private final int[][] columns = new int[COLUMNS][1024];
    private int size;

    /** Adds a statement; each is to be added once. */
    public void add(Quad quad) {
      if (size == columns[0].length) {
        for (int i = 0; i < COLUMNS; i++) {
          columns[i] = Arrays.copyOf(columns[i], size + (size >> 1));
        }
      }
      columns[0][size] = nodes.add(quad.getSubject());
      columns[1][size] = nodes.add(quad.getPredicate());
      columns[2][size] = nodes.add(quad.getObject());
      columns[3][size] = nodes.add(quad.getGraph());
      size++;
    }

    /** The table of all that was added. */
    public StatementTable build() {
      int[][] filled = new int[COLUMNS][];
      for (int i = 0; i < COLUMNS; i++) {
        filled[i] = Arrays.copyOf(columns[i], size);
      }
      return new StatementTable(nodes, filled);
    }
  }
}
