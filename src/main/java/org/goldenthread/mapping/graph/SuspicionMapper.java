package org.goldenthread.mapping.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Suspicion;
import org.goldenthread.mapping.record.Suspicions;
import org.goldenthread.vocabulary.Gt;

/** Maps what looks wrong in the documents among what rules compute. Used once. */
final class SuspicionMapper {

  private final Graph graph;
  private final Iris iris;

  SuspicionMapper(Graph graph, Iris iris) {
    this.graph = graph;
    this.iris = iris;
  }

  void map(Reading reading) {
    Triples triples = new Triples(graph, iris, reading.dossier());
    int order = 0;
    for (Suspicion suspicion : Suspicions.of(reading)) {
      String slug = reading.dossier().description().document();
      Node node = iris.ofDocument(slug, "suspicion", ++order);
      triples.record(node, Gt.Suspicion, suspicion.line());
      triples.number(node, Gt.order, order);
      triples.text(node, Gt.kind, suspicion.kind());
      triples.text(node, Gt.where, suspicion.where());
      triples.text(node, Gt.text, suspicion.what());
      reading
          .dossier()
          .pages()
          .pageOf(suspicion.line())
          .ifPresent(page -> triples.number(node, Gt.page, page));
    }
  }
}
