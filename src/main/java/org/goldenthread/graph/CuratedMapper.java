package org.goldenthread.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.profile.Curated;
import org.goldenthread.record.Reading;

/** Maps what readers judged, each with its reason. */
final class CuratedMapper {

  private final Graph graph;
  private final CuratedRows rows;
  private final Iris iris;

  CuratedMapper(Graph graph, CuratedRows rows, Iris iris) {
    this.graph = graph;
    this.rows = rows;
    this.iris = iris;
  }

  void map(Curated curated, List<Reading> readings) {
    curated.successions().forEach(this::succession);
    ThemeLinks links = new ThemeLinks(graph, iris, "curated");
    new CuratedThemes(links, rows, iris).map(curated.themings(), readings);
    curated.recurrences().forEach(recurrence -> recurrence(recurrence, links));
  }

  private void succession(Curated.Succession of) {
    Node node = iris.id("succession/" + of.from() + "--" + of.to());
    graph.add(node, RDF.type.asNode(), Gt.Succession);
    graph.add(node, Standard.ORIGINAL, rows.entry(of, of.from()));
    graph.add(node, Standard.RESULTING, rows.entry(of, of.to()));
    graph.add(node, Gt.reason, NodeFactory.createLiteralString(of.reason()));
  }

  /**
   * Maps a row as the comparison that it reports, whatever came of it, and a recurrence for each
   * number in which the weakness clearly comes back.
   */
  private void recurrence(Curated.Recurrence of, ThemeLinks links) {
    String theme = of.theme().isEmpty() ? "" : rows.theme(of, of.theme());
    Node from = rows.numbered(of, of.from(), of.fromNumber());
    Node comparison = links.comparison(from, rows.chapter(of, of.to()), theme);
    links.reason(comparison, of.reason());
    for (String number : of.arguable()) {
      links.arguable(comparison, rows.numbered(of, of.to(), number));
    }
    for (String number : of.toNumbers()) {
      Node to = rows.numbered(of, of.to(), number);
      links.reason(links.recurrence(from, to, theme), of.reason());
    }
  }
}
