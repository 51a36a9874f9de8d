package org.goldenthread.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.profile.Curated;

/** Maps what readers judged, each with its reason. */
final class CuratedMapper {

  private final Graph graph;
  private final Entries entries;
  private final Iris iris;
  private final Path data;
  private final Set<String> themes;

  /**
   * A mapper for the curated files of a data folder.
   *
   * @param themes the IRIs of all themes
   */
  CuratedMapper(Graph graph, Entries entries, Iris iris, Path data, Set<String> themes) {
    this.graph = graph;
    this.entries = entries;
    this.iris = iris;
    this.data = data;
    this.themes = themes;
  }

  void map(Curated curated) {
    curated.successions().forEach(this::succession);
    curated.themings().forEach(this::theming);
    curated.recurrences().forEach(this::recurrence);
  }

  private void succession(Curated.Succession of) {
    Node node = iris.id("succession/" + of.from() + "--" + of.to());
    graph.add(node, RDF.type.asNode(), Gt.Succession);
    graph.add(node, Standard.ORIGINAL, entry(of.writtenAt(), of.from()));
    graph.add(node, Standard.RESULTING, entry(of.writtenAt(), of.to()));
    reason(node, of.reason());
  }

  private Node entry(int writtenAt, String id) {
    return entries
        .find(id)
        .orElseThrow(
            () ->
                Curated.fault(
                    data,
                    "successions.yaml",
                    writtenAt,
                    "the register has no '" + id + "'; correct the id"));
  }

  private void theming(Curated.Theming of) {
    List<Node> records = entries.numbered(of.in(), of.part(), of.record(), of.number());
    if (records.isEmpty()) {
      throw Curated.fault(
          data,
          "themings.yaml",
          of.writtenAt(),
          "there is no "
              + of.record()
              + " "
              + of.number()
              + " in "
              + of.in()
              + "; correct the row");
    }
    for (String slug : of.themes()) {
      Node theme = theme("themings.yaml", of.writtenAt(), slug);
      for (Node record : records) {
        Node node = iris.id("theming/" + tail(record) + "--" + slug);
        graph.add(node, RDF.type.asNode(), Gt.Theming);
        graph.add(node, Gt.record, record);
        graph.add(node, Gt.theme, theme);
        text(node, Gt.basis, "curated");
        reason(node, of.reason());
      }
    }
  }

  private void recurrence(Curated.Recurrence of) {
    List<Node> from = entries.numbered(of.from(), "", "", of.fromNumber());
    if (from.isEmpty()) {
      throw Curated.fault(
          data,
          "recurrences.yaml",
          of.writtenAt(),
          "there is no number " + of.fromNumber() + " in " + of.from() + "; correct the row");
    }
    Node theme = theme("recurrences.yaml", of.writtenAt(), of.theme());
    for (String number : of.toNumbers()) {
      List<Node> to = new ArrayList<>(entries.numbered(of.to(), "", "", number));
      if (to.isEmpty()) {
        throw Curated.fault(
            data,
            "recurrences.yaml",
            of.writtenAt(),
            "there is no number " + number + " in " + of.to() + "; correct the row");
      }
      Node node = iris.id("recurrence/" + tail(from.get(0)) + "--" + tail(to.get(0)));
      graph.add(node, RDF.type.asNode(), Gt.Recurrence);
      graph.add(node, Gt.fromRecord, from.get(0));
      graph.add(node, Gt.toRecord, to.get(0));
      graph.add(node, Gt.theme, theme);
      text(node, Gt.basis, "curated");
      reason(node, of.reason());
    }
  }

  private Node theme(String file, int writtenAt, String slug) {
    Node theme = iris.theme(slug);
    if (!themes.contains(theme.getURI())) {
      throw Curated.fault(
          data, file, writtenAt, "ontology/themes.ttl has no theme '" + slug + "'; correct it");
    }
    return theme;
  }

  private String tail(Node record) {
    return record.getURI().substring((iris.base() + "id/").length()).replace('/', '.');
  }

  private void reason(Node node, String reason) {
    text(node, Gt.reason, reason);
  }

  private void text(Node node, Node property, String words) {
    graph.add(node, property, NodeFactory.createLiteralString(words));
  }
}
