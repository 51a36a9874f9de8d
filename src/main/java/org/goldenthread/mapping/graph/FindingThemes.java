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
 * Writes beside each finding what its themes are: over all of England the questions have no time to
 * gather them. What a reader gave a finding is all that counts; beside the theme that its heading
 * states stand those that the rule suggests for its words. Used once.
 */
final class FindingThemes {

  private static final List<String> READ = List.of("curated", "inherited");
  private static final String STATED = "stated";
  private static final String SUGGESTED = "suggested";

  /** Answers show suggestions of this score and more unless they are asked for others. */
  private static final double SHOWN = 0.75;

  private final Graph curated;
  private final Graph suggested;
  private final Iris iris;

  FindingThemes(Graph curated, Graph suggested, Iris iris) {
    this.curated = curated;
    this.suggested = suggested;
    this.iris = iris;
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
    for (String basis : READ) {
      if (given.containsKey(basis)) {
        write(finding, basis, given.get(basis), curated);
        return;
      }
    }
    Set<String> stated = given.getOrDefault(STATED, Set.of());
    write(finding, STATED, stated, curated);
    gather(finding, suggested, given);
    Set<String> more = new TreeSet<>(given.getOrDefault(SUGGESTED, Set.of()));
    more.removeAll(stated);
    write(finding, SUGGESTED, more, suggested);
  }

  private static void gather(Node finding, Graph graph, Map<String, Set<String>> given) {
    graph
        .find(Node.ANY, Gt.record, finding)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> graph.contains(node, RDF.type.asNode(), Gt.Theming))
        .filterKeep(node -> isShown(graph, node))
        .forEach(
            node -> {
              String basis = value(graph, node, Gt.basis).getLiteralLexicalForm();
              String theme = value(graph, node, Gt.theme).getURI();
              given
                  .computeIfAbsent(basis, key -> new TreeSet<>())
                  .add(theme.substring(theme.lastIndexOf('/') + 1));
            });
  }

  private static boolean isShown(Graph graph, Node theming) {
    return graph
        .find(theming, Gt.score, Node.ANY)
        .nextOptional()
        .map(score -> Double.parseDouble(score.getObject().getLiteralLexicalForm()) >= SHOWN)
        .orElse(true);
  }

  private static Node value(Graph graph, Node node, Node property) {
    return graph.find(node, property, Node.ANY).next().getObject();
  }

  private void write(Node finding, String basis, Set<String> themes, Graph graph) {
    if (themes.isEmpty()) {
      return;
    }
    String cell = String.join(" | ", themes);
    graph.add(finding, Gt.themeNames, NodeFactory.createLiteralString(cell));
    graph.add(finding, Gt.themeBasis, NodeFactory.createLiteralString(basis));
    themes.forEach(theme -> graph.add(finding, Gt.findingTheme, iris.theme(theme)));
  }
}
