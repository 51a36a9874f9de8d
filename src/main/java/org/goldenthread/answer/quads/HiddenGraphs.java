package org.goldenthread.answer.quads;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.vocabulary.Gt;

/**
 * Finds the graphs that a plain question does not see: suggestions, and the record of the mapping.
 * The graphs themselves say of what kind they are.
 */
public final class HiddenGraphs extends StreamRDFBase {

  private static final Set<Node> KINDS = Set.of(Gt.SuggestedGraph, Gt.ProvenanceGraph);

  private final Set<Node> names = new HashSet<>();

  /** Those of which a graph tells. */
  public static HiddenGraphs of(Graph graph) {
    HiddenGraphs hidden = new HiddenGraphs();
    for (Node kind : KINDS) {
      graph
          .find(Node.ANY, RDF.Nodes.type, kind)
          .forEach(triple -> hidden.names.add(triple.getSubject()));
    }
    return hidden;
  }

  @Override
  public void quad(Quad quad) {
    if (quad.getPredicate().equals(RDF.Nodes.type) && KINDS.contains(quad.getObject())) {
      names.add(quad.getSubject());
    }
  }

  /** Whether a graph of this name is left out of the default graph. */
  public boolean contains(Node name) {
    return names.contains(name);
  }
}
