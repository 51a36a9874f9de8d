package org.goldenthread.mapping.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.vocabulary.Gt;

/**
 * Says which inspection of an authority came after which, among those whose findings are held. Each
 * series of inspections goes on by itself.
 */
final class Sequence {

  private final Map<Node, Inspected> inspections = new HashMap<>();

  /** What is known of an inspection. */
  private record Inspected(Node node, String kind, String day) {}

  private final Families families;

  private Sequence(Families families) {
    this.families = families;
  }

  /** Links the inspections of some documents in a graph. */
  static void link(List<Graph> documents, Families families, Graph graph) {
    Sequence sequence = new Sequence(families);
    documents.forEach(sequence::gather);
    Map<String, List<Inspected>> kinds = new TreeMap<>();
    sequence.inspections.values().stream()
        .sorted(Comparator.comparing(Inspected::day).thenComparing(one -> one.node().getURI()))
        .forEach(one -> kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
    for (List<Inspected> inOrder : kinds.values()) {
      for (int i = 1; i < inOrder.size(); i++) {
        graph.add(inOrder.get(i - 1).node(), Gt.next, inOrder.get(i).node());
      }
    }
  }

  private void gather(Graph document) {
    document
        .find(Node.ANY, RDF.type.asNode(), Gt.Finding)
        .mapWith(Triple::getSubject)
        .filterKeep(finding -> document.contains(finding, Gt.inspection, Node.ANY))
        .mapWith(finding -> document.find(finding, Gt.inspection, Node.ANY).next().getObject())
        .forEach(inspection -> inspections.computeIfAbsent(inspection, one -> of(one, document)));
  }

  private Inspected of(Node inspection, Graph document) {
    String authority = value(document, inspection, Gt.authority);
    return new Inspected(
        inspection,
        authority + " " + families.series(value(document, inspection, Gt.framework)),
        value(document, inspection, Gt.published));
  }

  private static String value(Graph graph, Node node, Node property) {
    return graph
        .find(node, property, Node.ANY)
        .nextOptional()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .orElse("");
  }
}
