package org.goldenthread.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads the records that can be found from a graph. */
final class Records {

  private final Graph graph;

  Records(Graph graph) {
    this.graph = graph;
  }

  /** All records in the order of their IRIs, so that equal graphs give equal indexes. */
  Stream<SearchRecord> all() {
    SortedMap<String, String> kinds = new TreeMap<>();
    graph
        .find(Node.ANY, Terms.NOTATION, Node.ANY)
        .forEach(triple -> addMembers(triple.getSubject(), text(triple.getObject()), kinds));
    return kinds.entrySet().stream().map(entry -> record(entry.getKey(), entry.getValue()));
  }

  private void addMembers(Node kind, String word, SortedMap<String, String> kinds) {
    for (Node property : List.of(RDF.Nodes.type, SKOS.inScheme.asNode())) {
      graph
          .find(Node.ANY, property, kind)
          .forEach(triple -> kinds.put(triple.getSubject().getURI(), word));
    }
  }

  private SearchRecord record(String iri, String kind) {
    Node record = NodeFactory.createURI(iri);
    List<SearchRecord.Words> own = new ArrayList<>();
    for (Node property : Terms.OWN) {
      texts(record, property)
          .forEach(text -> own.add(new SearchRecord.Words(property.getURI(), text)));
    }
    return new SearchRecord(iri, own, around(record, kind));
  }

  private List<String> around(Node record, String kind) {
    List<String> around = new ArrayList<>();
    List<String> numbers = texts(record, Terms.NUMBER);
    around.add(numbers.isEmpty() ? kind : kind + " " + numbers.get(0));
    Terms.AROUND.forEach(property -> around.addAll(texts(record, property)));
    for (Node link : Terms.BELONGS) {
      for (Node other : objects(record, link)) {
        Terms.NAMING.forEach(property -> around.addAll(texts(other, property)));
      }
    }
    graph
        .find(Node.ANY, Terms.RECORD, record)
        .forEach(triple -> around.addAll(themes(triple.getSubject())));
    return around;
  }

  /** The label of a theme is all it takes: {@link Meanings} knows the other words. */
  private List<String> themes(Node theming) {
    return objects(theming, Terms.THEME).stream()
        .flatMap(theme -> texts(theme, Terms.PREFERRED).stream())
        .toList();
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  private List<String> texts(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Records::text)
        .sorted()
        .toList();
  }

  private static String text(Node literal) {
    return literal.getLiteralLexicalForm();
  }
}
