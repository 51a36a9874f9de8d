package org.goldenthread.mapping.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.mapping.profile.Corrections.Correction;
import org.goldenthread.mapping.profile.Description;
import org.goldenthread.mapping.profile.Profile;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Stated;
import org.goldenthread.mapping.record.TextBlock;
import org.goldenthread.vocabulary.Gt;

/** Maps all that one document holds into its own graph. Used once. */
final class DocumentMapper {

  private final Reading reading;
  private final Iris iris;
  private final Triples triples;
  private final Entries entries;

  DocumentMapper(Reading reading, Iris iris, Graph graph, Entries entries) {
    this.reading = reading;
    this.entries = entries;
    this.iris = iris;
    this.triples = new Triples(graph, iris, reading.dossier().source(), reading.dossier().pages());
  }

  void map() {
    describe();
    reading.dossier().profile().inspections().forEach(this::inspection);
    int order = 0;
    for (Paragraph paragraph : reading.paragraphs()) {
      paragraph(paragraph, ++order);
    }
    PlanMapper plans = new PlanMapper(triples, iris, entries);
    reading.plans().forEach(plans::map);
    int place = 0;
    for (TextBlock block : reading.blocks()) {
      block(block, ++place);
    }
    new GovernanceMapper(triples, iris, reading, entries).map();
    new EarlierFindings(triples, iris, reading, entries).map();
    new Losses(triples, iris, reading).map();
  }

  private void describe() {
    Description about = reading.dossier().description();
    Node document = triples.documentNode();
    triples.link(document, RDF.type.asNode(), Gt.Document);
    triples.text(document, DCTerms.identifier.asNode(), about.document());
    triples.text(document, DCTerms.title.asNode(), about.title());
    triples.text(document, DCTerms.type.asNode(), about.kind());
    triples.text(document, Gt.authority, about.authority());
    triples.text(document, DCTerms.publisher.asNode(), about.publisher());
    triples.date(document, DCTerms.issued.asNode(), about.published());
    triples.text(document, Gt.version, about.version());
    triples.text(document, DCTerms.rights.asNode(), about.rights());
    triples.text(document, DCTerms.source.asNode(), about.source());
    triples.text(document, Gt.file, about.file());
    triples.text(document, Gt.sha256, about.sha256());
    reading.dossier().corrections().corrections().forEach(this::correction);
  }

  private void correction(Correction correction) {
    Node node = iris.correction(reading.dossier().description().document(), correction.id());
    triples.record(node, Gt.Correction, correction.line());
    triples.text(node, Gt.printed, correction.printed());
    triples.text(node, Gt.mended, mended(correction));
    triples.text(node, Gt.reason, correction.reason());
  }

  private static String mended(Correction correction) {
    if (correction.move() != null) {
      return "belongs to line "
          + correction.move().line()
          + ", column "
          + correction.move().column();
    }
    if (!correction.carry().isEmpty()) {
      return "the empty cell of the column " + correction.carry() + " is empty in truth";
    }
    if (correction.mended() != null) {
      return correction.mended().isEmpty() ? "left out" : correction.mended();
    }
    return correction.join() ? "continues what is above" : "begins an action";
  }

  /** Every document tells in its own graph what it knows, whatever the others tell. */
  private void inspection(Profile.Inspection about) {
    Node inspection = iris.inspection(about.inspection());
    triples.link(inspection, RDF.type.asNode(), Gt.Inspection);
    triples.text(inspection, DCTerms.identifier.asNode(), about.inspection());
    triples.text(inspection, DCTerms.title.asNode(), about.title());
    triples.text(inspection, Gt.authority, about.authority());
    triples.text(inspection, Gt.inspectorate, about.inspectorate());
    triples.text(inspection, Gt.known, about.known());
    Node report = Iris.below(inspection, "report");
    triples.link(report, RDF.type.asNode(), Gt.InspectionReport);
    triples.link(report, Gt.reportOf, inspection);
    triples.link(inspection, DCTerms.source.asNode(), triples.documentNode());
    about.states().forEach(state -> state(inspection, state));
    int order = 0;
    for (Profile.Judgement judgement : about.judgements()) {
      judgement(inspection, judgement, ++order);
    }
  }

  private void state(Node inspection, Profile.State state) {
    Stated stated = stated(state.writtenAt(), state.line(), state.quote(), state.value());
    switch (state.field()) {
      case "start" -> dated(inspection, Gt.start, stated);
      case "end" -> dated(inspection, Gt.end, stated);
      case "published" -> dated(inspection, Gt.published, stated);
      case "overall" -> triples.stated(inspection, Gt.overall, stated);
      default ->
          throw reading
              .dossier()
              .fault(
                  "profile.yaml",
                  state.writtenAt(),
                  "an inspection states start, end, published or overall, not '"
                      + state.field()
                      + "'; use one of these");
    }
  }

  private void dated(Node inspection, Node property, Stated stated) {
    triples.date(inspection, property, stated.value());
    triples.evidence(inspection, property, stated);
  }

  private Stated stated(int writtenAt, int line, String quote, String value) {
    return new Stated(
        value, reading.dossier().quote("profile.yaml", writtenAt, line, quote), "transcribed");
  }

  /** Named for its document too: another may tell of the same inspection in other words. */
  private void judgement(Node inspection, Profile.Judgement judged, int order) {
    String document = reading.dossier().description().document();
    Node node = Iris.below(inspection, "judgement/" + document + "/" + order);
    triples.record(node, Gt.Judgement, judged.line());
    triples.link(node, Gt.inspection, inspection);
    triples.number(node, Gt.order, order);
    triples.text(node, Gt.judgedArea, judged.area());
    triples.stated(
        node, Gt.grade, stated(judged.writtenAt(), judged.line(), judged.quote(), judged.grade()));
  }

  private void paragraph(Paragraph paragraph, int order) {
    Node node = iris.paragraph(paragraph.inspection(), paragraph.number());
    triples.record(node, Gt.Paragraph, paragraph.line());
    triples.link(node, Gt.inspection, iris.inspection(paragraph.inspection()));
    triples.text(node, Gt.number, paragraph.number());
    triples.number(node, Gt.order, order);
    triples.text(node, Gt.kind, paragraph.kind());
    triples.text(node, Gt.heading, paragraph.heading());
    triples.text(node, Gt.reportPart, paragraph.part());
    triples.stated(node, Gt.text, paragraph.text());
  }

  private void block(TextBlock block, int order) {
    Node node = iris.block(reading.dossier().description().document(), block.line());
    triples.record(node, Gt.TextBlock, block.line());
    triples.number(node, Gt.order, order);
    triples.text(node, Gt.heading, block.heading());
    triples.stated(node, Gt.text, block.text());
  }
}
