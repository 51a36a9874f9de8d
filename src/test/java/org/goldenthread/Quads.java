package org.goldenthread;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;

/** Statements as sorted lines, so that a difference can be read. */
final class Quads {

  private static final Node PROVENANCE = Terms.id("graph/provenance");

  private Quads() {}

  /** All statements but those about the mapping itself, which tell the time. */
  static Set<String> lines(DatasetGraph dataset) {
    Set<String> lines = new TreeSet<>();
    dataset.stream()
        .filter(quad -> !quad.getGraph().equals(PROVENANCE))
        .forEach(quad -> lines.add(NodeFmtLib.str(quad)));
    return lines;
  }

  static Set<String> lines(Graph graph) {
    Set<String> lines = new TreeSet<>();
    graph.find().forEach(triple -> lines.add(NodeFmtLib.str(triple)));
    return lines;
  }

  /** What some lines have and others have not. */
  static Set<String> beyond(Set<String> some, Set<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }
}
