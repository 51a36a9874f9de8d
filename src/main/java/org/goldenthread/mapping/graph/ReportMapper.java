package org.goldenthread.mapping.graph;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.mapping.record.Finding;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Recalled;
import org.goldenthread.mapping.record.Report;
import org.goldenthread.mapping.record.ReportHead;
import org.goldenthread.mapping.record.Stated;
import org.goldenthread.vocabulary.Gt;

/** Maps what a document states of inspections, and the inspection reports that it holds. */
final class ReportMapper {

  /** Words of a paragraph below the heading of findings which say that there is none. */
  private static final Pattern NONE =
      Pattern.compile("(?i)(?:there (?:are|were) no|the inspection did not).*");

  /** What a mapper of one document needs. */
  record Means(Reading reading, Iris iris, Triples triples, Families families) {}

  private final Means means;
  private final Iris iris;
  private final Triples triples;
  private final Witnesses witnesses;

  ReportMapper(Means means) {
    this.means = means;
    this.iris = means.iris();
    this.triples = means.triples();
    this.witnesses = new Witnesses(triples, document());
  }

  private String document() {
    return means.reading().dossier().description().document();
  }

  void map(Leading leading) {
    new InspectionMapper(means, leading, witnesses).map();
    for (Report report : means.reading().reports()) {
      if (leading.yields(report.inspection(), document())) {
        witness(report);
      } else {
        report(report);
      }
    }
    for (Paragraph one : means.reading().witnesses()) {
      witnesses.of(iris.paragraph(one.inspection(), one.number()), Gt.text, one.text());
    }
    if (means.reading().reports().isEmpty()) {
      means.reading().paragraphs().forEach(this::finding);
    }
  }

  private void report(Report report) {
    Node inspection = iris.inspection(report.inspection());
    ReportHead head = report.head();
    dated(inspection, Gt.start, head.start());
    dated(inspection, Gt.end, head.end());
    dated(inspection, Gt.published, head.published());
    if (head.published().isEmpty()) {
      String day = means.reading().dossier().description().published();
      triples.date(inspection, Gt.published, day);
    }
    triples.text(inspection, Gt.framework, head.framework());
    triples.stated(inspection, Gt.leadInspector, head.lead());
    means
        .families()
        .authorities()
        .find(head.authority().value())
        .ifPresent(authority -> triples.text(inspection, Gt.region, authority.region()));
    int order = 0;
    for (Report.Judged judged : report.judgements()) {
      judgement(inspection, judged, ++order);
    }
    order = 0;
    for (Finding finding : report.findings()) {
      finding(inspection, finding, ++order);
    }
    order = 0;
    for (Recalled recalled : report.recalled()) {
      recalled(inspection, recalled, ++order);
    }
  }

  /** Which inspection it speaks of is left to the reader: the report seldom says it in full. */
  private void recalled(Node inspection, Recalled of, int order) {
    Node node = iris.ofDocument(document(), "said-again", order);
    triples.record(node, Gt.StatedRecurrence, of.line());
    triples.page(node, of.line());
    triples.text(node, Gt.basis, "stated");
    triples.text(node, Gt.earlierText, of.foundBy());
    triples.link(node, Gt.record, of.in().map(iris::statement).orElse(inspection));
    triples.link(node, Gt.inspection, inspection);
    triples.stated(node, Gt.quote, of.quote());
  }

  private void dated(Node inspection, Node property, Stated stated) {
    triples.date(inspection, property, stated.value());
    triples.evidence(inspection, property, stated);
  }

  private void judgement(Node inspection, Report.Judged judged, int order) {
    Node node = Iris.below(inspection, "judgement/" + document() + "/" + order);
    triples.record(node, Gt.Judgement, judged.words(), 1);
    triples.page(node, triples.lineOf(judged.words(), 1));
    triples.link(node, Gt.inspection, inspection);
    triples.number(node, Gt.order, order);
    triples.text(node, Gt.judgedArea, judged.printed());
    triples.text(node, Gt.area, judged.area());
    triples.text(node, Gt.commonGrade, judged.grade());
    triples.text(node, Gt.known, "full");
    triples.stated(node, Gt.grade, judged.words());
    if (judged.area().equals("overall")) {
      triples.stated(inspection, Gt.overall, judged.words());
      triples.text(inspection, Gt.overallGrade, judged.grade());
    }
  }

  private void finding(Node inspection, Finding of, int order) {
    Node node = iris.finding(of);
    triples.link(node, RDF.type.asNode(), Gt.Finding);
    triples.text(node, Gt.findingKind, of.kind());
    triples.page(node, of.line());
    if (!of.numbered()) {
      triples.record(node, Gt.Finding, of.line());
      triples.link(node, Gt.inspection, inspection);
      triples.text(node, Gt.number, of.number());
      triples.number(node, Gt.order, order);
      triples.text(node, Gt.heading, of.heading());
      triples.text(node, Gt.reportPart, of.part());
      triples.stated(node, Gt.text, of.text());
    }
    triples.stated(node, Gt.responsibleBody, of.body());
    triples.text(node, Gt.themeCode, of.theme());
    triples.text(node, Gt.dueText, of.dueText().value());
    triples.date(node, Gt.due, of.due());
  }

  /** The numbered paragraphs that a reader described are findings where their heading says so. */
  private void finding(Paragraph of) {
    Optional<String> kind =
        switch (of.kind()) {
          case "area for improvement" -> Optional.of("improvement");
          case "priority action" -> Optional.of("priority action");
          default -> Optional.empty();
        };
    if (kind.isPresent() && !NONE.matcher(of.text().value()).matches()) {
      Node node = iris.paragraph(of.inspection(), of.number());
      triples.link(node, RDF.type.asNode(), Gt.Finding);
      triples.text(node, Gt.findingKind, kind.get());
      triples.page(node, of.line());
    }
  }

  private void witness(Report report) {
    Node inspection = iris.inspection(report.inspection());
    triples.text(inspection, Gt.framework, report.head().framework());
    triples.stated(inspection, Gt.leadInspector, report.head().lead());
    means
        .families()
        .authorities()
        .find(report.head().authority().value())
        .ifPresent(authority -> triples.text(inspection, Gt.region, authority.region()));
    witnesses.of(inspection, Gt.start, report.head().start());
    witnesses.of(inspection, Gt.end, report.head().end());
    for (Report.Judged one : report.judgements()) {
      Stated words =
          new Stated(
              one.printed() + ": " + one.words().value(), one.words().words(), one.words().by());
      witnesses.of(inspection, Gt.grade, words);
    }
  }
}
