package org.goldenthread.mapping.theme;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.mapping.record.Finding;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Report;
import org.goldenthread.mapping.record.Statement;

/**
 * All that the rule suggests for a corpus, in an order that depends on the corpus alone.
 *
 * <p>What an inspection found is compared with every later plan that does not answer it and with
 * every later inspection whose paragraphs are held, also of another authority that is read together
 * with it. The work grows with the number of such pairs, hence with the square of the number of
 * inspections and plans that are read together.
 *
 * @param themes suggested themes, document by document
 * @param recurrences suggested returns, inspection by inspection
 */
public record Suggestions(List<SuggestedTheme> themes, List<SuggestedRecurrence> recurrences) {

  /** Keeps copies. */
  public Suggestions {
    themes = List.copyOf(themes);
    recurrences = List.copyOf(recurrences);
  }

  /** Applies the rule to a corpus. */
  public static Suggestions of(List<Reading> readings, Scheme scheme, Weights weights) {
    FeatureReader reader = new FeatureReader(scheme, weights);
    Learnt learnt = Learnt.standard();
    return new Suggestions(
        themes(readings, new ThemeRule(scheme, learnt, weights)),
        returns(new Material(readings, reader, weights), learnt, weights));
  }

  private static List<SuggestedTheme> themes(List<Reading> readings, ThemeRule rule) {
    return readings.parallelStream()
        .flatMap(Suggestions::statements)
        .flatMap(rule::suggestions)
        .toList();
  }

  private static Stream<Statement> statements(Reading reading) {
    return Stream.of(
            reading.paragraphs().stream(),
            reading.reports().stream().flatMap(Suggestions::unnumbered),
            reading.plans().stream().flatMap(Suggestions::statements))
        .flatMap(all -> all);
  }

  /** A finding with a printed number is one of the paragraphs. */
  private static Stream<Finding> unnumbered(Report report) {
    return report.findings().stream().filter(finding -> !finding.numbered());
  }

  private static Stream<Statement> statements(Plan plan) {
    return Stream.of(plan.recommendations(), plan.actions(), plan.outcomes()).flatMap(List::stream);
  }

  private static List<SuggestedRecurrence> returns(
      Material material, Learnt learnt, Weights weights) {
    List<Chapter> found = material.found();
    List<Chapter> later =
        Stream.concat(
                found.stream().filter(one -> material.holds(one.slug())),
                material.promised().stream())
            .toList();
    return found.parallelStream()
        .flatMap(
            earlier ->
                later.stream()
                    .filter(one -> one.returnsTo(earlier))
                    .flatMap(one -> new Matching(earlier, one, weights).suggestions(learnt)))
        .toList();
  }
}
