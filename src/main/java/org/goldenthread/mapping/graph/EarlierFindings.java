package org.goldenthread.mapping.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.profile.Facts;
import org.goldenthread.mapping.profile.Profile;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Stated;
import org.goldenthread.vocabulary.Gt;

/** Maps what a document says that an earlier inspection, review or audit found. */
final class EarlierFindings {

  private final Triples triples;
  private final Iris iris;
  private final Reading reading;
  private final Entries entries;

  EarlierFindings(Triples triples, Iris iris, Reading reading, Entries entries) {
    this.triples = triples;
    this.iris = iris;
    this.reading = reading;
    this.entries = entries;
  }

  void map() {
    int place = 0;
    for (Facts.EarlierFinding finding : reading.dossier().facts().earlierFindings()) {
      map(finding, node(iris, reading, ++place));
    }
  }

  /** The node of a finding by its place in the file, from 1. */
  static Node node(Iris iris, Reading reading, int place) {
    String document = reading.dossier().description().document();
    return iris.ofDocument(document, "earlier-finding", place);
  }

  private void map(Facts.EarlierFinding of, Node node) {
    triples.record(node, of.open() ? Gt.StatedRecurrence : Gt.EarlierFinding, of.first());
    triples.text(node, Gt.basis, "stated");
    triples.text(node, Gt.earlierText, of.foundBy());
    if (!of.inspection().isEmpty()) {
      triples.link(node, Gt.earlier, one(of, of.inspection()));
    }
    triples.link(node, Gt.record, one(of, of.in()));
    saidBy(of).ifPresent(inspection -> triples.link(node, Gt.inspection, inspection));
    Excerpt words = reading.dossier().words(of.writtenAt(), of.line(), of.lines(), of.quote());
    triples.stated(node, Gt.quote, Stated.plain(words, "transcribed"));
  }

  private Node one(Facts.EarlierFinding of, String named) {
    List<Node> found = entries.record(named);
    if (found.isEmpty()) {
      throw reading
          .dossier()
          .fault(
              "facts.yaml",
              of.writtenAt(),
              "there is no '" + named + "' among the records; correct the row");
    }
    return found.get(0);
  }

  /** The inspection in whose report, or about whose findings, the passage speaks. */
  private Optional<Node> saidBy(Facts.EarlierFinding of) {
    String slug = of.in().split(" ", 2)[0];
    return reading.dossier().profile().inspections().stream()
        .map(Profile.Inspection::inspection)
        .filter(slug::equals)
        .findFirst()
        .map(iris::inspection);
  }
}
