package org.goldenthread.mapping.graph;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.mapping.profile.Profile;
import org.goldenthread.mapping.record.Action;
import org.goldenthread.mapping.record.Citation;
import org.goldenthread.mapping.record.Lead;
import org.goldenthread.mapping.record.Monitoring;
import org.goldenthread.mapping.record.Outcome;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.ProgressNote;
import org.goldenthread.mapping.record.Recommendation;
import org.goldenthread.mapping.record.Stated;
import org.goldenthread.vocabulary.Gt;

/** Maps plans: what they answer, their actions, who leads and monitors them, their outcomes. */
final class PlanMapper {

  /** Columns that some plans have beside the common ones, and the property that tells them. */
  private static final Map<String, Node> MORE =
      Map.of(
          "partners", Gt.partners,
          "capacity", Gt.capacity,
          "criteria", Gt.criteria,
          "mechanism", Gt.mechanism,
          "impact", Gt.impact);

  private final Triples triples;
  private final Iris iris;
  private final Entries entries;

  PlanMapper(Triples triples, Iris iris, Entries entries) {
    this.triples = triples;
    this.iris = iris;
    this.entries = entries;
  }

  void map(Plan plan) {
    describe(plan.about());
    plan.recommendations().forEach(one -> recommendation(plan.about(), one));
    plan.actions().forEach(action -> action(plan.about(), action));
    plan.outcomes().forEach(this::outcome);
    int order = 0;
    for (ProgressNote note : plan.progress()) {
      progress(note, ++order);
    }
  }

  private void describe(Profile.Plan about) {
    Node plan = iris.plan(about.plan());
    triples.link(plan, RDF.type.asNode(), Gt.Plan);
    triples.text(plan, DCTerms.identifier.asNode(), about.plan());
    triples.text(plan, DCTerms.title.asNode(), about.title());
    triples.text(plan, Gt.series, about.series());
    triples.text(plan, Gt.authority, about.authority());
    triples.text(plan, Gt.kind, about.kind());
    triples.date(plan, Gt.planDate, about.date());
    triples.notStated(plan, "date", about.date());
    triples.text(plan, Gt.version, about.version());
    triples.link(plan, DCTerms.source.asNode(), triples.documentNode());
    if (!about.answers().isEmpty()) {
      triples.link(plan, Gt.answers, iris.inspection(about.answers()));
    }
  }

  private void recommendation(Profile.Plan plan, Recommendation of) {
    Node node = iris.recommendation(of);
    triples.record(node, Gt.Recommendation, of.line());
    triples.link(node, Gt.plan, iris.plan(of.plan()));
    part(node, of.part());
    triples.text(node, Gt.number, of.number());
    triples.notStated(node, "number", of.number());
    triples.number(node, Gt.order, of.order());
    triples.stated(node, Gt.text, of.text());
    triples.notStated(node, "text", of.text().value());
    triples.stated(node, Gt.need, of.need());
    triples.stated(node, Gt.oversight, of.oversight());
    triples.stated(node, Gt.origin, of.origin());
    triples.summary(node, Gt.evidenceText, of.citations().stream().map(Citation::shown).toList());
    triples.evidence(node, Gt.evidenceText, of.evidence());
    if (!of.answers().isEmpty()) {
      triples.link(node, Gt.inspection, iris.inspection(of.answers()));
    }
    entries
        .stating(plan.answers(), of)
        .ifPresent(paragraph -> triples.link(node, Gt.statedBy, paragraph));
    int order = 0;
    for (Citation citation : of.citations()) {
      citation(node, plan, of, citation, ++order);
    }
  }

  private void citation(
      Node recommendation, Profile.Plan plan, Recommendation of, Citation cited, int order) {
    Node node = Iris.below(recommendation, "citation/" + order);
    triples.link(recommendation, Gt.citation, node);
    triples.record(node, Gt.Citation, of.evidence(), of.line());
    triples.number(node, Gt.order, order);
    triples.text(node, Gt.citedNumber, cited.number());
    triples.truth(node, Gt.doubtful, cited.doubtful());
    entries
        .paragraph(plan.answers(), cited.number())
        .ifPresent(paragraph -> triples.link(node, Gt.cites, paragraph));
  }

