package org.goldenthread.answer.protocol;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.answer.query.Limits;

/** The statements that a query makes, no more than an answer may have. */
final class CountedGraph extends GraphWrapper {

  private static final long STATEMENT = 400;

  private final Limits limits;

  CountedGraph(Limits limits) {
    super(GraphFactory.createDefaultGraph());
    this.limits = limits;
  }

  /** About what a graph, and the one who writes it down, need for a statement. */
  private static long bytes(Triple triple) {
    return STATEMENT
        + Character.BYTES * (long) triple.getSubject().toString().length()
        + Character.BYTES * (long) triple.getObject().toString().length();
  }

  @Override
  public void add(Triple triple) {
    Watch.check();
    Graph graph = get();
    graph.add(triple);
    Watch.holds(bytes(triple));
    limits.checkRows(graph.size());
  }
}
