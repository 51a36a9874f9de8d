package org.goldenthread.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Roaring;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Collects statements into a dataset that is fast to read: one indexed graph a name, and the union
 * that plain questions see kept as a graph of its own.
 */
final class MemoryDataset extends StreamRDFBase {

  private final Map<Node, Graph> graphs = new LinkedHashMap<>();
  private final HiddenGraphs hidden = new HiddenGraphs();

  static DatasetGraph copyOf(Statements statements) {
    MemoryDataset copy = new MemoryDataset();
    statements.sendTo(copy);
    return copy.dataset();
  }

  @Override
  public void quad(Quad quad) {
    hidden.quad(quad);
    graphs.computeIfAbsent(quad.getGraph(), name -> new GraphMem2Roaring()).add(quad.asTriple());
  }

  /** The dataset of all that was collected. */
  DatasetGraph dataset() {
    Graph union = new GraphMem2Roaring();
    graphs.forEach(
        (name, graph) -> {
          if (!hidden.contains(name)) {
            graph.find().forEach(union::add);
          }
        });
    return new FixedDataset(union, graphs);
  }
}
