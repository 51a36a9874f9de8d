package org.goldenthread.answer.engine;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that looks at the clock each time it is asked. */
final class WatchedGraph extends GraphWrapper {

  WatchedGraph(Graph graph) {
    super(graph);
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    Watch.check();
    return super.find(pattern);
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    Watch.check();
    return super.find(subject, predicate, object);
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    Watch.check();
    return super.contains(subject, predicate, object);
  }
}
