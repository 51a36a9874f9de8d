package org.goldenthread.mapping.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.vocabulary.Gt;

/**
 * Writes beside each finding what its themes are, in one cell and on the firmest basis there is:
 * over all of England the questions have no time to gather them. Used once.
 */
final class FindingThemes {

  private static final List<String> FIRMEST = List.of("stated", "curated", "inherited");

  private final Graph curated;
  private final Graph suggested;

  FindingThemes(Graph curated, Graph suggested) {
    this.curated = curated;
    this.suggested = suggested;
  }

  /** Writes the cells of the findings of some documents. */
  void write(List<Graph> documents) {
    for (Graph document : documents) {
      document
          .find(Node.ANY, RDF.type.asNode(), Gt.Finding)
          .mapWith(Triple::getSubject)
          .toList()
          .forEach(finding -> write(finding, document));
    }
  }

  private void write(Node finding, Graph document) {
    Map<String, Set<String>> given = new TreeMap<>();
    gather(finding, document, given);
    gather(finding, curated, given);
    for (String basis : FIRMEST) {
      if (given.containsKey(basis)) {
        write(finding, basis, given.get(basis), curated);
        return;
      }
    }
    gather(finding, suggested, given);
    if (given.containsKey("suggested")) {
      write(finding, "suggested", given.get("suggested"), suggested);
    }
  }

  private static void gather(Node finding, Graph graph, Map<String, Set<String>> given) {
    graph
        .find(Node.ANY, Gt.record, finding)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> graph.contains(node, RDF.type.asNode(), Gt.Theming))
        .forEach(
            node -> {
              String basis = value(graph, node, Gt.basis).getLiteralLexicalForm();
              String theme = value(graph, node, Gt.theme).getURI();
              given
                  .computeIfAbsent(basis, key -> new TreeSet<>())
                  .add(theme.substring(theme.lastIndexOf('/') + 1));
            });
  }

  private static Node value(Graph graph, Node node, Node property) {
    return graph.find(node, property, Node.ANY).next().getObject();
  }

  private static void write(Node finding, String basis, Set<String> themes, Graph graph) {
    String cell = String.join(" | ", themes);
    graph.add(finding, Gt.themeNames, NodeFactory.createLiteralString(cell));
    graph.add(finding, Gt.themeBasis, NodeFactory.createLiteralString(basis));
  }
}
