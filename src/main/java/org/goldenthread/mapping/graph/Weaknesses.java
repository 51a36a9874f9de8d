package org.goldenthread.mapping.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.mapping.profile.Curated;
import org.goldenthread.mapping.profile.Facts;
import org.goldenthread.mapping.record.Finding;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Recommendation;
import org.goldenthread.vocabulary.Gt;

/**
 * Maps what inspectors found not to be as it should be: the weak words of paragraphs as a reader
 * read them; the findings of a report that numbers none; recommendations of inspections whose
 * report is not held; what later documents say that an inspection found. What a council found or
 * does is none of it. Used once.
 *
 * <p>A paragraph that nobody has read counts only when its own heading calls it a weakness.
 */
final class Weaknesses {

  private static final Set<String> WEAK =
      Set.of("weakness", "area for improvement", "priority action");
  private static final String NONE = "There (are|were) no .*";

  private final Graph graph;
  private final Iris iris;
  private final CuratedThemes themes;
  private final Map<Node, Paragraph> paragraphs = new HashMap<>();
  private final Set<String> held = new HashSet<>();
  private final Set<Node> read = new HashSet<>();

  Weaknesses(Graph graph, Iris iris, CuratedThemes themes, List<Reading> readings) {
    this.graph = graph;
    this.iris = iris;
    this.themes = themes;
    readings.forEach(
        reading -> reading.paragraphs().forEach(one -> paragraphs.put(iris.statement(one), one)));
    paragraphs.values().forEach(one -> held.add(one.inspection()));
  }

  /** Maps what a reader read in one report. */
  void read(Curated.Sheet sheet, Curated.Report report, CuratedRows rows) {
    for (Curated.Polarity row : report.paragraphs()) {
      Node record = iris.paragraph(report.in(), row.number());
      Paragraph paragraph = paragraphs.get(record);
      if (paragraph == null) {
        throw sheet.fault(
            row.writtenAt(),
            "there is no paragraph " + row.number() + " in " + report.in() + "; correct the row");
      }
      read.add(record);
      Quotes quotes = new Quotes(sheet, row.writtenAt(), paragraph.text().value());
      String weak = quotes.words(row.weakness());
      polarity(record, row, quotes, weak);
      if (!weak.isEmpty()) {
        row.themes().forEach(theme -> rows.theme(row.writtenAt(), theme));
        weakness(
            record,
            iris.inspection(report.in()),
            weak,
            row.themes().isEmpty() ? themes.of(record) : row.themes());
      }
    }
  }

  private void polarity(Node record, Curated.Polarity row, Quotes quotes, String weak) {
    Node node = iris.id("polarity/" + iris.name(record));
    String strong = quotes.words(row.strength());
    graph.add(node, RDF.type.asNode(), Gt.Polarity);
    graph.add(node, Gt.record, record);
    text(node, Gt.polarity, polarity(weak, strong));
    text(node, Gt.weakWords, weak);
    text(node, Gt.strongWords, strong);
    text(node, Gt.reservation, quotes.words(row.reservation()));
    text(node, Gt.reason, row.reason());
  }

  private static String polarity(String weak, String strong) {
    if (weak.isEmpty()) {
      return strong.isEmpty() ? "neither" : "strength";
    }
    return strong.isEmpty() ? "weakness" : "both";
  }

  /** Maps what follows from the documents themselves, once all reports are read. */
  void follow(List<Reading> readings) {
    paragraphs.forEach(this::unread);
    readings.stream()
        .flatMap(reading -> reading.reports().stream())
        .flatMap(report -> report.findings().stream())
        .filter(finding -> !finding.numbered())
        .forEach(this::found);
    Set<String> known = new HashSet<>();
    readings.stream()
        .flatMap(reading -> reading.plans().stream())
        .sorted(Plan.BY_DATE)
        .forEach(plan -> plan.recommendations().forEach(one -> recommended(plan, one, known)));
    readings.forEach(this::foundEarlier);
  }

  private void unread(Node record, Paragraph paragraph) {
    String words = paragraph.text().value();
    if (!read.contains(record) && WEAK.contains(paragraph.kind()) && !words.matches(NONE)) {
      weakness(record, iris.inspection(paragraph.inspection()), words, themes.of(record));
    }
  }

  private void found(Finding finding) {
    Node record = iris.finding(finding);
    Node inspection = iris.inspection(finding.inspection());
    weakness(record, inspection, finding.text().value(), themes.of(record));
  }

  /** A progress report that prints the recommendations once more says nothing new. */
  private void recommended(Plan plan, Recommendation of, Set<String> known) {
    String inspection = of.answers();
    boolean own = !inspection.isEmpty() && inspection.equals(plan.about().answers());
    if (own
        && !held.contains(inspection)
        && known.add(String.join(" ", inspection, of.part(), of.number()))) {
      Node record = iris.recommendation(of);
      weakness(record, iris.inspection(inspection), of.text().value(), themes.of(record));
    }
  }

  private void foundEarlier(Reading reading) {
    int place = 0;
    for (Facts.EarlierFinding finding : reading.dossier().facts().earlierFindings()) {
      Node record = EarlierFindings.node(iris, reading, ++place);
      if (!finding.inspection().isEmpty()) {
        String words = String.join(" … ", finding.quote());
        weakness(record, iris.inspection(finding.inspection()), words, finding.themes());
      }
    }
  }

  private void weakness(Node record, Node inspection, String words, Collection<String> about) {
    Node node = iris.id("weakness/" + iris.name(record));
    graph.add(node, RDF.type.asNode(), Gt.Weakness);
    graph.add(node, Gt.record, record);
    graph.add(node, Gt.inspection, inspection);
    text(node, Gt.weakWords, words);
    about.forEach(theme -> graph.add(node, Gt.theme, iris.theme(theme)));
  }

  private void text(Node node, Node property, String words) {
    if (!words.isEmpty()) {
      graph.add(node, property, NodeFactory.createLiteralString(words));
    }
  }
}
