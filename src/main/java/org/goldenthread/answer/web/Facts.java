package org.goldenthread.answer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.answer.store.Store;
import org.goldenthread.vocabulary.Prefixes;

/** Looks up what the graph says of one resource. Safe for use by many threads. */
final class Facts {

  /** More statements than this about one resource are not shown on its page. */
  static final int MOST = 500;

  private static final int LABEL = 100;

  private static final List<Node> NAMES =
      List.of(
          SKOS.prefLabel.asNode(), DCTerms.title.asNode(), RDFS.label.asNode(), term("foaf:name"));

  private final Store store;

  Facts(Store store) {
    this.store = store;
  }

  /** The node of a prefixed name such as {@code gt:text}. */
  static Node term(String prefixedName) {
    int colon = prefixedName.indexOf(':');
    Map<String, String> prefixes = Prefixes.all();
    return NodeFactory.createURI(
        prefixes.get(prefixedName.substring(0, colon)) + prefixedName.substring(colon + 1));
  }

  /** Whether any graph speaks of it. */
  boolean knows(Node node) {
    return !store.find(Node.ANY, node, Node.ANY, Node.ANY, 1).isEmpty()
        || !store.find(Node.ANY, Node.ANY, Node.ANY, node, 1).isEmpty();
  }

  /** What is stated of it. */
  List<Quad> about(Node node) {
    return store.find(Node.ANY, node, Node.ANY, Node.ANY, MOST);
  }

  /** What is stated of others with regard to it. */
  List<Quad> towards(Node node) {
    return store.find(Node.ANY, Node.ANY, Node.ANY, node, MOST);
  }

  /** The objects of a property. */
  List<Node> objects(Node subject, Node property) {
    return store.find(Node.ANY, subject, property, Node.ANY, MOST).stream()
        .map(Quad::getObject)
        .distinct()
        .toList();
  }

  /** The text of a property; nothing when it is not stated. */
  Optional<String> text(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /** What people call it: its name or title, else its first words, else the end of its IRI. */
  String label(Node node) {
    if (!node.isURI()) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
    for (Node name : NAMES) {
      Optional<String> text = text(node, name);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return text(node, term("gt:statedAs"))
        .or(() -> text(node, term("gt:text")).map(words -> numbered(node, words)))
        .orElseGet(() -> shortened(node.getURI()));
  }

  private String numbered(Node node, String words) {
    String number = text(node, term("gt:number")).map(printed -> printed + ". ").orElse("");
    return number + (words.length() <= LABEL ? words : words.substring(0, LABEL) + " …");
  }

  private static String shortened(String iri) {
    for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return iri.substring(prefix.getValue().length());
      }
    }
    return iri.startsWith(Addresses.BASE + "id/")
        ? iri.substring(Addresses.BASE.length() + 3).replace('/', ' ')
        : iri;
  }

  /** The records of where a resource's properties are said. */
  List<Node> evidence(Node node) {
    return store.find(Node.ANY, Node.ANY, term("gt:evidenceOf"), node, MOST).stream()
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
      objects(evidence, term("gt:passage")).forEach(passage -> quads.addAll(about(passage)));
    }
    Graph graph = GraphFactory.createGraphMem();
    Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  /** The statements of the graphs of a kind, as one graph. */
  Graph graphsOf(String kind) {
    Graph graph = GraphFactory.createGraphMem();
    Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
    for (Quad typed :
        store.find(Node.ANY, Node.ANY, term("rdf:type"), term(kind), Integer.MAX_VALUE)) {
      store
          .find(typed.getSubject(), Node.ANY, Node.ANY, Node.ANY, Integer.MAX_VALUE)
          .forEach(quad -> graph.add(quad.asTriple()));
    }
    return graph;
  }

  /** Whether a graph holds suggestions, which nobody stated or judged. */
  boolean suggests(Node graph) {
    return graph.isURI()
        && !store.find(Node.ANY, graph, term("rdf:type"), term("gt:SuggestedGraph"), 1).isEmpty();
  }

  /** Whether a graph holds what a reader judged. */
  boolean isCurated(Node graph) {
    return graph.isURI()
        && !store.find(Node.ANY, graph, term("rdf:type"), term("gt:CuratedGraph"), 1).isEmpty();
  }
}
