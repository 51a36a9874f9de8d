package org.goldenthread.mapping.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.mapping.profile.Profile;
import org.goldenthread.mapping.record.Finding;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Recommendation;
import org.goldenthread.mapping.record.Report;
import org.goldenthread.mapping.record.Statement;

/**
 * The statements of all documents as chapters: one for what each inspection found to be improved,
 * one for the actions of each plan.
 */
final class Material {

  private static final Set<String> WEAKNESSES = Set.of("area for improvement", "priority action");
  private static final List<String> DATES = List.of("published", "end", "start");

  private final FeatureReader reader;
  private final Weights weights;
  private final Map<String, Profile.Inspection> inspections = new LinkedHashMap<>();
  private final Map<String, String> dates = new LinkedHashMap<>();
  private final Map<String, Map<String, Paragraph>> paragraphs = new LinkedHashMap<>();
  private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
  private final List<Plan> plans;
  private final Map<String, Surroundings> surroundings = new LinkedHashMap<>();

  Material(List<Reading> readings, FeatureReader reader, Weights weights) {
    this.reader = reader;
    this.weights = weights;
    this.plans =
        readings.stream()
            .flatMap(reading -> reading.plans().stream())
            .sorted(Comparator.comparing(plan -> plan.about().date()))
            .toList();
    readings.forEach(reading -> reading.paragraphs().forEach(this::add));
    readings.forEach(reading -> reading.reports().forEach(report -> add(report, reading)));
    readings.forEach(reading -> reading.dossier().profile().inspections().forEach(this::add));
    plans.forEach(this::add);
  }

  private void add(Plan plan) {
    Map<String, Paragraph> citable = paragraphs.getOrDefault(plan.about().answers(), Map.of());
    surroundings.put(plan.about().plan(), new Surroundings(plan, citable, reader, weights));
  }

  private void add(Paragraph paragraph) {
    paragraphs
        .computeIfAbsent(paragraph.inspection(), slug -> new LinkedHashMap<>())
        .put(paragraph.number(), paragraph);
  }

  private void add(Profile.Inspection of) {
    inspections.putIfAbsent(of.inspection(), of);
    of.states()
        .forEach(state -> dates.putIfAbsent(of.inspection() + " " + state.field(), state.value()));
  }

  private void add(Report report, Reading reading) {
    String printed = report.head().published().value();
    dates.putIfAbsent(
        report.inspection() + " published",
        printed.isEmpty() ? reading.dossier().description().published() : printed);
    findings
        .computeIfAbsent(report.inspection(), slug -> new ArrayList<>())
        .addAll(report.findings());
  }

  /** Reads only: inspections are asked for at the same time. */
  private List<Finding> findings(String inspection) {
    return findings.getOrDefault(inspection, List.of());
  }

  /** Whether the corpus holds the report of an inspection. */
  boolean holds(String inspection) {
    return paragraphs.containsKey(inspection) || !findings(inspection).isEmpty();
  }

  /** What each inspection found to be improved. */
  List<Chapter> found() {
    return inspections.values().parallelStream().map(this::found).toList();
  }

  private Chapter found(Profile.Inspection of) {
    String slug = of.inspection();
    return new Chapter(slug, of.authority(), date(slug), slug, weaknesses(slug).toList());
  }

  /**
   * The findings of its report, or the areas for improvement and priority actions that it numbers;
   * where the corpus does not hold the report, its recommendations as the first plan that answers
   * it gives them.
   */
  private Stream<Subject> weaknesses(String inspection) {
    if (!findings(inspection).isEmpty()) {
      return findings(inspection).stream().map(this::subject);
    }
    return holds(inspection)
        ? paragraphs.getOrDefault(inspection, Map.of()).values().stream()
            .filter(paragraph -> WEAKNESSES.contains(paragraph.kind()))
            .map(one -> subject(one, inspection, one.number()))
        : answers(inspection).limit(1).flatMap(this::recommended);
  }

  private Stream<Subject> recommended(Plan plan) {
    return plan.recommendations().stream()
        .filter(one -> one.origin().isEmpty())
        .map(one -> surroundings(plan).of(one, List.of(one)));
  }

  /** When it was published or ended; else it is no later than the first plan that answers it. */
  private String date(String inspection) {
    return DATES.stream()
        .map(field -> dates.getOrDefault(inspection + " " + field, ""))
        .filter(date -> !date.isEmpty())
        .findFirst()
        .or(() -> answers(inspection).findFirst().map(plan -> plan.about().date()))
        .orElse("");
  }

  private Stream<Plan> answers(String inspection) {
    return plans.stream().filter(plan -> plan.about().answers().equals(inspection));
  }

  /** A plan takes up what has a printed number; what has none stands for itself. */
  private Subject subject(Finding finding) {
    return finding.numbered()
        ? subject(finding, finding.inspection(), finding.number())
        : alone(finding);
  }

  /** Its words with those of the first plan that takes it up. */
  private Subject subject(Statement weakness, String inspection, String number) {
    return answers(inspection)
        .filter(plan -> !takingUp(plan, number).isEmpty())
        .findFirst()
        .map(plan -> surroundings(plan).of(weakness, takingUp(plan, number)))
        .orElseGet(() -> alone(weakness));
  }

  private Subject alone(Statement statement) {
    return new Subject(
        statement, reader.read(List.of(new Field(statement.text().value(), 1))), true);
  }

  private static List<Recommendation> takingUp(Plan plan, String number) {
    return plan.recommendations().stream().filter(one -> one.number().equals(number)).toList();
  }

  /** What each plan promises; progress reports without actions promise nothing. */
  List<Chapter> promised() {
    return plans.parallelStream()
        .filter(plan -> !plan.actions().isEmpty())
        .map(this::promised)
        .toList();
  }

  private Chapter promised(Plan plan) {
    Surroundings surroundings = surroundings(plan);
    return new Chapter(
        plan.about().plan(),
        plan.about().authority(),
        plan.about().date(),
        plan.about().answers(),
        plan.actions().stream().map(surroundings::of).toList());
  }

  private Surroundings surroundings(Plan plan) {
    return Objects.requireNonNull(surroundings.get(plan.about().plan()));
  }
}
