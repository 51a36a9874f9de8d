package org.goldenthread.answer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.words.Folding;

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
    holders(Terms.POST, record)
        .forEach(name -> own.add(new SearchRecord.Words(Terms.HOLDER.getURI(), name)));
    String iri = record.getURI();
    Set<String> numbers = new TreeSet<>();
    texts(record, Terms.NUMBER).forEach(number -> numbers.add(Reference.key(kind, number)));
    numbers.add(Reference.key(kind, iri.substring(iri.lastIndexOf('/') + 1)));
    return new SearchRecord(iri, own, around(record, kind), numbers, thing(record, own));
  }

  /** Who is named as the holder of a post, wherever that is said. */
  private List<String> holders(Node property, Node post) {
    return graph.find(Node.ANY, property, post).mapWith(Triple::getSubject).toList().stream()
        .flatMap(holding -> texts(holding, Terms.HOLDER).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * What a record is a version of: what the graph says, else what has the same words under the same
   * number for the same inspection.
   */
  private String thing(Node record, List<SearchRecord.Words> own) {
    Optional<Node> lasting = objects(record, Terms.VERSION_OF).stream().findFirst();
    List<Node> inspections = objects(record, Terms.INSPECTION);
    List<String> numbers = texts(record, Terms.NUMBER);
    if (lasting.isPresent() || inspections.isEmpty() || numbers.isEmpty() || own.isEmpty()) {
      return lasting.orElse(record).toString();
    }
    return String.join(
        " ",
        kindOf(record),
        inspections.get(0).toString(),
        String.join(" ", texts(record, Terms.PART)),
        numbers.get(0),
        Folding.key(own.get(0).text()));
  }

  private String kindOf(Node record) {
    return objects(record, RDF.Nodes.type).stream()
        .map(Node::toString)
        .sorted()
        .findFirst()
        .orElse("");
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
    objects(record, Terms.LEAD).stream()
        .flatMap(lead -> texts(lead, Terms.HOLDER).stream())
        .distinct()
        .forEach(around::add);
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
