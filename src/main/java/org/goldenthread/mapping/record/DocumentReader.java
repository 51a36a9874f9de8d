package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.profile.CardsPart;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.FactsPart;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.mapping.profile.OutsidePart;
import org.goldenthread.mapping.profile.ParagraphsPart;
import org.goldenthread.mapping.profile.Part;
import org.goldenthread.mapping.profile.PlanPart;
import org.goldenthread.mapping.profile.Profile;
import org.goldenthread.mapping.profile.ProgressPart;
import org.goldenthread.mapping.profile.ProsePart;
import org.goldenthread.mapping.profile.Register;
import org.goldenthread.mapping.profile.ReportPart;
import org.goldenthread.mapping.profile.RolesPart;
import org.goldenthread.mapping.profile.TablePart;
import org.goldenthread.mapping.table.CardReader;
import org.goldenthread.mapping.table.MendedText;
import org.goldenthread.mapping.table.RowReader;
import org.goldenthread.mapping.table.Table;
import org.goldenthread.mapping.table.TableReader;

/**
 * Reads one document part by part as its profile says. A reader is used once; several documents may
 * be read at the same time by readers of their own.
 */
public final class DocumentReader {

  private final Dossier dossier;
  private final Register register;
  private final Families families;
  private final Ledger ledger;
  private final List<Unplaced> unplaced = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<Holding> holdings = new ArrayList<>();
  private final Map<String, Holding> glossary = new HashMap<>();
  private final Map<String, PlanCollector> plans = new LinkedHashMap<>();

  private DocumentReader(Dossier dossier, Register register, Families families) {
    this.families = families;
    this.dossier = dossier;
    this.register = register;
    this.ledger = new Ledger(dossier.source());
    for (Profile.Plan plan : dossier.profile().plans()) {
      plans.put(plan.plan(), new PlanCollector(plan));
    }
  }

  /**
   * Reads a document.
   *
   * @param register the names that its cells may hold
   * @param families the families of inspection reports
   * @throws org.goldenthread.fault.Failure when a data file does not fit the document
   */
  public static Reading read(Dossier dossier, Register register, Families families) {
    return new DocumentReader(dossier, register, families).read();
  }

  private Reading read() {
    readHoldings();
    dossier.profile().parts().forEach(this::read);
    List<GovernanceFact> governance = new GovernanceReader(dossier, register).read();
    markTranscribed(governance);
    return new Reading(
        dossier,
        paragraphs,
        List.of(),
        reports,
        plans.values().stream().map(PlanCollector::plan).toList(),
        blocks,
        holdings,
        governance,
        ledger,
        unplaced,
        unread);
  }

  /** Posts and holders come first: lead cells refer to them from everywhere in the document. */
  private void readHoldings() {
    Gazetteer names =
        gazetteer(dossier.description().published(), dossier.description().document());
    HoldingReader reader = new HoldingReader(dossier, register, names, ledger, unplaced);
    for (Part part : dossier.profile().parts()) {
      if (part instanceof RolesPart roles) {
        List<Holding> listed = reader.glossary(roles);
        listed.forEach(holding -> glossary.put(holding.post(), holding));
        holdings.addAll(listed);
      }
    }
    holdings.addAll(reader.transcribed());
  }

  private void read(Part part) {
    if (part instanceof PlanPart table) {
      plan(table, TableReader.read(dossier, table, ledger), unplaced);
    } else if (part instanceof TablePart rows) {
      RowReader reader = new RowReader(dossier, rows, ledger);
      drafted(rows.asPlan(), reader.read(plan(rows, rows.plan()).nextAction()), reader.passed());
    } else if (part instanceof CardsPart cards) {
      CardReader reader = new CardReader(dossier, cards, ledger);
      drafted(cards.asPlan(), reader.read(plan(cards, cards.plan()).nextAction()), reader.passed());
    } else if (part instanceof ProgressPart report) {
      blocks.addAll(ProgressReader.read(dossier, report, ledger, plan(report, report.plan())));
    } else if (part instanceof ParagraphsPart numbered) {
      paragraphs.addAll(ParagraphReader.read(dossier, numbered, ledger));
    } else if (part instanceof ProsePart prose) {
      blocks.addAll(TextLines.read(dossier, prose, ledger));
    } else if (part instanceof ReportPart report) {
      read(report);
    } else if (part instanceof OutsidePart outside) {
      markOutside(outside);
    } else if (part instanceof FactsPart facts) {
      markFurniture(facts);
    } else if (!(part instanceof RolesPart)) { // Those are read before all others.
      throw new IllegalStateException("no reader for the part '" + part.name() + "'");
    }
  }

