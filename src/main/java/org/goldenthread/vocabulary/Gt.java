package org.goldenthread.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of {@code ontology/golden-thread.ttl}, spelt as there; a test holds the two to each
 * other both ways.
 */
public final class Gt {

  /** The namespace of the ontology. */
  public static final String NS = Base.STANDARD + "ontology#";

  public static final Node Document = term("Document");
  public static final Node Inspection = term("Inspection");
  public static final Node InspectionReport = term("InspectionReport");
  public static final Node LocalAuthority = term("LocalAuthority");
  public static final Node Judgement = term("Judgement");
  public static final Node Paragraph = term("Paragraph");
  public static final Node Plan = term("Plan");
  public static final Node Recommendation = term("Recommendation");
  public static final Node Citation = term("Citation");
  public static final Node Action = term("Action");
  public static final Node ActionState = term("ActionState");
  public static final Node Outcome = term("Outcome");
  public static final Node Measure = term("Measure");
  public static final Node ProgressNote = term("ProgressNote");
  public static final Node Body = term("Body");
  public static final Node Mechanism = term("Mechanism");
  public static final Node Post = term("Post");
  public static final Node Person = term("Person");
  public static final Node Lead = term("Lead");
  public static final Node Monitoring = term("Monitoring");
  public static final Node Holding = term("Holding");
  public static final Node Governance = term("Governance");
  public static final Node Resemblance = term("Resemblance");
  public static final Node Succession = term("Succession");
  public static final Node TextBlock = term("TextBlock");
  public static final Node Evidence = term("Evidence");
  public static final Node Passage = term("Passage");
  public static final Node Correction = term("Correction");
  public static final Node NotShown = term("NotShown");
  public static final Node Theming = term("Theming");
  public static final Node Recurrence = term("Recurrence");
  public static final Node Comparison = term("Comparison");
  public static final Node DocumentGraph = term("DocumentGraph");
  public static final Node OntologyGraph = term("OntologyGraph");
  public static final Node CuratedGraph = term("CuratedGraph");
  public static final Node SuggestedGraph = term("SuggestedGraph");
  public static final Node ProvenanceGraph = term("ProvenanceGraph");
  public static final Node MappingRun = term("MappingRun");

