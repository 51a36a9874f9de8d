package org.goldenthread.answer.protocol;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.goldenthread.answer.engine.RowSize;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.answer.query.Limits;

/** The statements that a query makes, no more than an answer may have. */
final class CountedGraph extends GraphWrapper {

  /** About what a graph, and the one who writes it down, need for a statement. */
  private static final long STATEMENT = 300;

  private final Limits limits;

  CountedGraph(Limits limits) {
    super(GraphFactory.createDefaultGraph());
    this.limits = limits;
  }

  @Override
  public void add(Triple triple) {
    Watch.check();
    Graph graph = get();
    graph.add(triple);
    Watch.holds(STATEMENT + RowSize.of(triple.getSubject()) + RowSize.of(triple.getObject()));
    limits.checkRows(graph.size());
  }
}
