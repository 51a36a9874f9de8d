package org.goldenthread.answer.search;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.vocabulary.Gt;

/** The properties that search reads. */
final class Terms {

  static final Node NOTATION = SKOS.notation.asNode();
  static final Node PREFERRED = SKOS.prefLabel.asNode();
  static final Node IDENTIFIER = DCTerms.identifier.asNode();
  static final Node NUMBER = Gt.number;
  static final Node TEXT = Gt.text;
  static final Node RECORD = Gt.record;
  static final Node THEME = Gt.theme;
  static final Node PART = Gt.term("part");
  static final Node INSPECTION = Gt.term("inspection");
  static final Node POST = Gt.term("post");
  static final Node LEAD = Gt.term("lead");
  static final Node HOLDER = Gt.term("holderName");

  /** The thing of which a record is one version among others. */
  static final Node VERSION_OF = Gt.term("action");

  /** The words by which a thing is called. */
  static final List<Node> NAMES = List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), HOLDER);

  /** What things are called. */
  static final List<Node> LABELS =
      List.of(PREFERRED, SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

  /** The words of a record itself, in the order in which a snippet prefers them. */
  static final List<Node> OWN =
      List.of(
          TEXT,
          PREFERRED,
          SKOS.altLabel.asNode(),
          SKOS.definition.asNode(),
          SKOS.scopeNote.asNode(),
          Gt.progress,
          Gt.leadText,
          Gt.monitoringText,
          Gt.need,
          Gt.oversight,
          Gt.partners,
          Gt.capacity,
          Gt.criteria,
          Gt.mechanism,
          Gt.impact,
          HOLDER);

  /** Words that a record stands under. */
  static final List<Node> AROUND =
      terms("heading", "reportPart", "kind", "type", "part", "evidenceText", "direction");

  /** Things that a record belongs to; {@link #NAMING} says which of their words count. */
  static final List<Node> BELONGS = terms("plan", "inspection", "document", "recommendation");

  static final List<Node> NAMING = List.of(IDENTIFIER, TEXT);

  private Terms() {}

  private static List<Node> terms(String... names) {
    return Arrays.stream(names).map(Gt::term).toList();
  }
}
