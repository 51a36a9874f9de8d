package org.goldenthread.answer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads the records that can be found from a graph. */
final class Records {

  /** What says of which kind a thing is. */
  private static final List<Node> KINDS = List.of(RDF.Nodes.type, SKOS.inScheme.asNode());

  private final Graph graph;

  Records(Graph graph) {
    this.graph = graph;
  }

  /** All records, one after the other and in no order; a record of two kinds comes once. */
  Stream<SearchRecord> all() {
    Map<Node, String> kinds = new HashMap<>();
    graph
        .find(Node.ANY, Terms.NOTATION, Node.ANY)
        .forEach(triple -> kinds.put(triple.getSubject(), text(triple.getObject())));
    return kinds.keySet().stream().flatMap(kind -> members(kind, kinds));
  }

  /** The records whose first kind this is. */
  private Stream<SearchRecord> members(Node kind, Map<Node, String> kinds) {
    return KINDS.stream()
        .flatMap(property -> Iter.asStream(graph.find(Node.ANY, property, kind)))
        .map(Triple::getSubject)
        .filter(member -> firstKind(member, kinds.keySet()).equals(Optional.of(kind)))
        .map(member -> record(member, kinds.getOrDefault(kind, "")));
  }

  private Optional<Node> firstKind(Node member, Set<Node> kinds) {
    return KINDS.stream()
        .flatMap(property -> objects(member, property).stream())
        .filter(kinds::contains)
        .min(Comparator.comparing(Node::getURI));
  }

  private SearchRecord record(Node record, String kind) {
    List<SearchRecord.Words> own = new ArrayList<>();
    for (Node property : Terms.OWN) {
      texts(record, property)
          .forEach(text -> own.add(new SearchRecord.Words(property.getURI(), text)));
    }
    return new SearchRecord(record.getURI(), own, around(record, kind));
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
