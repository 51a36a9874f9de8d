package org.goldenthread.mapping.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.Paper;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.Ledger.Entry;
import org.goldenthread.mapping.document.Ledger.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small papers of every kind that a profile can describe. */
final class DocumentReaderTest {

  private static final String PLANS =
      "plans: [{plan: paper-2021, title: T, authority: northshire, kind: plan, date: 2021-06,"
          + " answers: northshire-2020}]";

  @TempDir private Path folder;

  private static Entry fate(Reading reading, int line) {
    return reading.ledger().entries().get(line - 1);
  }

  @Test
  void paragraphsFollowOneAnotherUnderTheirHeadings() throws IOException {
    Reading reading =
        Paper.of(
                folder,
                "**What is weak**",
                "7. Visits are late. In",
                "2014. things were worse.",
                "8. Views are not heard.",
                "What is strong",
                "9. Homes are good.")
            .profile(
                "parts:",
                "  - name: Report",
                "    lines: 1-6",
                "    read: paragraphs",
                "    inspection: northshire-2020",
                "    sections:",
                "      - {line: 1, heading: What is weak, kind: weakness, part: council}",
                "      - {line: 5, heading: What is strong, kind: strength}")
            .reading();
    assertEquals(
        List.of("7", "8", "9"), reading.paragraphs().stream().map(Paragraph::number).toList());
    Paragraph first = reading.paragraphs().get(0);
    assertEquals("Visits are late. In 2014. things were worse.", first.text().value());
    assertEquals("weakness", first.kind());
    assertEquals("council", first.part());
    assertEquals(2, first.line());
    assertEquals("strength", reading.paragraphs().get(2).kind());
    assertEquals(0, reading.ledger().counts().get(Fate.UNEXPLAINED));
  }

  @Test
  void aHeadingIsGivenAsPrinted() throws IOException {
    Paper paper =
        Paper.of(folder, "What is weak", "1. Visits.")
            .profile(
                "parts:",
                "  - name: Report",
                "    lines: 1-2",
                "    read: paragraphs",
                "    inspection: northshire-2020",
                "    sections:",
                "      - {line: 1, heading: What is poor, kind: weakness}");
    Failure failure = assertThrows(Failure.class, paper::reading);
    assertEquals(
        folder.resolve("documents/paper/profile.yaml")
            + ":7: line 1 prints the heading 'What is weak'; give it as printed",
        failure.getMessage());
  }

  @Test
  void wordsBeforeTheFirstParagraphAreUnexplained() throws IOException {
    Reading reading =
        Paper.of(folder, "Preface", "1. Visits.")
            .profile(
                "parts:",
                "  - {name: Report, lines: 1-2, read: paragraphs, inspection: northshire-2020}")
            .reading();
    assertEquals(1, reading.paragraphs().size());
    assertEquals(Fate.UNEXPLAINED, fate(reading, 1).fate(), () -> fate(reading, 1).toString());
  }

  @Test
  void runningTextIsKeptBlockByBlockUnderItsHeading() throws IOException {
    Reading reading =
        Paper.of(
                folder,
                "# Minutes",
                "The board met.",
                "  It agreed.",
                "- a point",
                "",
                "Page 1",
                "Then it rose.")
            .profile(
                "parts:",
                "  - name: Minutes",
                "    lines: 1-7",
                "    read: prose",
                "    headings: '# .*'",
                "    furniture: [{pattern: 'Page \\d+', reason: page footer}]")
            .reading();
    assertEquals(
        List.of("# Minutes", "The board met. It agreed.", "- a point", "Then it rose."),
        reading.blocks().stream().map(block -> block.text().value()).toList());
    assertEquals("Minutes", reading.blocks().get(3).heading());
    assertEquals(List.of(1, 2, 4, 7), reading.blocks().stream().map(TextBlock::line).toList());
    assertEquals(new Entry(6, Fate.FURNITURE, "page footer"), fate(reading, 6));
  }

  @Test
  void aProgressReportTellsOfEachRecommendation() throws IOException {
    Reading reading =
        Paper.of(
                folder,
                "Recommendation\tProgress",
                "1. Visit\t- Rota written",
                "promptly\tTeam grown",
                "- Check made",
                "2. Listen\tAsked",
                "Timescale\tJune 2006\tOn track")
            .profile(
                PLANS,
                "parts:",
                "  - name: Progress",
                "    lines: 1-6",
                "    read: progress",
                "    timescale: 'Timescale.*'",
                "    plan: paper-2021",
                "    group: {column: recommendation, pattern: '(\\d+)\\. (.*)'}",
                "    furniture: [{pattern: \"Recommendation\\tProgress\", reason: header}]")
            .reading();
    Plan plan = reading.plans().get(0);
    assertEquals(
        List.of("Visit promptly", "Listen"),
        plan.recommendations().stream().map(one -> one.text().value()).toList());
    assertEquals(
        List.of("Rota written | Team grown | Check made", "Asked"),
        plan.progress().stream().map(note -> note.text().value()).toList());
    assertEquals(
        List.of("Timescale June 2006 On track"),
        reading.blocks().stream().map(block -> block.text().value()).toList());
  }

