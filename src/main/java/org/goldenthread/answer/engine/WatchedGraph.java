package org.goldenthread.answer.engine;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph that looks at the clock each time it is asked, and counts what it finds as kept by the
 * one who asks: a property path keeps every node that it comes to.
 */
final class WatchedGraph extends GraphWrapper {

  /** About what a path keeps for each node that it goes on from, and for each that it finds. */
  private static final long STEP = 200;

  private static final long FOUND = 48;

  private final Account kept;

  WatchedGraph(Graph graph, Account kept) {
    super(graph);
    this.kept = kept;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return counted(super.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return counted(super.find(subject, predicate, object));
  }

  private ExtendedIterator<Triple> counted(ExtendedIterator<Triple> found) {
    Watch.check();
    kept.add(STEP);
    return found.mapWith(
        triple -> {
          kept.add(FOUND);
          return triple;
        });
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    Watch.check();
    return super.contains(subject, predicate, object);
  }
}
