package org.goldenthread.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Roaring;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Collects statements into a dataset that is fast to read: one indexed graph a name, and the union
 * that plain questions see kept as a graph of its own.
 */
final class MemoryDataset extends StreamRDFBase {

  private static final String ONTOLOGY = "https://w3id.org/golden-thread/ontology#";

  /** Graphs of these kinds are seen only by a question that names them. */
  private static final Set<Node> NOT_IN_DEFAULT_GRAPH =
      Set.of(
          NodeFactory.createURI(ONTOLOGY + "SuggestedGraph"),
          NodeFactory.createURI(ONTOLOGY + "ProvenanceGraph"));

  private final Map<Node, Graph> graphs = new LinkedHashMap<>();
  private long quads;

  static DatasetGraph copyOf(DatasetGraph mapped) {
    MemoryDataset copy = new MemoryDataset();
    mapped.executeRead(() -> mapped.stream().forEach(copy::quad));
    return copy.dataset();
  }

  @Override
  public void quad(Quad quad) {
    graphs.computeIfAbsent(quad.getGraph(), name -> new GraphMem2Roaring()).add(quad.asTriple());
    quads++;
  }

  /** How many statements were read. */
  long quads() {
    return quads;
  }

  /** The dataset of all that was collected. */
  DatasetGraph dataset() {
    Set<Node> hidden = hidden();
    Graph union = new GraphMem2Roaring();
    graphs.forEach(
        (name, graph) -> {
          if (!hidden.contains(name)) {
            graph.find().forEach(union::add);
          }
        });
    return new FixedDataset(union, graphs);
  }

  private Set<Node> hidden() {
    Set<Node> hidden = new HashSet<>();
    for (Graph graph : graphs.values()) {
      for (Node kind : NOT_IN_DEFAULT_GRAPH) {
        graph
            .find(Node.ANY, RDF.Nodes.type, kind)
            .forEach(triple -> hidden.add(triple.getSubject()));
      }
    }
    return hidden;
  }
}
