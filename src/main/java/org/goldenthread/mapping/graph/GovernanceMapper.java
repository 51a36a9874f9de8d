package org.goldenthread.mapping.graph;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.goldenthread.mapping.profile.Facts;
import org.goldenthread.mapping.record.GovernanceFact;
import org.goldenthread.mapping.record.Holding;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Stated;
import org.goldenthread.vocabulary.Gt;

/** Maps who holds which post, how bodies answer to one another, and what refers to what. */
final class GovernanceMapper {

  private static final Set<String> UPWARDS = Set.of("reports to", "accountable to", "part of");

  private final Triples triples;
  private final Iris iris;
  private final Reading reading;
  private final String document;
  private final Entries entries;

  GovernanceMapper(Triples triples, Iris iris, Reading reading, Entries entries) {
    this.triples = triples;
    this.iris = iris;
    this.reading = reading;
    this.entries = entries;
    this.document = reading.dossier().description().document();
  }

  void map() {
    int place = 0;
    for (Holding holding : reading.holdings()) {
      holding(holding, ++place);
    }
    place = 0;
    for (GovernanceFact fact : reading.governance()) {
      fact(fact, ++place);
    }
    place = 0;
    for (Facts.Reference reference : reading.dossier().facts().references()) {
      reference(reference, ++place);
    }
  }

  private void holding(Holding of, int place) {
    Node node = iris.ofDocument(document, "holding", place);
    triples.record(node, Gt.Holding, of.line());
    triples.text(node, Gt.initials, of.initials());
    entries.find(of.post()).ifPresent(post -> triples.link(node, Gt.post, post));
    entries.find(of.body()).ifPresent(body -> triples.link(node, Gt.body, body));
    entries.find(of.holder()).ifPresent(person -> triples.link(node, Gt.holder, person));
    asStated(node, Gt.statedAs, of.postName(), of.stated());
    asStated(node, Gt.holderName, of.holderName(), of.stated());
    triples.stated(node, Gt.quote, of.stated());
  }

  /** A name counts as the document's only when the quote has it; else the register tells it. */
  private void asStated(Node node, Node property, String name, Stated quote) {
    if (quote.value().contains(name)) {
      triples.stated(node, property, new Stated(name, quote.words(), quote.by()));
    }
  }

  private void fact(GovernanceFact of, int place) {
    Node node = iris.ofDocument(document, "governance", place);
    triples.record(node, Gt.Governance, of.line());
    Node body = entries.find(of.body()).orElseThrow();
    triples.link(node, Gt.body, body);
    triples.text(node, Gt.relation, of.relation());
    triples.text(node, Gt.when, of.when());
    triples.text(node, Gt.otherText, of.otherName());
    entries.record(of.plan()).forEach(plan -> triples.link(node, Gt.plan, plan));
    entries.find(of.person()).ifPresent(person -> triples.link(node, Gt.person, person));
    entries
        .find(of.other())
        .ifPresent(
            other -> {
              triples.link(node, Gt.other, other);
              if (UPWARDS.contains(of.relation())) {
                triples.link(body, Gt.reportsTo, other);
              }
            });
    triples.stated(node, Gt.quote, of.stated());
  }

  private void reference(Facts.Reference of, int place) {
    Node node = iris.ofDocument(document, "reference", place);
    triples.record(node, Gt.Reference, of.lines().isEmpty() ? of.line() : of.lines().get(0));
    triples.text(node, Gt.fromText, of.from());
    triples.text(node, Gt.toText, String.join(" | ", of.cites()));
    List<Node> from = entries.record(of.from());
    for (String cited : of.cites()) {
      for (Node to : entries.record(cited)) {
        triples.link(node, Gt.toRecord, to);
        from.forEach(one -> triples.link(one, Gt.references, to));
      }
    }
    from.forEach(one -> triples.link(node, Gt.fromRecord, one));
    triples.stated(
        node,
        Gt.quote,
        Stated.plain(
            reading.dossier().words(of.writtenAt(), of.line(), of.lines(), of.quote()),
            "transcribed"));
  }
}
