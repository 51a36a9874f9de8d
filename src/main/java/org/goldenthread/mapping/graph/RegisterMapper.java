package org.goldenthread.mapping.graph;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.mapping.profile.Register;
import org.goldenthread.mapping.profile.Register.Entry;
import org.goldenthread.mapping.profile.Register.Kind;
import org.goldenthread.vocabulary.Gt;
import org.goldenthread.vocabulary.Standard;

/** Maps the register: which names are one body, mechanism, post or person is a judgement. */
final class RegisterMapper {

  private static final Map<Kind, Node> CLASSES =
      Map.of(
          Kind.BODY, Gt.Body,
          Kind.MECHANISM, Gt.Mechanism,
          Kind.POST, Gt.Post,
          Kind.PERSON, Gt.Person);

  private final Graph graph;
  private final Entries entries;
  private final Iris iris;
  private final Set<Node> persons;

  /**
   * A mapper of the register.
   *
   * @param persons the persons whom some document names as holder or member; no others are mapped
   */
  RegisterMapper(Graph graph, Entries entries, Iris iris, Set<Node> persons) {
    this.persons = persons;
    this.graph = graph;
    this.entries = entries;
    this.iris = iris;
  }

  void map(Register register) {
    register.entries().forEach(this::entry);
  }

  private void entry(Entry of) {
    Node node = entries.node(of);
    if (of.kind() == Kind.PERSON && !persons.contains(node)) {
      return;
    }
    graph.add(node, RDF.type.asNode(), CLASSES.get(of.kind()));
    text(node, DCTerms.identifier.asNode(), of.id());
    if (of.kind() == Kind.PERSON) {
      text(node, FOAF.name.asNode(), of.name());
      return;
    }
    text(node, SKOS.prefLabel.asNode(), of.name());
    of.aliases().stream()
        .map(Register.Alias::text)
        .filter(alias -> !alias.equals(of.name()))
        .forEach(alias -> text(node, SKOS.altLabel.asNode(), alias));
    text(node, Gt.kind, of.kind().name().toLowerCase(Locale.ROOT));
    text(node, Gt.type, of.type());
    text(node, Gt.authority, of.authority());
    year(node, Gt.from, of.from());
    year(node, Gt.to, of.to());
    entries.find(of.organisation()).ifPresent(body -> graph.add(node, Standard.POST_IN, body));
    for (Register.Uncertain doubt : of.uncertain()) {
      Node resemblance = iris.id("resemblance/" + of.id() + "--" + doubt.other());
      entries
          .find(doubt.other())
          .ifPresent(
              other -> {
                graph.add(resemblance, RDF.type.asNode(), Gt.Resemblance);
                graph.add(resemblance, Gt.entry, node);
                graph.add(resemblance, Gt.other, other);
                text(resemblance, Gt.reason, doubt.reason());
              });
    }
  }

  private void text(Node subject, Node property, String words) {
    if (!words.isEmpty()) {
      graph.add(subject, property, NodeFactory.createLiteralString(words));
    }
  }

  private void year(Node subject, Node property, int year) {
    if (year != 0) {
      graph.add(subject, property, Triples.dateLiteral(Integer.toString(year)));
    }
  }
}
