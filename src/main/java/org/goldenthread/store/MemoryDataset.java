package org.goldenthread.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.memory.StatementTable;
import org.goldenthread.memory.TableExecutor;

/**
 * Collects statements into a dataset that is fast to read: one graph a name, and as the default
 * graph the union that plain questions see.
 */
final class MemoryDataset extends StreamRDFBase {

  private static final String ONTOLOGY = "https://w3id.org/golden-thread/ontology#";

  /** Graphs of these kinds are seen only by a question that names them. */
  private static final Set<Node> NOT_IN_DEFAULT_GRAPH =
      Set.of(
          NodeFactory.createURI(ONTOLOGY + "SuggestedGraph"),
          NodeFactory.createURI(ONTOLOGY + "ProvenanceGraph"));

  private final StatementTable.Builder statements = new StatementTable.Builder();
  private final Set<Node> hidden = new HashSet<>();
  private long quads;

  static DatasetGraph copyOf(DatasetGraph mapped) {
    MemoryDataset copy = new MemoryDataset();
    mapped.executeRead(() -> mapped.stream().forEach(copy::quad));
    return copy.dataset();
  }

  @Override
  public void quad(Quad quad) {
    statements.add(quad);
    quads++;
    if (quad.getPredicate().equals(RDF.Nodes.type)
        && NOT_IN_DEFAULT_GRAPH.contains(quad.getObject())) {
      hidden.add(quad.getSubject());
    }
  }

  /** How many statements were read. */
  long quads() {
    return quads;
  }

  /** The dataset of all that was collected. */
  DatasetGraph dataset() {
    StatementTable table = statements.build();
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    table.graphs().forEach(name -> graphs.put(name, table.graph(name)));
    DatasetGraph dataset = new FixedDataset(table.union(hidden::contains), graphs);
    TableExecutor.install(dataset.getContext());
    return dataset;
  }
}
