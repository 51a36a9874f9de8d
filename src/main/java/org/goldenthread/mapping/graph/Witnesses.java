package org.goldenthread.mapping.graph;

import org.apache.jena.graph.Node;
import org.goldenthread.mapping.record.Stated;
import org.goldenthread.vocabulary.Gt;

/**
 * Maps what a document states of a record with which another document leads. Not safe for use by
 * several threads at once.
 */
final class Witnesses {

  private final Triples triples;
  private final String document;
  private int count;

  Witnesses(Triples triples, String document) {
    this.triples = triples;
    this.document = document;
  }

  /** A property of a record in the words of this document; answers the node of the witness. */
  Node of(Node record, Node property, Stated stated) {
    Node node = Iris.below(record, "witness/" + document + "/" + ++count);
    triples.record(node, Gt.Witness, stated, 1);
    triples.link(node, Gt.witnessOf, record);
    triples.link(node, Gt.property, property);
    triples.stated(node, Gt.text, stated);
    return node;
  }
}
