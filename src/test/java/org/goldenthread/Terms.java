package org.goldenthread;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Short ways to look into a graph that uses our terms. */
public final class Terms {

  /** The namespace of the ontology. */
  public static final String GT = "https://w3id.org/golden-thread/ontology#";

  /** The base of all identifiers. */
  public static final String ID = "https://w3id.org/golden-thread/id/";

  private Terms() {}

  /** A term of our ontology. */
  public static Node gt(String name) {
    return NodeFactory.createURI(GT + name);
  }

  /** A term of the Web Annotation vocabulary. */
  public static Node oa(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/oa#" + name);
  }

  /** The IRI of a record. */
  public static Node id(String path) {
    return NodeFactory.createURI(ID + path);
  }

  /** All things of a class. */
  public static List<Node> all(Graph graph, String type) {
    return graph.find(Node.ANY, RDF.type.asNode(), gt(type)).mapWith(Triple::getSubject).toList();
  }

  /** The values of a property. */
  public static Stream<Node> values(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }

  /** The value of a property that has one at most, as text. */
  public static Optional<String> text(Graph graph, Node subject, Node property) {
    return values(graph, subject, property)
        .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI())
        .findFirst();
  }

  /** The number that a property must have. */
  public static int number(Graph graph, Node subject, Node property) {
    return Integer.parseInt(
        text(graph, subject, property)
            .orElseThrow(() -> new AssertionError(subject + " has no " + property)));
  }
}
