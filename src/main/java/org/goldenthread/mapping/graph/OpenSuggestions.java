package org.goldenthread.mapping.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.vocabulary.Gt;

/** What the rule suggests and no reader has judged yet. Used once. */
public final class OpenSuggestions {

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Graph suggested;

  /**
   * A record as a reader is shown it.
   *
   * @param address the end of its address
   * @param text its words
   * @param where its document and line
   */
  public record Told(String address, String text, String where) {}

  /**
   * One suggestion.
   *
   * @param record the record that may have a theme, or whose weakness may come back
   * @param later the record in which it may come back; empty for a theme
   * @param theme the slug of the theme; empty when a recurrence has none
   * @param label the theme's name
   * @param score the chance that it is right
   * @param words what led to it
   */
  public record Open(
      Told record, Optional<Told> later, String theme, String label, double score, String words) {}

  /** Of a mapping. */
  public OpenSuggestions(Mapped mapped, Iris iris) {
    this.dataset = mapped.dataset();
    this.iris = iris;
    this.suggested = dataset.getGraph(iris.graph("suggested"));
  }

  /** All of them: themes first, then recurrences, in no order of their own. */
  public List<Open> list() {
    List<Open> open = new ArrayList<>();
    suggested
        .find(Node.ANY, RDF.type.asNode(), Gt.Theming)
        .mapWith(Triple::getSubject)
        .filterDrop(node -> judged(node, "theming/"))
        .forEach(node -> open.add(open(node, Gt.record, Optional.empty())));
    suggested
        .find(Node.ANY, RDF.type.asNode(), Gt.Recurrence)
        .mapWith(Triple::getSubject)
        .filterDrop(node -> judged(node, "recurrence/") || compared(node))
        .forEach(
            node -> open.add(open(node, Gt.fromRecord, Optional.of(value(node, Gt.toRecord)))));
    return open;
  }

  /** Whether the same stands on a firmer basis. */
  private boolean judged(Node node, String kind) {
    String address = iris.address(node);
    return List.of("stated", "curated").stream()
        .map(basis -> iris.id(address.replace(kind + "suggested/", kind + basis + "/")))
        .anyMatch(firm -> dataset.contains(Node.ANY, firm, Node.ANY, Node.ANY));
  }

  /** Whether a reader compared the earlier record with the plan or inspection of the later. */
  private boolean compared(Node node) {
    Node earlier = value(node, Gt.fromRecord);
    Node later = value(node, Gt.toRecord);
    return List.of(Gt.plan, Gt.inspection).stream()
        .flatMap(of -> found(later, of).stream())
        .anyMatch(
            chapter ->
                dataset.contains(
                    iris.graph("curated"),
                    iris.id("comparison/" + iris.name(earlier) + "--" + iris.name(chapter)),
                    Node.ANY,
                    Node.ANY));
  }

  private Open open(Node node, Node from, Optional<Node> to) {
    Optional<Node> theme =
        suggested.find(node, Gt.theme, Node.ANY).mapWith(Triple::getObject).toList().stream()
            .findFirst();
    return new Open(
        told(value(node, from)),
        to.map(this::told),
        theme.map(one -> text(one, DCTerms.identifier.asNode())).orElse(""),
        theme.map(one -> text(one, SKOS.prefLabel.asNode())).orElse(""),
        Double.parseDouble(value(node, Gt.score).getLiteralLexicalForm()),
        suggested.contains(node, Gt.words, Node.ANY)
            ? value(node, Gt.words).getLiteralLexicalForm()
            : "");
  }

  private Node value(Node subject, Node property) {
    return suggested.find(subject, property, Node.ANY).next().getObject();
  }

  private Told told(Node record) {
    String document =
        found(record, Gt.document).stream()
            .findFirst()
            .map(one -> text(one, DCTerms.identifier.asNode()))
            .orElse("");
    return new Told(
        iris.address(record), text(record, Gt.text), document + ":" + text(record, Gt.line));
  }

  private String text(Node subject, Node property) {
    return found(subject, property).stream()
        .findFirst()
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private List<Node> found(Node subject, Node property) {
    List<Node> found = new ArrayList<>();
    dataset
        .find(Node.ANY, subject, property, Node.ANY)
        .forEachRemaining((Quad quad) -> found.add(quad.getObject()));
    return found;
  }
}
