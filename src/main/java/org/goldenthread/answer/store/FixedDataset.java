package org.goldenthread.answer.store;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.goldenthread.vocabulary.Prefixes;

/**
 * Graphs that do not change any more. Asking for a graph that is not there answers an empty one;
 * Jena's own dataset would begin to hold it.
 */
final class FixedDataset extends DatasetGraphMapLink {

  FixedDataset(Graph defaultGraph, Map<Node, Graph> graphs) {
    super(defaultGraph);
    graphs.forEach(this::addGraph);
    Prefixes.all().forEach(prefixes()::add);
  }

  @Override
  public Graph getGraph(Node name) {
    boolean known = Quad.isUnionGraph(name) || Quad.isDefaultGraph(name) || containsGraph(name);
    return known ? super.getGraph(name) : Graph.emptyGraph;
  }
}