  private void action(Profile.Plan plan, Action of) {
    String part = of.recommendation().part();
    Node lasting = iris.action(plan.series(), part, of.key());
    triples.link(lasting, RDF.type.asNode(), Gt.Action);
    triples.text(lasting, Gt.series, plan.series());
    part(lasting, part);
    triples.text(lasting, Gt.number, of.number());
    Node node = iris.actionState(of);
    triples.record(node, Gt.ActionState, of.line());
    of.page().ifPresent(page -> triples.number(node, Gt.page, page));
    triples.link(node, Gt.plan, iris.plan(plan.plan()));
    triples.link(node, Gt.action, lasting);
    part(node, part);
    triples.text(node, Gt.number, of.number());
    triples.notStated(node, "number", of.lacksNumber() ? "" : of.number());
    if (of.repeat() > 1) {
      triples.number(node, Gt.repeat, of.repeat());
    }
    triples.number(node, Gt.order, of.order());
    if (!of.recommendation().isNothing()) {
      triples.link(node, Gt.recommendation, iris.recommendation(of.recommendation()));
    }
    triples.stated(node, Gt.text, of.text());
    triples.stated(node, Gt.leadText, of.leadText());
    triples.stated(node, Gt.dueText, of.dueText());
    of.due().forEach(date -> triples.date(node, Gt.due, date));
    triples.summary(node, Gt.dueDates, of.due());
    triples.stated(node, Gt.progress, of.progress());
    triples.stated(node, Gt.rating, of.rating());
    triples.stated(node, Gt.statusText, of.status());
    triples.summary(node, Gt.carried, List.copyOf(of.carried().keySet()));
    triples.summary(
        node, Gt.carriedFrom, of.carried().values().stream().map(String::valueOf).toList());
    triples.stated(node, Gt.monitoringText, of.monitoringText());
    MORE.forEach(
        (column, property) -> {
          if (of.more().containsKey(column)) {
            triples.stated(node, property, of.more().get(column));
          }
        });
    leads(node, of.leads(), of.line());
    monitoring(node, of.monitoring(), of.line());
  }

  private void leads(Node action, List<Lead> leads, int line) {
    int order = 0;
    for (Lead lead : leads) {
      Node node = Iris.below(action, "lead/" + ++order);
      triples.link(action, Gt.lead, node);
      triples.record(node, Gt.Lead, lead.stated(), line);
      triples.number(node, Gt.order, order);
      triples.stated(node, Gt.statedAs, lead.stated());
      triples.text(node, Gt.leadName, lead.name());
      triples.summary(node, Gt.initials, lead.initials());
      if (!lead.entry().isEmpty()) {
        triples.link(node, lead.isGroup() ? Gt.body : Gt.post, entry(lead));
      }
      if (!lead.holder().isEmpty()) {
        triples.link(node, Gt.holder, iris.id("person/" + lead.holder()));
        triples.text(node, Gt.holderName, lead.holderName());
      }
    }
    triples.summary(action, Gt.leadNames, leads.stream().map(Lead::name).toList());
    triples.summary(
        action, Gt.leadInitials, leads.stream().flatMap(one -> one.initials().stream()).toList());
    triples.summary(action, Gt.leadHolders, leads.stream().map(Lead::holderName).toList());
  }

  private Node entry(Lead lead) {
    return iris.id((lead.isGroup() ? "body/" : "post/") + lead.entry());
  }

  private void monitoring(Node action, List<Monitoring> monitoring, int line) {
    int order = 0;
    for (Monitoring monitor : monitoring) {
      Node node = Iris.below(action, "monitoring/" + ++order);
      triples.link(action, Gt.monitoring, node);
      triples.record(node, Gt.Monitoring, monitor.stated(), line);
      triples.number(node, Gt.order, order);
      triples.stated(node, Gt.statedAs, monitor.stated());
      triples.link(node, Gt.monitor, iris.id(monitor.kind() + "/" + monitor.entry()));
    }
    triples.summary(
        action,
        Gt.monitorNames,
        monitoring.stream().map(monitor -> monitor.stated().value()).toList());
  }

  private void outcome(Outcome of) {
    Node node = iris.outcome(of);
    boolean isMeasure = of.kind().equals("measure");
    triples.record(node, isMeasure ? Gt.Measure : Gt.Outcome, of.line());
    triples.link(node, Gt.plan, iris.plan(of.recommendation().plan()));
    triples.link(node, Gt.recommendation, iris.recommendation(of.recommendation()));
    triples.text(node, Gt.number, of.recommendation().number());
    triples.number(node, Gt.order, of.order());
    triples.text(node, Gt.kind, of.kind());
    triples.stated(node, Gt.text, of.text());
    Stated text = of.text();
    triples.stated(node, Gt.evidenceText, new Stated(of.evidence(), text.words(), text.by()));
    triples.stated(node, Gt.direction, new Stated(of.direction(), text.words(), text.by()));
  }

  private void progress(ProgressNote note, int order) {
    Node node = iris.progress(note.recommendation());
    triples.record(node, Gt.ProgressNote, note.recommendation().line());
    triples.link(node, Gt.plan, iris.plan(note.recommendation().plan()));
    triples.link(node, Gt.recommendation, iris.recommendation(note.recommendation()));
    triples.text(node, Gt.number, note.recommendation().number());
    triples.number(node, Gt.order, order);
    triples.stated(node, Gt.text, note.text());
  }

  /** A plan in one part has an empty part, so that every action has one. */
  private void part(Node node, String part) {
    triples.link(node, Gt.part, NodeFactory.createLiteralString(part));
  }
}
