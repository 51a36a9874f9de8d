package org.goldenthread.answer.release;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.goldenthread.answer.store.Store;
import org.goldenthread.vocabulary.Base;
import org.goldenthread.vocabulary.Standard;

/**
 * What a release says of itself.
 *
 * @param version identity of the content
 * @param date when the documents were mapped
 * @param statements how many statements the graph holds
 * @param sources the documents, oldest first
 */
record About(String version, String date, long statements, List<Source> sources) {

  static final String NAME = "Golden Thread";
  static final String DESCRIPTION =
      "From what inspectors of children's services found to what councils did about it: findings,"
          + " recommendations, actions, who leads and who monitors them, each with the words of the"
          + " published document that says so.";
  static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";
  static final String RIGHTS =
      "Program, ontology and curated facts are under the Apache License 2.0. The documents belong to"
          + " those who published them; the words quoted from them are under what each document"
          + " states.";

  About {
    sources = List.copyOf(sources);
  }

  static About of(Store store) {
    List<Source> sources = Source.of(store);
    Node started = Standard.STARTED;
    String date =
        store.find(Node.ANY, Node.ANY, started, Node.ANY, Integer.MAX_VALUE).stream()
            .map(Quad::getObject)
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .findFirst()
            .orElse(sources.isEmpty() ? "" : sources.get(sources.size() - 1).issued());
    return new About(
        store.manifest().version(),
        date.substring(0, Math.min(10, date.length())),
        store.manifest().quads(),
        sources);
  }

  /** Where its IRIs live. */
  static String address() {
    return Base.configured().address();
  }

  /** How the release is cited. */
  String citation() {
    return NAME
        + " ("
        + date.substring(0, Math.min(4, date.length()))
        + "): inspections of children's services and the plans that answer them. Data, version "
        + version
        + ". "
        + address();
  }
}