  @Test
  void aGlossaryNamesPostsAndHolders() throws IOException {
    Reading reading =
        Paper.of(folder, "Head of Visiting\tAnn Day", "Keeper\tBob Night", "stray words")
            .profile("parts:", "  - {name: Glossary, lines: 1-3, read: roles}")
            .register(
                "posts:",
                "  - {id: head, name: Head of Visiting, authority: northshire}",
                "persons:",
                "  - {id: ann, name: Ann Day}")
            .reading();
    assertEquals(
        List.of("head ann", " "),
        reading.holdings().stream().map(one -> one.post() + " " + one.holder()).toList());
    assertEquals(
        List.of(new Unplaced(2, "post", "Keeper"), new Unplaced(2, "holder", "Bob Night")),
        reading.unplaced());
    assertEquals(
        new Entry(3, Fate.UNEXPLAINED, "a glossary row has a post and a name"), fate(reading, 3));
  }

  @Test
  void whatIsOutsideTheScopeSaysWhy() throws IOException {
    Reading reading =
        Paper.of(folder, "Care of adults", "")
            .profile("parts:", "  - {name: Adults, lines: 1-2, read: outside, reason: no children}")
            .reading();
    assertEquals(new Entry(1, Fate.OUTSIDE, "Adults: no children"), fate(reading, 1));
  }

  @Test
  void aLineOfFactsThatNobodyTranscribedIsUnexplained() throws IOException {
    Reading reading =
        Paper.of(folder, "Members", "Ann Day", "Bob Night")
            .profile(
                "parts:",
                "  - name: Members",
                "    lines: 1-3",
                "    read: facts",
                "    furniture: [{pattern: Members, reason: heading}]")
            .reading();
    assertEquals(Fate.FURNITURE, fate(reading, 1).fate());
    assertEquals(Fate.UNEXPLAINED, fate(reading, 3).fate());
  }

  @Test
  void anActionGathersWhatItsRowAndItsAreaSay() throws IOException {
    Reading reading =
        Paper.of(
                folder,
                "1.\t17. (57, 67?)\tVisits\tHead (AB)\tWrite\tMay 21\tG\tBoard",
                "2.\t\t\tKeeper\tCheck\ttbc\tZ\tCircle")
            .register(
                "bodies: [{id: board, name: Board, kind: body, authority: northshire}]",
                "posts: [{id: head, name: Head, authority: northshire}]")
            .plan(
                "columns: [number, citation, area, lead, action, due, rating, monitoring]",
                "row: {column: number, pattern: '(\\d+)\\.'}",
                "group: {column: area}",
                "citation: '(\\d+)\\.?\\s*(?:\\((.*)\\))?'",
                "ratings: {G: green}")
            .reading();
    Action first = reading.plans().get(0).actions().get(0);
    assertEquals("17", first.recommendation().number());
    assertEquals(
        List.of("57", "67?"),
        first.recommendation().citations().stream().map(Citation::shown).toList());
    assertEquals(List.of("2021-05"), first.due());
    assertEquals("green", first.rating().value());
    assertEquals(List.of("board"), first.monitoring().stream().map(Monitoring::entry).toList());
    assertEquals(
        List.of(
            new Unplaced(2, "lead", "Keeper"),
            new Unplaced(2, "rating", "Z"),
            new Unplaced(2, "monitoring", "Circle")),
        reading.unplaced());
  }

  @Test
  void anAreaThatComesTwiceGetsAPlaceBehindItsNumber() throws IOException {
    Reading reading =
        Paper.of(folder, "1.\t17.\tVisits\tWrite", "2.\t17.\tVisits again\tCheck")
            .plan(
                "columns: [number, citation, area, action]",
                "row: {column: number, pattern: '(\\d+)\\.'}",
                "group: {column: area}",
                "citation: '(\\d+)\\.'")
            .reading();
    assertEquals(
        List.of("17", "17-2"),
        reading.plans().get(0).recommendations().stream().map(Recommendation::key).toList());
  }

  @Test
  void anOutcomeTellsWhatWillShowIt() throws IOException {
    Reading reading =
        Paper.of(
                folder,
                "1: Visits",
                "1. Write",
                "Outcomes",
                "- Children are seen (reports, feedback and audits)",
                "- More visits (higher is good).")
            .plan(
                "columns: [action]",
                "row: {column: action, pattern: '(\\d+)\\. (.*)'}",
                "group: {line: '(\\d+): (.*)'}",
                "items:",
                "  - {kind: expected outcome, start: Outcomes, evidence: '\\(([^()]*)\\)$', direction: '\\(([^()]* is good)\\)\\.$'}")
            .reading();
    List<Outcome> outcomes = reading.plans().get(0).outcomes();
    assertEquals("reports | feedback | audits", outcomes.get(0).evidence());
    assertEquals("higher is good", outcomes.get(1).direction());
    assertEquals(2, outcomes.get(1).place());
  }

  @Test
  void aGroupMayComeFromElsewhere() throws IOException {
    Reading reading =
        Paper.of(folder, "The council adds two areas of its own.", "1.\tVisits\tWrite")
            .plan(
                "columns: [number, area, action]",
                "row: {column: number, pattern: '(\\d+)\\.'}",
                "group: {column: area}",
                "furniture: [{pattern: 'The council .*', reason: introduction}]",
                "origin: [{group: all, text: the council, line: 1, quote: areas of its own}]")
            .reading();
    Recommendation area = reading.plans().get(0).recommendations().get(0);
    assertEquals("the council", area.origin().value());
    assertEquals("areas of its own", area.origin().words().text());
  }
}
