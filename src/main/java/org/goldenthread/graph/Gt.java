package org.goldenthread.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of {@code ontology/golden-thread.ttl}, spelt as there; a test holds the two to each
 * other both ways.
 */
final class Gt {

  static final String NS = "https://w3id.org/golden-thread/ontology#";

  static final Node Document = term("Document");
  static final Node Inspection = term("Inspection");
  static final Node InspectionReport = term("InspectionReport");
  static final Node Judgement = term("Judgement");
  static final Node Paragraph = term("Paragraph");
  static final Node Plan = term("Plan");
  static final Node Recommendation = term("Recommendation");
  static final Node Citation = term("Citation");
  static final Node Action = term("Action");
  static final Node ActionState = term("ActionState");
  static final Node Outcome = term("Outcome");
  static final Node Measure = term("Measure");
  static final Node ProgressNote = term("ProgressNote");
  static final Node Body = term("Body");
  static final Node Mechanism = term("Mechanism");
  static final Node Post = term("Post");
  static final Node Person = term("Person");
  static final Node Lead = term("Lead");
  static final Node Monitoring = term("Monitoring");
  static final Node Holding = term("Holding");
  static final Node Governance = term("Governance");
  static final Node Resemblance = term("Resemblance");
  static final Node Succession = term("Succession");
  static final Node TextBlock = term("TextBlock");
  static final Node Evidence = term("Evidence");
  static final Node Passage = term("Passage");
  static final Node Correction = term("Correction");
  static final Node NotShown = term("NotShown");
  static final Node Theming = term("Theming");
  static final Node Recurrence = term("Recurrence");
  static final Node Comparison = term("Comparison");
  static final Node DocumentGraph = term("DocumentGraph");
  static final Node OntologyGraph = term("OntologyGraph");
  static final Node CuratedGraph = term("CuratedGraph");
  static final Node SuggestedGraph = term("SuggestedGraph");
  static final Node ProvenanceGraph = term("ProvenanceGraph");
  static final Node MappingRun = term("MappingRun");

  static final Node authority = term("authority");
  static final Node version = term("version");
  static final Node file = term("file");
  static final Node sha256 = term("sha256");
  static final Node inspectorate = term("inspectorate");
  static final Node start = term("start");
  static final Node end = term("end");
  static final Node published = term("published");
  static final Node overall = term("overall");
  static final Node known = term("known");
  static final Node reportOf = term("reportOf");
  static final Node inspection = term("inspection");
  static final Node judgedArea = term("judgedArea");
  static final Node grade = term("grade");
  static final Node reportPart = term("reportPart");
  static final Node series = term("series");
  static final Node planDate = term("planDate");
  static final Node answers = term("answers");
  static final Node plan = term("plan");
  static final Node part = term("part");
  static final Node number = term("number");
  static final Node order = term("order");
  static final Node kind = term("kind");
  static final Node heading = term("heading");
  static final Node text = term("text");
  static final Node recommendation = term("recommendation");
  static final Node statedBy = term("statedBy");
  static final Node evidenceText = term("evidenceText");
  static final Node citation = term("citation");
  static final Node citedNumber = term("citedNumber");
  static final Node doubtful = term("doubtful");
  static final Node cites = term("cites");
  static final Node references = term("references");
  static final Node need = term("need");
  static final Node oversight = term("oversight");
  static final Node action = term("action");
  static final Node dueText = term("dueText");
  static final Node due = term("due");
  static final Node dueDates = term("dueDates");
  static final Node progress = term("progress");
  static final Node rating = term("rating");
  static final Node partners = term("partners");
  static final Node capacity = term("capacity");
  static final Node criteria = term("criteria");
  static final Node mechanism = term("mechanism");
  static final Node impact = term("impact");
  static final Node direction = term("direction");
  static final Node type = term("type");
  static final Node from = term("from");
  static final Node to = term("to");
  static final Node leadText = term("leadText");
  static final Node lead = term("lead");
  static final Node leadNames = term("leadNames");
  static final Node leadInitials = term("leadInitials");
  static final Node leadHolders = term("leadHolders");
  static final Node statedAs = term("statedAs");
  static final Node post = term("post");
  static final Node body = term("body");
  static final Node initials = term("initials");
  static final Node holder = term("holder");
  static final Node holderName = term("holderName");
  static final Node monitoringText = term("monitoringText");
  static final Node monitoring = term("monitoring");
  static final Node monitorNames = term("monitorNames");
  static final Node monitor = term("monitor");
  static final Node relation = term("relation");
  static final Node other = term("other");
  static final Node person = term("person");
  static final Node otherText = term("otherText");
  static final Node when = term("when");
  static final Node quote = term("quote");
  static final Node reportsTo = term("reportsTo");
  static final Node entry = term("entry");
  static final Node document = term("document");
  static final Node line = term("line");
  static final Node page = term("page");
  static final Node evidenceOf = term("evidenceOf");
  static final Node property = term("property");
  static final Node passage = term("passage");
  static final Node madeBy = term("madeBy");
  static final Node printed = term("printed");
  static final Node mended = term("mended");
  static final Node where = term("where");
  static final Node record = term("record");
  static final Node theme = term("theme");
  static final Node basis = term("basis");
  static final Node reason = term("reason");
  static final Node score = term("score");
  static final Node words = term("words");
  static final Node fromRecord = term("fromRecord");
  static final Node toRecord = term("toRecord");
  static final Node comparedWith = term("comparedWith");
  static final Node arguable = term("arguable");
  static final Node programVersion = term("programVersion");
  static final Node origin = term("origin");
  static final Node leadName = term("leadName");
  static final Node Reference = term("Reference");
  static final Node fromText = term("fromText");
  static final Node toText = term("toText");

  private Gt() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
