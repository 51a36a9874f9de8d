package org.goldenthread.mapping.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.mapping.profile.Corrections.Correction;
import org.goldenthread.mapping.profile.Description;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.TextBlock;
import org.goldenthread.vocabulary.Gt;

/** Maps all that one document holds into its own graph. Used once. */
final class DocumentMapper {

  private final Reading reading;
  private final Iris iris;
  private final Triples triples;
  private final Entries entries;
  private final Set<Integer> blocks = new HashSet<>();

  DocumentMapper(Reading reading, Iris iris, Triples triples, Entries entries) {
    this.reading = reading;
    this.entries = entries;
    this.iris = iris;
    this.triples = triples;
  }

  void map() {
    describe();
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
    triples.notStated(document, "date", about.published());
    triples.text(document, Gt.version, about.version());
    triples.text(document, DCTerms.rights.asNode(), about.rights());
    triples.text(document, DCTerms.source.asNode(), about.source());
    triples.text(document, Gt.file, about.file());
    triples.text(document, Gt.sha256, about.sha256());
    Description.Original original = about.original();
    if (original != null) {
      triples.text(document, Gt.original, original.file());
      triples.text(document, Gt.originalSha256, original.sha256());
      triples.text(
          document, Gt.originalFormat, original.format() + ", read by " + original.reader());
    }
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
    Node first = iris.block(reading.dossier().description().document(), block.line());
    Node node = blocks.add(block.line()) ? first : Iris.below(first, String.valueOf(order));
    triples.record(node, Gt.TextBlock, block.line());
    triples.number(node, Gt.order, order);
    triples.text(node, Gt.heading, block.heading());
    triples.stated(node, Gt.text, block.text());
  }
}