  public static final Node authority = term("authority");
  public static final Node version = term("version");
  public static final Node file = term("file");
  public static final Node sha256 = term("sha256");
  public static final Node inspectorate = term("inspectorate");
  public static final Node start = term("start");
  public static final Node end = term("end");
  public static final Node published = term("published");
  public static final Node overall = term("overall");
  public static final Node known = term("known");
  public static final Node reportOf = term("reportOf");
  public static final Node inspection = term("inspection");
  public static final Node judgedArea = term("judgedArea");
  public static final Node grade = term("grade");
  public static final Node reportPart = term("reportPart");
  public static final Node series = term("series");
  public static final Node planDate = term("planDate");
  public static final Node answers = term("answers");
  public static final Node plan = term("plan");
  public static final Node part = term("part");
  public static final Node number = term("number");
  public static final Node repeat = term("repeat");
  public static final Node order = term("order");
  public static final Node kind = term("kind");
  public static final Node heading = term("heading");
  public static final Node text = term("text");
  public static final Node recommendation = term("recommendation");
  public static final Node statedBy = term("statedBy");
  public static final Node evidenceText = term("evidenceText");
  public static final Node citation = term("citation");
  public static final Node citedNumber = term("citedNumber");
  public static final Node doubtful = term("doubtful");
  public static final Node cites = term("cites");
  public static final Node references = term("references");
  public static final Node need = term("need");
  public static final Node oversight = term("oversight");
  public static final Node action = term("action");
  public static final Node dueText = term("dueText");
  public static final Node due = term("due");
  public static final Node dueDates = term("dueDates");
  public static final Node progress = term("progress");
  public static final Node rating = term("rating");
  public static final Node original = term("original");
  public static final Node originalSha256 = term("originalSha256");
  public static final Node originalFormat = term("originalFormat");
  public static final Node place = term("place");
  public static final Node Suspicion = term("Suspicion");
  public static final Node notStated = term("notStated");
  public static final Node statusText = term("statusText");
  public static final Node partners = term("partners");
  public static final Node capacity = term("capacity");
  public static final Node criteria = term("criteria");
  public static final Node mechanism = term("mechanism");
  public static final Node impact = term("impact");
  public static final Node direction = term("direction");
  public static final Node type = term("type");
  public static final Node from = term("from");
  public static final Node to = term("to");
  public static final Node leadText = term("leadText");
  public static final Node lead = term("lead");
  public static final Node leadNames = term("leadNames");
  public static final Node leadInitials = term("leadInitials");
  public static final Node leadHolders = term("leadHolders");
  public static final Node statedAs = term("statedAs");
  public static final Node post = term("post");
  public static final Node body = term("body");
  public static final Node initials = term("initials");
  public static final Node holder = term("holder");
  public static final Node holderName = term("holderName");
  public static final Node monitoringText = term("monitoringText");
  public static final Node monitoring = term("monitoring");
  public static final Node monitorNames = term("monitorNames");
  public static final Node monitor = term("monitor");
  public static final Node relation = term("relation");
  public static final Node other = term("other");
  public static final Node person = term("person");
  public static final Node otherText = term("otherText");
  public static final Node when = term("when");
  public static final Node quote = term("quote");
  public static final Node reportsTo = term("reportsTo");
  public static final Node entry = term("entry");
  public static final Node document = term("document");
  public static final Node line = term("line");
  public static final Node page = term("page");
  public static final Node evidenceOf = term("evidenceOf");
  public static final Node property = term("property");
  public static final Node passage = term("passage");
  public static final Node madeBy = term("madeBy");
  public static final Node printed = term("printed");
  public static final Node mended = term("mended");
  public static final Node where = term("where");
  public static final Node record = term("record");
  public static final Node theme = term("theme");
  public static final Node basis = term("basis");
  public static final Node reason = term("reason");
  public static final Node score = term("score");
  public static final Node words = term("words");
  public static final Node fromRecord = term("fromRecord");
  public static final Node toRecord = term("toRecord");
  public static final Node comparedWith = term("comparedWith");
  public static final Node arguable = term("arguable");
  public static final Node programVersion = term("programVersion");
  public static final Node origin = term("origin");
  public static final Node leadName = term("leadName");
  public static final Node Reference = term("Reference");
  public static final Node fromText = term("fromText");
  public static final Node toText = term("toText");
  public static final Node Finding = term("Finding");
  public static final Node Witness = term("Witness");
  public static final Node witnessOf = term("witnessOf");
  public static final Node findingKind = term("findingKind");
  public static final Node responsibleBody = term("responsibleBody");
  public static final Node themeCode = term("themeCode");
  public static final Node framework = term("framework");
  public static final Node region = term("region");
  public static final Node authorityType = term("authorityType");
  public static final Node onsCode = term("onsCode");
  public static final Node urn = term("urn");
  public static final Node until = term("until");
  public static final Node leadInspector = term("leadInspector");
  public static final Node area = term("area");
  public static final Node commonGrade = term("commonGrade");
  public static final Node overallGrade = term("overallGrade");
  public static final Node findingTheme = term("findingTheme");
  public static final Node themeNames = term("themeNames");
  public static final Node themeBasis = term("themeBasis");
  public static final Node next = term("next");

  public static final Node EarlierFinding = term("EarlierFinding");
  public static final Node StatedRecurrence = term("StatedRecurrence");
  public static final Node earlier = term("earlier");
  public static final Node earlierText = term("earlierText");
  public static final Node Polarity = term("Polarity");
  public static final Node polarity = term("polarity");
  public static final Node weakWords = term("weakWords");
  public static final Node strongWords = term("strongWords");
  public static final Node reservation = term("reservation");
  public static final Node Weakness = term("Weakness");

  public static final Node carried = term("carried");
  public static final Node carriedFrom = term("carriedFrom");
  public static final Node Touched = term("Touched");
  public static final Node notShown = term("notShown");
  public static final Node column = term("column");

  private Gt() {}

  /** A term by the name that the ontology gives it. */
  public static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
