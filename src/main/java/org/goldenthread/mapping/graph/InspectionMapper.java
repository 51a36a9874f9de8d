package org.goldenthread.mapping.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.mapping.profile.Profile;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Stated;
import org.goldenthread.vocabulary.Gt;

/** Maps what the profile of a document says of inspections. Used once. */
final class InspectionMapper {

  private final Reading reading;
  private final Iris iris;
  private final Triples triples;
  private final Families families;
  private final Leading leading;
  private final Witnesses witnesses;

  InspectionMapper(ReportMapper.Means means, Leading leading, Witnesses witnesses) {
    this.reading = means.reading();
    this.iris = means.iris();
    this.triples = means.triples();
    this.families = means.families();
    this.leading = leading;
    this.witnesses = witnesses;
  }

  void map() {
    reading.dossier().profile().inspections().forEach(this::inspection);
  }

  /** Every document tells in its own graph what it knows; one that yields is a witness. */
  private void inspection(Profile.Inspection about) {
    Node inspection = iris.inspection(about.inspection());
    triples.link(inspection, RDF.type.asNode(), Gt.Inspection);
    triples.text(inspection, DCTerms.identifier.asNode(), about.inspection());
    if (leading.yields(about, reading)) {
      witness(inspection, about);
      return;
    }
    triples.text(inspection, DCTerms.title.asNode(), about.title());
    triples.text(inspection, Gt.authority, about.authority());
    triples.text(inspection, Gt.inspectorate, about.inspectorate());
    triples.text(inspection, Gt.known, about.known());
    Node report = Iris.below(inspection, "report");
    triples.link(report, RDF.type.asNode(), Gt.InspectionReport);
    triples.link(report, Gt.reportOf, inspection);
    triples.link(inspection, DCTerms.source.asNode(), triples.documentNode());
    for (Profile.State state : about.states()) {
      if (state.also()) {
        elsewhere(inspection, state);
      } else {
        state(inspection, state);
      }
    }
    int order = 0;
    for (Profile.Judgement judgement : about.judgements()) {
      judgement(inspection, about.known(), judgement, ++order);
    }
  }

  private void witness(Node inspection, Profile.Inspection about) {
    triples.link(inspection, DCTerms.source.asNode(), triples.documentNode());
    about.states().forEach(state -> witness(inspection, state));
    for (Profile.Judgement one : about.judgements()) {
      Stated stated = stated(one.writtenAt(), one.line(), one.quote(), one.grade());
      witnesses.of(
          inspection,
          Gt.grade,
          new Stated(one.area() + ": " + one.grade(), stated.words(), stated.by()));
    }
  }

  private void witness(Node inspection, Profile.State state) {
    Stated stated = stated(state.writtenAt(), state.line(), state.quote(), state.value());
    witnesses.of(inspection, Gt.term(state.field()), stated);
  }

  /** A date that the same document gives in another place, with its words. */
  private void elsewhere(Node inspection, Profile.State state) {
    Stated words = stated(state.writtenAt(), state.line(), state.quote(), state.quote());
    Node property = Gt.term(state.field());
    Node witness = witnesses.of(inspection, property, words);
    dated(witness, property, new Stated(state.value(), words.words(), words.by()));
  }

  private void state(Node inspection, Profile.State state) {
    Stated stated = stated(state.writtenAt(), state.line(), state.quote(), state.value());
    switch (state.field()) {
      case "start" -> dated(inspection, Gt.start, stated);
      case "end" -> dated(inspection, Gt.end, stated);
      case "published" -> dated(inspection, Gt.published, stated);
      case "overall" -> {
        triples.stated(inspection, Gt.overall, stated);
        families
            .grade(stated.value())
            .ifPresent(grade -> triples.text(inspection, Gt.overallGrade, grade));
      }
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
  private void judgement(Node inspection, String known, Profile.Judgement judged, int order) {
    String document = reading.dossier().description().document();
    Node node = Iris.below(inspection, "judgement/" + document + "/" + order);
    triples.record(node, Gt.Judgement, judged.line());
    triples.link(node, Gt.inspection, inspection);
    triples.number(node, Gt.order, order);
    triples.text(node, Gt.judgedArea, judged.area());
    triples.text(node, Gt.area, families.area(judged.area()).orElse(judged.area()));
    triples.text(node, Gt.commonGrade, families.grade(judged.grade()).orElse(judged.grade()));
    triples.text(node, Gt.known, known);
    triples.stated(
        node, Gt.grade, stated(judged.writtenAt(), judged.line(), judged.quote(), judged.grade()));
  }
}
