package org.goldenthread.mapping.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.RealCorpus;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.original.Originals;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.mapping.profile.LineRange;
import org.goldenthread.mapping.profile.ReportPart;
import org.goldenthread.mapping.transcript.Transcription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in forms that none of those at hand has. All are invented. */
final class ReportVariantsTest {

  private static final Families FAMILIES = RealCorpus.families();
  private static final List<String> TWO =
      List.of("The timeliness of interviews.", "The quality of plans, including their review.");

  @TempDir private Path folder;

  private Report read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Transcription made = Transcription.of(Originals.read(file));
    SourceText source = SourceText.of("invented", made.text());
    ReportHead head = ReportHead.of(source, made.places(), FAMILIES).orElseThrow();
    LineRange all = new LineRange(1, source.lines().size());
    ReportPart part = new ReportPart("report", all, "rutland-2020", head.family().family(), 1);
    Ledger ledger = new Ledger(source);
    Report report =
        ReportReader.read(
            part, new ReportReader.Text(source, made.places(), "2020-05-05"), FAMILIES, ledger);
    assertEquals(0, ledger.counts().get(Ledger.Fate.UNEXPLAINED));
    return report;
  }

  private Report page(String... paragraphs) throws IOException {
    StringBuilder body = new StringBuilder();
    Stream.of(paragraphs)
        .forEach(one -> body.append(one.startsWith("<") ? one : "<p>" + one + "</p>"));
    return read(
        "report.html",
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
            + body
            + "</body></html>");
  }

  private static List<String> texts(Report report) {
    return report.findings().stream().map(one -> one.text().value()).toList();
  }

  private static String[] ilacs(String heading, String first, String second) {
    return new String[] {
      "<h1>Inspection of Rutland local authority children's services</h1>",
      "Inspection dates: 2 to 13 March 2020",
      "Lead inspector: Ann Example",
      heading,
      first,
      second,
      "<h2>The experiences and progress of children who need help and protection: good</h2>",
      "1. Children are seen promptly.",
      "2. Plans are sometimes late."
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "•", "◦", "▪", "■", "●", "◼", "◻", "□", "○", "◆", "▶", "►", "➢", "➤", "✓", "✔", "❖", "‣",
        "⁃", "∙", "\uF0B7", "\uF06E", "\uF0A7", "\uF0D8", "-", "–", "—", "*", "·", "→", "o"
      })
  void anItemMayHaveAnyMark(String mark) throws IOException {
    Report report =
        page(
            ilacs(
                "<h2>What needs to improve</h2>",
                mark + " " + TWO.get(0),
                mark + " " + TWO.get(1)));
    assertEquals(TWO, texts(report), mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What needs to improve",
        "What needs to improve?",
        "WHAT NEEDS TO IMPROVE",
        "What needs to improve:",
        "What needs to improve?1",
        "What needs to be improved",
        "What needs improvement",
        "What needs to improve in this area of social work practice",
        "What does the local authority need to improve?",
        "Areas for improvement",
        "Area for improvement",
        "Areas of improvement",
        "Areas for development",
        "Areas requiring improvement",
        "Areas that need improvement",
        "Recommendations",
        "Key recommendations",
        "Priority actions",
        "Areas for priority action",
        "Area for priority action"
      })
  void aHeadingOfFindingsMayBeSpeltOtherwise(String heading) throws IOException {
    for (String tag : List.of("h2", "p")) {
      Report report =
          page(
              ilacs(
                  "<" + tag + ">" + heading + "</" + tag + ">",
                  "• " + TWO.get(0),
                  "• " + TWO.get(1)));
      assertEquals(TWO, texts(report), heading);
      assertEquals(2, report.paragraphs().size(), heading);
    }
  }

  @Test
  void aReportWithoutFindingsHasNone() throws IOException {
    Report report = page(ilacs("<h2>Leaders</h2>", TWO.get(0), TWO.get(1)));
    assertEquals(List.of(), texts(report));
    assertEquals(2, report.paragraphs().size());
  }

  @Test
  void aReportMayBeMereText() throws IOException {
    Report report =
        read(
            "report.txt",
            """
            Inspection of Rutland local authority children's services

            Inspection dates: 2 to 13 March 2020

            What needs to improve

            • The timeliness of interviews.
            • The quality of plans, including their review.

            The experiences and progress of children who need help and protection: good

            1. Children are seen promptly.
            """);
    assertEquals(TWO, texts(report));
    assertEquals("2020-03-13", report.head().end().value());
  }

  @Test
  void anEntryOfTheContentsMayRunOverTwoLines() throws IOException {
    Report report =
        page(
            "<h1>Inspection of services for children in need of help and protection, children looked"
                + " after and care leavers</h1>",
            "Rutland",
            "Inspection dates: 2 March 2015 to 26 March 2015",
            "Report published: 5 May 2015",
            "Contents",
            "Executive summary 2",
            "The experiences and progress of children looked after and achieving",
            "permanence 16",
            "Recommendations 43",
            "<h2>Recommendations</h2>",
            "1. Ensure that plans are reviewed.",
            "<h2>Summary for children and young people</h2>",
            "Services are good.");
    assertEquals(List.of("Ensure that plans are reviewed."), texts(report));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Focused visit to Rutland County Council children's services",
        "Ofsted focused visit to Rutland",
        "Monitoring visit of Rutland County Council children's services",
        "Monitoring visit to Rutland local authority children's services"
      })
  void aLetterAboutAVisitIsRead(String title) throws IOException {
    Report report =
        page(
            "5 May 2020",
            "Dear Ann",
            "<h1>" + title + "</h1>",
            "This letter summarises the findings of a visit to Rutland on 2 and 3 March 2020. The"
                + " inspectors were Ann Example and Ben Example.",
            "<h2>Headline findings</h2>",
            "Plans are late.",
            "<h2>What needs to improve in this area of social work practice</h2>",
            "<ul><li>" + TWO.get(0) + "</li><li>" + TWO.get(1) + "</li></ul>",
            "<h2>Main findings</h2>",
            "Children are seen promptly.");
    assertEquals(TWO, texts(report));
    assertEquals("rutland", report.head().authority().value());
    assertEquals("2020-03-02", report.head().start().value());
    assertEquals("2020-03-03", report.head().end().value());
    assertEquals("2020-05-05", report.head().published().value());
    assertEquals("", report.head().lead().value());
    assertEquals(
        title.contains("ocused") ? "focused visit" : "monitoring visit", report.head().framework());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Joint targeted area inspection of Rutland",
        "Joint targeted area inspection of the multi-agency response to abuse and neglect in Rutland"
      })
  void aJointTargetedAreaInspectionIsRead(String title) throws IOException {
    Report report =
        page(
            "<h1>" + title + "</h1>",
            "Inspection dates: 2 to 6 March 2020",
            "Lead inspector: Ann Example, Her Majesty's Inspector",
            "<h2>Headline findings</h2>",
            "Partners work well together.",
            "<h2>Areas for priority action</h2>",
            "<ul><li>" + TWO.get(0) + "</li></ul>",
            "<h2>Areas for improvement</h2>",
            "<ul><li>" + TWO.get(1) + "</li></ul>",
            "<h2>Next steps</h2>",
            "A plan is asked for.");
    assertEquals(TWO, texts(report));
    assertEquals("JTAI", report.head().framework());
    assertEquals("Ann Example", report.head().lead().value());
    assertEquals(
        List.of("priority action", "improvement"),
        report.findings().stream().map(Finding::kind).toList());
  }

  @Test
  void whatWasFoundBeforeAndIsStillThereIsQuoted() throws IOException {
    Report report =
        page(
            "<h1>Inspection of Rutland local authority children's services</h1>",
            "Inspection dates: 2 to 13 March 2020",
            "Many weaknesses mirror those identified in 2014. Leaders have addressed all"
                + " recommendations from the previous inspection.",
            "<h2>What needs to improve</h2>",
            "<ul><li>Interviews. This was a recommendation at the last inspection.</li></ul>",
            "<h2>The experiences and progress of children who need help and protection: good</h2>",
            "1. Plans are late, despite this being a recommendation from the last inspection in 2016."
                + " Since the last inspection services have changed.");
    assertEquals(
        List.of(
            "1: the last inspection in 2016: Plans are late, despite this being a recommendation from"
                + " the last inspection in 2016.",
            "1: the last inspection: This was a recommendation at the last inspection.",
            "-: 2014: Many weaknesses mirror those identified in 2014."),
        report.recalled().stream()
            .map(
                one ->
                    one.in().map(ReportVariantsTest::number).orElse("-")
                        + ": "
                        + one.foundBy()
                        + ": "
                        + one.quote().value())
            .toList());
  }

  private static String number(Statement of) {
    return of instanceof Finding finding ? finding.number() : ((Paragraph) of).number();
  }
}
