package org.goldenthread.mapping.graph;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.vocabulary.Gt;

/**
 * Writes themes of records and recurrences into one graph, all on one basis, which is part of their
 * IRIs: the same link on another basis is another node.
 */
final class ThemeLinks {

  private final Graph graph;
  private final Iris iris;
  private final String basis;

  /**
   * Writes on one basis.
   *
   * @param basis stated, curated or suggested
   */
  ThemeLinks(Graph graph, Iris iris, String basis) {
    this.graph = graph;
    this.iris = iris;
    this.basis = basis;
  }

  /** Gives a record a theme; answers the node that says so. */
  Node theming(Node record, String theme) {
    Node node = iris.id("theming/" + basis + "/" + iris.name(record) + "--" + theme);
    graph.add(node, RDF.type.asNode(), Gt.Theming);
    graph.add(node, Gt.record, record);
    graph.add(node, Gt.theme, iris.theme(theme));
    text(node, Gt.basis, basis);
    return node;
  }

  /** Says that the weakness of a record comes back in another; an empty theme is left out. */
  Node recurrence(Node from, Node to, String theme) {
    Node node = iris.id("recurrence/" + basis + "/" + iris.name(from) + "--" + iris.name(to));
    graph.add(node, RDF.type.asNode(), Gt.Recurrence);
    graph.add(node, Gt.fromRecord, from);
    graph.add(node, Gt.toRecord, to);
    theme(node, theme);
    text(node, Gt.basis, basis);
    return node;
  }

  /** Says that a reader compared a record with a plan or inspection. */
  Node comparison(Node from, Node with, String theme) {
    Node node = iris.id("comparison/" + iris.name(from) + "--" + iris.name(with));
    graph.add(node, RDF.type.asNode(), Gt.Comparison);
    graph.add(node, Gt.fromRecord, from);
    graph.add(node, Gt.comparedWith, with);
    text(node, Gt.basis, basis);
    theme(node, theme);
    return node;
  }

  private void theme(Node node, String theme) {
    if (!theme.isEmpty()) {
      graph.add(node, Gt.theme, iris.theme(theme));
    }
  }

  void arguable(Node comparison, Node record) {
    graph.add(comparison, Gt.arguable, record);
  }

  void reason(Node node, String reason) {
    text(node, Gt.reason, reason);
  }

  /** Adds how strongly a rule suggests a link, and the words that led it there. */
  void suggested(Node node, BigDecimal score, List<String> words) {
    Node number = NodeFactory.createLiteralDT(score.toPlainString(), XSDDatatype.XSDdecimal);
    graph.add(node, Gt.score, number);
    if (!words.isEmpty()) {
      words(node, String.join(" | ", words));
    }
  }

  /** Adds the words that a link rests on. */
  void words(Node node, String words) {
    text(node, Gt.words, words);
  }

  private void text(Node node, Node property, String words) {
    graph.add(node, property, NodeFactory.createLiteralString(words));
  }
}
