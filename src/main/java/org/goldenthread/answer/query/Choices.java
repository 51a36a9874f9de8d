package org.goldenthread.answer.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.answer.store.Store;
import org.goldenthread.vocabulary.Prefixes;

/**
 * What exists in one version of the graph, kind by kind, looked up once and kept. Safe for use by
 * many threads.
 */
final class Choices {

  private static final int ALL = Integer.MAX_VALUE;

  private final Store store;
  private final Map<Kind, Map<String, Choice>> known = new ConcurrentHashMap<>();
  private final Map<Kind, ChoiceNames> names = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Set<String>>> numbers = new ConcurrentHashMap<>();

  Choices(Store store) {
    this.store = store;
  }

  /** Everything of a kind, by identifier. */
  Map<String, Choice> of(Kind kind) {
    return known.computeIfAbsent(kind, this::lookUp);
  }

  /** The names under which those of a kind are known. */
  ChoiceNames names(Kind kind) {
    return names.computeIfAbsent(kind, k -> new ChoiceNames(of(k).values()));
  }

  /** Whether a plan has an action of a number; an empty part stands for all its parts. */
  boolean hasAction(String plan, String part, String number) {
    return numbers.computeIfAbsent(plan, this::numbersOf).getOrDefault(number, Set.of()).stream()
        .anyMatch(one -> part.isEmpty() || one.equals(part));
  }

  /** The numbers of the actions of a plan, each with the parts that use it. */
  private Map<String, Set<String>> numbersOf(String plan) {
    Map<String, Set<String>> parts = new HashMap<>();
    Node name = NodeFactory.createLiteralString(plan);
    for (Quad of : store.find(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), name, ALL)) {
      for (Quad state : store.find(Node.ANY, Node.ANY, node("gt:plan"), of.getSubject(), ALL)) {
        Node action = state.getSubject();
        if (text(action, node("gt:action")).isPresent()) {
          parts
              .computeIfAbsent(text(action, node("gt:number")).orElse(""), n -> new HashSet<>())
              .add(text(action, node("gt:part")).orElse(""));
        }
      }
    }
    return parts;
  }

  private Optional<String> text(Node subject, Node property) {
    return store.find(Node.ANY, subject, property, Node.ANY, 1).stream()
        .findFirst()
        .map(Quad::getObject)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
  }

  private Map<String, Choice> lookUp(Kind kind) {
    Map<String, Choice> found = new TreeMap<>();
    for (String property : kind.properties()) {
      for (Quad quad : store.find(Node.ANY, Node.ANY, node(property), Node.ANY, ALL)) {
        String value = quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : "";
        if (!value.isEmpty()) {
          found.put(value, new Choice(value, value, List.of()));
        }
      }
    }
    for (String type : kind.classes()) {
      for (Quad quad : store.find(Node.ANY, Node.ANY, RDF.Nodes.type, node(type), ALL)) {
        Choice choice = choice(quad.getSubject());
        found.put(choice.identifier(), choice);
      }
    }
    return found;
  }

  private Choice choice(Node subject) {
    List<String> identifiers = texts(subject, DCTerms.identifier.asNode());
    List<String> labels = texts(subject, SKOS.prefLabel.asNode());
    if (labels.isEmpty()) {
      labels = texts(subject, DCTerms.title.asNode());
    }
    String iri = subject.toString();
    String identifier =
        identifiers.isEmpty() ? iri.substring(iri.lastIndexOf('/') + 1) : identifiers.get(0);
    return new Choice(
        identifier,
        labels.isEmpty() ? identifier : labels.get(0),
        texts(subject, SKOS.altLabel.asNode()));
  }

  private List<String> texts(Node subject, Node predicate) {
    List<String> texts = new ArrayList<>();
    for (Quad quad : store.find(Node.ANY, subject, predicate, Node.ANY, ALL)) {
      if (quad.getObject().isLiteral()) {
        texts.add(quad.getObject().getLiteralLexicalForm());
      }
    }
    return texts;
  }

  private static Node node(String prefixedName) {
    int colon = prefixedName.indexOf(':');
    return NodeFactory.createURI(
        Prefixes.all().get(prefixedName.substring(0, colon)) + prefixedName.substring(colon + 1));
  }
}
