package org.goldenthread.mapping.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.mapping.profile.Curated;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.vocabulary.Gt;
import org.goldenthread.vocabulary.Standard;

/** Maps what readers judged, each with its reason. */
final class CuratedMapper {

  private final Graph graph;
  private final Iris iris;
  private final ThemeLinks links;

  CuratedMapper(Graph graph, Iris iris) {
    this.graph = graph;
    this.iris = iris;
    this.links = new ThemeLinks(graph, iris, "curated");
  }

  /**
   * Maps the rows of all files.
   *
   * @param entries what the rows may name
   * @param slugs the slugs of all themes
   */
  void map(Curated curated, List<Reading> readings, Entries entries, Set<String> slugs) {
    CuratedThemes themes = new CuratedThemes(links, iris);
    for (Curated.Sheet sheet : curated.sheets()) {
      CuratedRows rows = new CuratedRows(entries, sheet, slugs);
      sheet.themings().forEach(row -> themes.give(row, rows));
      sheet.successions().forEach(row -> succession(row, rows));
      sheet.recurrences().forEach(row -> recurrence(row, rows));
      sheet.answers().stream()
          .filter(Curated.Answer::yes)
          .forEach(row -> answer(row, rows, entries));
    }
    themes.inherit(readings);
  }

  /** What a reader agreed to, where its record is one of these documents. */
  private void answer(Curated.Answer of, CuratedRows rows, Entries entries) {
    for (Node record : entries.record(of.record())) {
      if (of.theme().isEmpty()) {
        entries
            .record(of.returnsIn())
            .forEach(to -> links.reason(links.recurrence(record, to, ""), reason(of)));
      } else {
        links.reason(links.theming(record, rows.theme(of.writtenAt(), of.theme())), reason(of));
      }
    }
  }

  private static String reason(Curated.Answer of) {
    String said =
        Stream.of(of.by(), of.when()).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
    String why = of.reason().isEmpty() ? "A reader agreed with what the rule suggested." : of.reason();
    return said.isEmpty() ? why : why + " (" + said + ")";
  }

  private void succession(Curated.Succession of, CuratedRows rows) {
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
  private void recurrence(Curated.Recurrence of, CuratedRows rows) {
    String theme = of.theme().isEmpty() ? "" : rows.theme(of.writtenAt(), of.theme());
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
