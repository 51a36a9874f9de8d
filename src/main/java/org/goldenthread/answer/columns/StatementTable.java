package org.goldenthread.answer.columns;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private StatementTable(NodeTable nodes, int[] graphs, SortedStatements... sorted) {
    this.nodes = nodes;
    this.bySubject = sorted[0];
    this.byPredicate = sorted[1];
    this.byObject = sorted[2];
    this.graphs = new LinkedHashMap<>();
    for (int number : graphs) {
      this.graphs.put(nodes.node(number), number);
    }
  }

  private static StatementTable sorted(NodeTable nodes, int[][] columns) {
    int[] subjects = columns[0];
    int[] predicates = columns[1];
    int[] objects = columns[2];
    int[] names = columns[3];
    int numbers = nodes.size();
    return new StatementTable(
        nodes,
        Arrays.stream(names).distinct().toArray(),
        SortedStatements.of(subjects, predicates, objects, names, numbers),
        SortedStatements.of(predicates, objects, subjects, names, numbers),
        SortedStatements.of(objects, subjects, predicates, names, numbers));
  }

  /** Writes the table as {@link #read} reads it. */
  public void write(OutputStream stream) throws IOException {
    TableOutput out = new TableOutput(stream);
    int[] names = graphs.values().stream().mapToInt(Integer::intValue).toArray();
    out.ints(names, names.length);
    bySubject.writeTo(out);
    byPredicate.writeTo(out);
    byObject.writeTo(out);
    nodes.writeTo(out);
  }

  /**
   * Reads a table that {@link #write} wrote.
   *
   * @throws RuntimeException when it was not; a checksum should have told
   */
  public static StatementTable read(ByteBuffer in) {
    in.order(ByteOrder.LITTLE_ENDIAN);
    int[] names = TableOutput.ints(in);
    SortedStatements bySubject = SortedStatements.readFrom(in);
    SortedStatements byPredicate = SortedStatements.readFrom(in);
    SortedStatements byObject = SortedStatements.readFrom(in);
    return new StatementTable(NodeTable.readFrom(in), names, bySubject, byPredicate, byObject);
  }

  /** The table that a graph shows, if it shows one. */
  public static Optional<StatementTable> of(Graph graph) {
    return graph instanceof TableGraph shown ? Optional.of(shown.table()) : Optional.empty();
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
      return sorted(nodes, filled);
    }
  }
}
