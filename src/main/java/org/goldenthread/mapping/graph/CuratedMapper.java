package org.goldenthread.mapping.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.mapping.profile.Curated;
import org.goldenthread.mapping.profile.Facts;
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
    CuratedThemes themes = new CuratedThemes(links, new ThemeLinks(graph, iris, "inherited"), iris);
    Weaknesses weaknesses = new Weaknesses(graph, iris, themes, readings);
    Map<Curated.Sheet, CuratedRows> sheets = new LinkedHashMap<>();
    curated.sheets().forEach(one -> sheets.put(one, new CuratedRows(entries, one, slugs)));
    sheets.forEach((sheet, rows) -> sheet.themings().forEach(row -> themes.give(row, rows)));
    sheets.forEach(
        (sheet, rows) ->
            sheet.answers().stream()
                .filter(Curated.Answer::yes)
                .forEach(row -> answer(row, rows, new Agreed(entries, themes))));
    themes.inherit(readings);
    sheets.forEach(
        (sheet, rows) -> {
          sheet.successions().forEach(row -> succession(row, rows));
          sheet.recurrences().forEach(row -> recurrence(row, rows, themes));
        });
    sheets.forEach(
        (sheet, rows) ->
            sheet.polarities().forEach(report -> weaknesses.read(sheet, report, rows)));
    readings.forEach(reading -> foundEarlier(reading, themes, slugs));
    weaknesses.follow(readings);
  }

  private void foundEarlier(Reading reading, CuratedThemes themes, Set<String> slugs) {
    int place = 0;
    for (Facts.EarlierFinding finding : reading.dossier().facts().earlierFindings()) {
      Node record = EarlierFindings.node(iris, reading, ++place);
      for (String theme : finding.themes()) {
        if (!slugs.contains(theme)) {
          throw reading
              .dossier()
              .fault("facts.yaml", finding.writtenAt(), CuratedRows.noTheme(theme));
        }
        themes.give(record, theme, "a reader's theme of the quoted words");
      }
    }
  }

  /** Where the records of answers are found, and where their themes go. */
  private record Agreed(Entries entries, CuratedThemes themes) {}

  /** What a reader agreed to, where its record is one of these documents. */
  private void answer(Curated.Answer of, CuratedRows rows, Agreed agreed) {
    for (Node record : agreed.entries().record(of.record())) {
      if (of.theme().isEmpty()) {
        agreed
            .entries()
            .record(of.returnsIn())
            .forEach(to -> links.reason(links.recurrence(record, to, ""), reason(of)));
      } else {
        agreed.themes().give(record, rows.theme(of.writtenAt(), of.theme()), reason(of));
      }
    }
  }

  private static String reason(Curated.Answer of) {
    String said =
        Stream.of(of.by(), of.when())
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(", "));
    String why =
        of.reason().isEmpty() ? "A reader agreed with what the rule suggested." : of.reason();
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
   * number in which the weakness clearly comes back. What comes back under a theme has that theme
   * on both sides.
   */
  private void recurrence(Curated.Recurrence of, CuratedRows rows, CuratedThemes themes) {
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
      share(theme, from, to, of, themes);
    }
  }

  private static void share(
      String theme, Node from, Node to, Curated.Recurrence of, CuratedThemes themes) {
    if (!theme.isEmpty()) {
      String where = of.fromNumber() + " of " + of.from() + " comes back in " + of.to() + ": ";
      themes.give(from, theme, where + of.reason());
      themes.give(to, theme, where + of.reason());
    }
  }
}
