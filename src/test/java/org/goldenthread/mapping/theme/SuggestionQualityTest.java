package org.goldenthread.mapping.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.goldenthread.RealCorpus;
import org.goldenthread.mapping.profile.Curated;
import org.goldenthread.mapping.record.Action;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Recommendation;
import org.goldenthread.mapping.record.Statement;
import org.junit.jupiter.api.Test;

/**
 * How many of the links that a reader judged the rule finds by itself, and how many of those it
 * finds the reader called right or arguable. The rule is given the readings and the themes only.
 */
final class SuggestionQualityTest {

  /** Where the right links of 2014 in 2022 are three of four. */
  private static final double LEAST = 0.51;

  private static final List<Reading> READINGS = RealCorpus.mapped().readings();
  private static final Scheme SCHEME =
      Scheme.of(
          RDFDataMgr.loadModel(RealCorpus.ONTOLOGY.resolve("themes.ttl").toUri().toString())
              .getGraph());
  private static final Suggestions SUGGESTIONS =
      Suggestions.of(READINGS, SCHEME, Weights.standard());

  private static Map<String, Set<String>> suggested(String inPlanOrInspection) {
    return SUGGESTIONS.recurrences().stream()
        .filter(one -> place(one.to()).equals(inPlanOrInspection))
        .filter(one -> one.score().doubleValue() >= LEAST)
        .collect(
            Collectors.groupingBy(
                one -> answered(one.from()) + " " + number(one.from()),
                Collectors.mapping(one -> number(one.to()), Collectors.toSet())));
  }

  private static String place(Statement of) {
    return of instanceof Paragraph one
        ? one.inspection()
        : of instanceof Action one ? one.recommendation().plan() : "";
  }

  private static String answered(Statement of) {
    return of instanceof Recommendation one
        ? RealCorpus.plan(one.plan()).about().answers()
        : place(of);
  }

  private static String number(Statement of) {
    return of instanceof Paragraph one
        ? one.number()
        : of instanceof Action one ? one.number() : ((Recommendation) of).number();
  }

  private static void expect(String from, String to, double recall, double precision) {
    Map<String, Set<String>> suggested = suggested(to);
    double expected = 0;
    double found = 0;
    double given = 0;
    double right = 0;
    for (Curated.Recurrence row : RealCorpus.corpus().curated().recurrences()) {
      if (row.from().equals(from) && row.to().equals(to)) {
        Set<String> got = suggested.getOrDefault(from + " " + row.fromNumber(), Set.of());
        expected += row.toNumbers().size();
        found += row.toNumbers().stream().filter(got::contains).count();
        Set<String> allowed = new HashSet<>(row.toNumbers());
        allowed.addAll(row.arguable());
        given += got.size();
        right += got.stream().filter(allowed::contains).count();
      }
    }
    String figures =
        String.format(
            Locale.ROOT,
            "%s in %s: recall %.0f/%.0f, precision %.0f/%.0f",
            from,
            to,
            found,
            expected,
            right,
            given);
    assertTrue(found >= recall * expected && right >= precision * given, figures);
  }

  @Test
  void mostOf2014ThatComesBackIn2022IsFound() {
    expect("herefordshire-2014", "herefordshire-2022-12", 0.65, 0.75);
  }

  @Test
  void muchOfTheJointAreaReviewThatComesBackIsFound() {
    expect("herefordshire-2005-jar", "herefordshire-2022-12", 0.65, 0.75);
    expect("herefordshire-2005-jar", "herefordshire-2014", 0.60, 0.75);
  }

  @Test
  void whatNeverComesBackIsNotForced() {
    Map<String, Set<String>> in2022 = suggested("herefordshire-2022-12");
    for (String number : List.of("27", "29", "33", "34", "35", "36", "40", "156")) {
      assertEquals(Set.of(), in2022.getOrDefault("herefordshire-2014 " + number, Set.of()), number);
    }
  }

  @Test
  void linksBetweenTwoAuthoritiesSayThatTheyAre() {
    Stream<SuggestedRecurrence> inBuckinghamshire =
        SUGGESTIONS.recurrences().stream()
            .filter(one -> place(one.to()).equals("buckinghamshire-2018-11"));
    assertTrue(inBuckinghamshire.allMatch(SuggestedRecurrence::acrossAuthorities));
  }

  @Test
  void theSameCorpusGetsTheSameSuggestionsInTheSameOrder() {
    assertEquals(SUGGESTIONS, Suggestions.of(READINGS, SCHEME, Weights.standard()));
  }
}
