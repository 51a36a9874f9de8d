package org.goldenthread.answer.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.answer.store.Store;
import org.goldenthread.vocabulary.Gt;
import org.goldenthread.vocabulary.Prefixes;

/** Looks up what the graph says of one resource, all of it. Safe for use by many threads. */
final class Facts {

  private final Store store;

  Facts(Store store) {
    this.store = store;
  }

  /** Whether any graph speaks of it. */
  boolean knows(Node node) {
    return !store.find(Node.ANY, node, Node.ANY, Node.ANY, 1).isEmpty()
        || !store.find(Node.ANY, Node.ANY, Node.ANY, node, 1).isEmpty();
  }

  /** What is stated of it. */
  List<Quad> about(Node node) {
    return store.find(Node.ANY, node, Node.ANY, Node.ANY, Integer.MAX_VALUE);
  }

  /** What is stated of others with regard to it. */
  List<Quad> towards(Node node) {
    return store.find(Node.ANY, Node.ANY, Node.ANY, node, Integer.MAX_VALUE);
  }

  /** The objects of a property. */
  List<Node> objects(Node subject, Node property) {
    return store.find(Node.ANY, subject, property, Node.ANY, Integer.MAX_VALUE).stream()
        .map(Quad::getObject)
        .distinct()
        .toList();
  }

  /** The records of where a resource's properties are said. */
  List<Node> evidence(Node node) {
    return store.find(Node.ANY, Node.ANY, Gt.evidenceOf, node, Integer.MAX_VALUE).stream()
        .map(Quad::getSubject)
        .distinct()
        .toList();
  }

  /** Everything said of a resource, with the passages that say so, as one graph. */
  Graph description(Node node) {
    List<Quad> quads = new ArrayList<>(about(node));
    quads.addAll(towards(node));
    for (Node evidence : evidence(node)) {
      quads.addAll(about(evidence));
      objects(evidence, Gt.passage).forEach(passage -> quads.addAll(about(passage)));
    }
    Graph graph = GraphFactory.createGraphMem();
    Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  /** The statements of the graphs of a kind, as one graph. */
  Graph graphsOf(Node kind) {
    Graph graph = GraphFactory.createGraphMem();
    Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
    for (Quad typed : store.find(Node.ANY, Node.ANY, RDF.Nodes.type, kind, Integer.MAX_VALUE)) {
      store
          .find(typed.getSubject(), Node.ANY, Node.ANY, Node.ANY, Integer.MAX_VALUE)
          .forEach(quad -> graph.add(quad.asTriple()));
    }
    return graph;
  }
}
