package org.goldenthread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.mapping.profile.Facts;
import org.goldenthread.mapping.profile.Profile;
import org.goldenthread.mapping.record.Action;
import org.goldenthread.mapping.record.GovernanceFact;
import org.goldenthread.mapping.record.Holding;
import org.goldenthread.mapping.record.Outcome;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the five documents hold, counted as a person counts it. */
final class CountsTest {

  private static final String PAPERS_2006 = "herefordshire-scrutiny-committee-2006-05-31";
  private static final String PAPERS_2014 = "herefordshire-health-and-wellbeing-board-2014-10-16";
  private static final String PLAN_2022 = "herefordshire-improvement-plan-2022-12-15";

  private static <T> Map<String, Long> count(Collection<T> all, Function<T, String> by) {
    return all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }

  private static String part(Action action) {
    return action.recommendation().part();
  }

  private static List<String> numbers(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "herefordshire-2006-03,'',177",
    "herefordshire-2014-10,council,108",
    "herefordshire-2014-10,hscb,25",
    "hscb-2014-15,'',49",
    "herefordshire-2015-01,council,108",
    "herefordshire-2015-01,hscb,5",
    "buckinghamshire-2018-11,recommendation,50",
    "buckinghamshire-2018-11,service finding,25",
    "herefordshire-2022-12,'',62",
  })
  void everyPartOfAPlanHasItsActions(String plan, String part, long actions) {
    assertEquals(
        actions,
        count(RealCorpus.plan(plan).actions(), CountsTest::part).getOrDefault(part, 0L),
        () -> "actions of " + plan + " " + part);
  }

  @ParameterizedTest
  @CsvSource({
    "herefordshire-2006-03,'',17",
    "herefordshire-2006-05,'',17",
    "herefordshire-2014-10,council,30",
    "herefordshire-2014-10,hscb,8",
    "herefordshire-2015-01,council,30",
    "herefordshire-2015-01,hscb,3",
    "buckinghamshire-2018-11,recommendation,10",
    "buckinghamshire-2018-11,service finding,3",
    "herefordshire-2022-12,'',10",
  })
  void everyPartOfAPlanHasItsRecommendations(String plan, String part, long recommendations) {
    assertEquals(
        recommendations,
        count(RealCorpus.plan(plan).recommendations(), Recommendation::part).getOrDefault(part, 0L),
        () -> "recommendations of " + plan + " " + part);
  }

  @Test
  void noPlanHasAPartThatIsNotCountedHere() {
    Map<String, Long> parts = new TreeMap<>();
    for (Reading reading : RealCorpus.mapped().readings()) {
      for (Plan plan : reading.plans()) {
        parts.put(
            plan.about().plan(), count(plan.actions(), CountsTest::part).keySet().stream().count());
      }
    }
    assertEquals(
        Map.of(
            "buckinghamshire-2018-11", 2L,
            "herefordshire-2006-03", 1L,
            "herefordshire-2006-05", 0L,
            "herefordshire-2014-10", 2L,
            "herefordshire-2015-01", 2L,
            "herefordshire-2022-12", 1L,
            "hscb-2014-15", 1L),
        parts);
  }

  @ParameterizedTest
  @CsvSource({
    "herefordshire-2014-10,council,108",
    "herefordshire-2014-10,hscb,25",
    "herefordshire-2015-01,council,108",
    "herefordshire-2015-01,hscb,5",
  })
  void printedNumbersRunThroughWithoutAGap(String plan, String part, int last) {
    List<String> found =
        RealCorpus.plan(plan).actions().stream()
            .filter(action -> part(action).equals(part))
            .map(Action::number)
            .toList();
    assertEquals(numbers(1, last), found, () -> plan + " " + part);
  }

  @Test
  void theAreasOf2014StandOverParagraphs17To44And149To156() {
    for (String plan : List.of("herefordshire-2014-10", "herefordshire-2015-01")) {
      List<String> council =
          RealCorpus.plan(plan).recommendations().stream()
              .filter(one -> one.part().equals("council"))
              .map(Recommendation::number)
              .distinct()
              .toList();
      assertEquals(numbers(17, 44), council, () -> "areas of the council in " + plan);
    }
    List<String> board =
        RealCorpus.plan("herefordshire-2014-10").recommendations().stream()
            .filter(one -> one.part().equals("hscb"))
            .map(Recommendation::number)
            .toList();
    assertEquals(numbers(149, 156), board, "areas of the safeguarding board");
  }

  @Test
  void theInspectionReportHasItsParagraphs() {
    List<Paragraph> paragraphs = RealCorpus.reading(PAPERS_2014).paragraphs();
    assertEquals(numbers(1, 167), paragraphs.stream().map(Paragraph::number).toList());
    Map<String, Long> kinds = count(paragraphs, Paragraph::kind);
    assertEquals(
        Map.of(
            "weakness", 8L,
            "strength", 7L,
            "priority action", 2L,
            "area for improvement", 36L,
            "finding", 114L),
        kinds);
  }

  @Test
  void thePlanOf2022HasItsOutcomesAndMeasures() {
    assertEquals(
        Map.of("expected outcome", 39L, "measure", 30L),
        count(RealCorpus.plan("herefordshire-2022-12").outcomes(), Outcome::kind));
  }

  @Test
  void theProgressReportSpeaksOfEachRecommendation() {
    assertEquals(
        numbers(1, 17),
        RealCorpus.plan("herefordshire-2006-05").progress().stream()
            .map(note -> note.recommendation().number())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "herefordshire-2014,7",
    "herefordshire-2022,4",
    "herefordshire-2012,1",
    "herefordshire-2010-looked-after,1",
    "herefordshire-2013-fostering,1",
    "herefordshire-2011-adoption,1",
    "herefordshire-2009-private-fostering,1",
    "buckinghamshire-2017,3",
    "herefordshire-2005-jar,1",
  })
  void everyInspectionHasItsJudgements(String inspection, int judgements) {
    List<Profile.Inspection> told =
        RealCorpus.mapped().readings().stream()
            .flatMap(reading -> reading.dossier().profile().inspections().stream())
            .filter(about -> about.inspection().equals(inspection))
            .toList();
    assertEquals(1, told.size(), () -> "documents that tell of " + inspection);
    assertEquals(judgements, told.get(0).judgements().size(), () -> "judgements of " + inspection);
  }

  @Test
  void theGlossaryOf2022NamesEighteenHolders() {
    long roles =
        RealCorpus.reading(PLAN_2022).holdings().stream()
            .filter(holding -> holding.stated().by().equals("glossary reader"))
            .filter(holding -> !holding.post().isEmpty() && !holding.holder().isEmpty())
            .count();
    assertEquals(18, roles);
  }

  @Test
  void theIndexOf2006ExplainsItsInitials() {
    List<String> initials =
        RealCorpus.reading(PAPERS_2006).holdings().stream()
            .filter(holding -> holding.line() < 567)
            .map(Holding::initials)
            .filter(initial -> !initial.isEmpty())
            .distinct()
            .toList();
    String printed = "SF HL SM LM JD SD MP SS LR MG RC DL PL LS ISM";
    assertEquals(List.of(printed.split(" ", -1)), initials);
  }

  @Test
  void thePapersOf2014StateMoreThan250GovernanceFactsOfAllKinds() {
    Map<String, Long> relations =
        count(RealCorpus.reading(PAPERS_2014).governance(), GovernanceFact::relation);
    assertEquals(Set.copyOf(Facts.RELATIONS), relations.keySet());
    long facts = relations.values().stream().mapToLong(Long::longValue).sum();
    assertTrue(facts > 250, relations::toString);
  }
}
