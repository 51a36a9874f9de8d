package org.goldenthread.answer.release;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.answer.store.Store;
import org.goldenthread.vocabulary.Gt;

/**
 * A document that the data was made from.
 *
 * @param iri of the document
 * @param title as printed
 * @param publisher the body that published it
 * @param issued when it was published
 * @param rights what it states of its rights
 */
record Source(String iri, String title, String publisher, String issued, String rights) {

  private static final int ALL = Integer.MAX_VALUE;

  /** All documents of a store, oldest first. */
  static List<Source> of(Store store) {
    Node kind = Gt.Document;
    return store.find(Node.ANY, Node.ANY, RDF.Nodes.type, kind, ALL).stream()
        .map(Quad::getSubject)
        .distinct()
        .map(document -> of(store, document))
        .sorted(Comparator.comparing(Source::issued).thenComparing(Source::iri))
        .toList();
  }

  private static Source of(Store store, Node document) {
    return new Source(
        document.getURI(),
        text(store, document, DCTerms.title.asNode()),
        text(store, document, DCTerms.publisher.asNode()),
        text(store, document, DCTerms.issued.asNode()),
        text(store, document, DCTerms.rights.asNode()));
  }

  /** The words of a property; empty when nothing is stated. */
  static String text(Store store, Node subject, Node property) {
    return store.find(Node.ANY, subject, property, Node.ANY, ALL).stream()
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** How it is cited. */
  String citation() {
    return publisher
        + (issued.isEmpty() ? "" : " (" + issued.substring(0, Math.min(4, issued.length())) + ")")
        + ": "
        + title;
  }
}
