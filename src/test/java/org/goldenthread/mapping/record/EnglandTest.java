package org.goldenthread.mapping.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.goldenthread.RealCorpus;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.original.Originals;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.mapping.profile.Family;
import org.goldenthread.mapping.profile.LineRange;
import org.goldenthread.mapping.profile.ReportPart;
import org.goldenthread.mapping.transcript.Transcription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads the inspection reports that lie beside the repository, where they do. They are not part of
 * it: without them these tests are skipped and say so.
 */
final class EnglandTest {

  private static final Path ENGLAND = RealCorpus.HOME.resolve("../shared/england").normalize();
  private static final Map<String, String> AREAS =
      Map.of(
          "overall", "overall_effectiveness_grade",
          "leaders", "impact_of_leaders_grade",
          "help and protection", "help_and_protection_grade",
          "in care", "in_care_grade",
          "care leavers", "care_leavers_grade");

  /** What the table does not know is no disagreement. */
  private static final List<String> UNKNOWN =
      List.of("", "data_unreadable", "inspection_pre_dates_judgement", "not_reported_post_reform");

  private static final Map<String, Read> READ = new TreeMap<>();

  /** A report and what became of its lines. */
  private record Read(Report report, Ledger ledger) {}

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(
        Files.isDirectory(ENGLAND),
        "skipped: the reports of " + ENGLAND + " are not beside the repository");
    Families families = RealCorpus.families();
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("reports", "send")) {
      try (Stream<Path> all = Files.list(ENGLAND.resolve(folder))) {
        all.filter(file -> file.toString().endsWith(".pdf")).forEach(files::add);
      }
    }
    files.parallelStream()
        .map(file -> Map.entry(name(file), read(file, families)))
        .toList()
        .forEach(one -> READ.put(one.getKey(), one.getValue()));
  }

  private static String name(Path file) {
    return file.getParent().getFileName() + "/" + file.getFileName().toString().replace(".pdf", "");
  }

  private static Read read(Path file, Families families) {
    Transcription made = Transcription.of(Originals.read(file));
    SourceText source = SourceText.of(name(file), made.text());
    ReportHead head = ReportHead.of(source, made.places(), families).orElseThrow();
    ReportPart part =
        new ReportPart(
            "report", new LineRange(1, source.lines().size()), "x", head.family().family(), 1);
    Ledger ledger = new Ledger(source);
    ReportReader.Text text = new ReportReader.Text(source, made.places(), "");
    return new Read(ReportReader.read(part, text, families, ledger), ledger);
  }

  private static String iso(String day) {
    return day.isEmpty()
        ? ""
        : LocalDate.parse(day, DateTimeFormatter.ofPattern("dd/MM/yyyy")).toString();
  }

  @Test
  void agreesWithSomebodyElsesTableSaveWhereTheReportSaysOtherwise() throws IOException {
    List<String> differences = new ArrayList<>();
    try (CSVParser table =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(Files.newBufferedReader(ENGLAND.resolve("judgements.csv")))) {
      for (CSVRecord row : table) {
        differences.addAll(differences(row));
      }
    }
    // Each was looked up in its report; data/README.md says who is right.
    assertEquals(
        List.of(
            "derbyshire-2019-09-19 end: 2019-08-08, in the table 2019-07-12",
            "devon-2025-05-13 end: 2025-01-16, in the table 2024-10-11",
            "doncaster-2018-01-19 framework: SIF re-inspection, in the table standard",
            "nottingham-2019-01-07 help and protection: requires improvement,"
                + " in the table to requires improvement",
            "nottingham-2022-09-05 care leavers: , in the table inadequate",
            "shropshire-2025-08-12 lead: Jenny-ellen Scotland, in the table Jenny -ellen Scotland",
            "st-helens-2023-09-04 care leavers: outstanding, in the table good",
            "st-helens-2023-09-04 help and protection: requires improvement, in the table good",
            "st-helens-2023-09-04 in care: good, in the table requires improvement",
            "trafford-2019-05-08 lead: Paula Thomson-Jones, in the table Paula Thomson -Jones",
            "wiltshire-2019-07-22 framework: ILACS standard, in the table"
                + " inspection duration longer than standard framework"),
        differences.stream().sorted().toList());
  }

  private static List<String> differences(CSVRecord row) {
    String file = row.get("file").replace(".pdf", "");
    Report report = READ.get("reports/" + file).report();
    Map<String, String> ours = new TreeMap<>();
    Map<String, String> theirs = new TreeMap<>();
    ours.put("authority", report.head().authority().value());
    theirs.put("authority", file.replaceFirst("-\\d{4}-\\d\\d-\\d\\d$", ""));
    ours.put("start", report.head().start().value());
    theirs.put("start", iso(row.get("inspection_start_date")));
    ours.put("end", report.head().end().value());
    theirs.put("end", iso(row.get("inspection_end_date")));
    ours.put("lead", report.head().lead().value());
    theirs.put("lead", row.get("inspector_name"));
    String framework = row.get("inspection_framework");
    boolean same = report.head().framework().equals("ILACS " + framework);
    ours.put("framework", same ? framework : report.head().framework());
    theirs.put("framework", framework);
    Map<String, String> grades =
        report.judgements().stream()
            .collect(Collectors.toMap(Report.Judged::area, Report.Judged::grade));
    AREAS.forEach(
        (area, column) -> {
          String grade = grades.getOrDefault(area, "");
          boolean joint = area.equals("in care") && grade.isEmpty();
          ours.put(area, joint ? grades.getOrDefault("in care and care leavers", "") : grade);
          theirs.put(area, row.get(column));
        });
    return theirs.keySet().stream()
        .filter(field -> !UNKNOWN.contains(theirs.get(field)))
        .filter(field -> !theirs.get(field).equals(ours.get(field)))
        .map(
            field ->
                file + " " + field + ": " + ours.get(field) + ", in the table " + theirs.get(field))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports", "unseen"})
  void findsWhatAReaderFoundInTwentyReports(String list) throws IOException {
    JsonNode byHand =
        new YAMLMapper()
            .readTree(Files.readString(Path.of("src/test/resources/findings-by-hand.yaml")));
    List<String> wrong = new ArrayList<>();
    int wanted = 0;
    int found = 0;
    int right = 0;
    for (JsonNode one : byHand.get(list)) {
      String name = one.get("report").asText();
      String folder = one.get("framework").asText().equals("area SEND") ? "send/" : "reports/";
      List<String> read =
          READ.get(folder + name).report().findings().stream().map(EnglandTest::shape).toList();
      List<String> seen = new ArrayList<>();
      one.get("findings").forEach(finding -> seen.add(shape(finding)));
      List<String> both = new ArrayList<>(seen);
      both.retainAll(read);
      wanted += seen.size();
      found += read.size();
      right += both.size();
      seen.stream().filter(s -> !read.contains(s)).forEach(s -> wrong.add(name + " lacks " + s));
      read.stream().filter(s -> !seen.contains(s)).forEach(s -> wrong.add(name + " adds " + s));
    }
    String told =
        "precision " + right + "/" + found + ", recall " + right + "/" + wanted + " " + wrong;
    System.out.println(told);
    assertTrue(right >= 0.99 * found && right >= 0.99 * wanted, told);
  }

  private static String shape(JsonNode finding) {
    return String.join(
        " | ",
        finding.get("kind").asText(),
        finding.get("part").asText(),
        finding.get("number").asText(),
        finding.get("first").asText(),
        finding.get("last").asText());
  }

  private static String shape(Finding of) {
    List<String> words = List.of(Family.plain(of.text().value()).split(" "));
    return String.join(
        " | ",
        of.kind(),
        of.part(),
        of.numbered() ? of.number() : "",
        String.join(" ", words.subList(0, Math.min(4, words.size()))),
        String.join(" ", words.subList(Math.max(0, words.size() - 3), words.size())));
  }

  @Test
  void everyParagraphStandsInOrderAndEveryGapIsNamed() {
    READ.forEach(
        (name, read) -> {
          List<Integer> numbers =
              read.report().paragraphs().stream()
                  .map(one -> Integer.parseInt(one.number()))
                  .toList();
          if (read.report().gaps().isEmpty()) {
            List<Integer> all = IntStream.rangeClosed(1, numbers.size()).boxed().toList();
            assertEquals(all, numbers, name);
          }
        });
  }

  @Test
  void noLineIsLeftWithoutAReason() {
    READ.forEach(
        (name, read) ->
            assertEquals(
                0, read.ledger().counts().get(Ledger.Fate.UNEXPLAINED), "unread lines of " + name));
  }
}