  private void read(ReportPart part) {
    ReportReader.Text text =
        new ReportReader.Text(
            dossier.source(), dossier.places(), dossier.description().published());
    Report report = ReportReader.read(part, text, families, ledger);
    reports.add(report);
    paragraphs.addAll(report.paragraphs());
    blocks.addAll(report.blocks());
  }

  private void plan(PlanPart part, Table table, List<Unplaced> left) {
    PlanCollector plan = plan(part, part.plan());
    Gazetteer names = gazetteer(plan.about().date(), part.plan());
    LeadReader leads =
        new LeadReader(names, register, holdersBy("initials"), holdersBy("person"), glossary);
    new PlanReader(dossier, part, leads, names, left).read(table, plan);
  }

  /**
   * What a draft is not sure of is not read, and said to be so. Words beside names stand in the
   * record of their cell.
   */
  private void drafted(PlanPart part, Table table, List<RowReader.Passed> passed) {
    plan(part, table, new ArrayList<>());
    passed.forEach(one -> unread.add(new Unread(one.line(), one.column(), one.words(), one.why())));
  }

  private PlanCollector plan(Part part, String slug) {
    PlanCollector plan = plans.get(slug);
    if (plan == null) {
      throw dossier.fault(
          "profile.yaml",
          part.writtenAt(),
          "the plan '" + slug + "' is not described under 'plans'; describe it there");
    }
    return plan;
  }

  private Gazetteer gazetteer(String date, String scope) {
    return new Gazetteer(
        register,
        dossier.description().authority(),
        date.isEmpty() ? 0 : Integer.parseInt(date.substring(0, 4)),
        List.of(scope, dossier.description().document()));
  }

  private Map<String, Holding> holdersBy(String what) {
    Map<String, Holding> holders = new HashMap<>();
    for (Holding holding : holdings) {
      String key = what.equals("initials") ? holding.initials() : holding.holder();
      if (!key.isEmpty() && (what.equals("initials") || !holding.post().isEmpty())) {
        holders.putIfAbsent(key, holding);
      }
    }
    return holders;
  }

  private void markOutside(OutsidePart part) {
    for (int n = part.lines().first(); n <= part.lines().last(); n++) {
      ledger.outside(n, part.name() + ": " + part.reason());
    }
  }

  private void markFurniture(FactsPart part) {
    MendedText text = MendedText.of(dossier, part);
    for (int n = part.lines().first(); n <= part.lines().last(); n++) {
      if (text.line(n).isBlank()) {
        ledger.furniture(n, text.printed(n).isBlank() ? "blank line" : "blank after correction");
      } else {
        int number = n;
        TextLines.furniture(part, text.line(n))
            .ifPresent(reason -> ledger.furniture(number, reason));
      }
    }
  }

  private void markTranscribed(List<GovernanceFact> governance) {
    governance.forEach(fact -> mark(fact.stated()));
    holdings.forEach(holding -> mark(holding.stated()));
    dossier
        .facts()
        .earlierFindings()
        .forEach(finding -> ledger.mapped(finding.first(), "transcribed"));
    dossier
        .profile()
        .inspections()
        .forEach(
            inspection -> {
              inspection.states().forEach(state -> ledger.mapped(state.line(), "transcribed"));
              inspection
                  .judgements()
                  .forEach(judged -> ledger.mapped(judged.line(), "transcribed"));
            });
  }

  private void mark(Stated stated) {
    stated
        .words()
        .spans()
        .forEach(span -> ledger.mapped(dossier.source().lineAt(span.start()), "transcribed"));
  }
}
