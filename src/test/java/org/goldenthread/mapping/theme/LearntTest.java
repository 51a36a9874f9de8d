package org.goldenthread.mapping.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.RealCorpus;
import org.junit.jupiter.api.Test;

/**
 * What the rule has learnt is what the judged pairs teach, and its scores are chances: each half is
 * scored by what was learnt from the other, with which it shares no authority.
 */
final class LearntTest {

  private static final Path FILE =
      RealCorpus.HOME.resolve("src/main/resources/org/goldenthread/mapping/theme/learnt.csv");
  private static final double SHOWN = 0.75;

  /** A score and whether the reader called it right. */
  private record Scored(double score, boolean right, String between) {}

  private static List<Scored> themes() {
    Map<Integer, Learnt> other = Map.of(1, Judged.without(1), 2, Judged.without(2));
    return Judged.themes().stream()
        .map(one -> new Scored(other.get(one.half()).score(one.naming()), one.right(), ""))
        .toList();
  }

  private static List<Scored> returns() {
    Map<Integer, Learnt> other = Map.of(1, Judged.without(1), 2, Judged.without(2));
    return Judged.returns().stream()
        .map(
            one ->
                new Scored(other.get(one.half()).score(one.likeness()), one.right(), one.between()))
        .toList();
  }

  @Test
  void theProgramKnowsWhatTheJudgedPairsTeach() throws IOException {
    String taught = String.join("\n", lines(Judged.all())) + "\n";
    if (Boolean.getBoolean("golden-thread.learn")) {
      Files.writeString(FILE, taught);
    }
    assertEquals(
        taught, Files.readString(FILE), "learn again with -Dgolden-thread.learn=true (one test)");
  }

  private static List<String> lines(Learnt learnt) {
    List<String> lines = new ArrayList<>();
    lines.add(line("theme weights", learnt.themeWeights()));
    lines.add(line("recurrence weights", learnt.returnWeights()));
    new TreeMap<>(learnt.tallies())
        .forEach((key, tally) -> lines.add(key + "," + tally.right() + "," + tally.wrong()));
    return lines;
  }

  private static String line(String name, List<Double> weights) {
    return Stream.concat(
            Stream.of(name), weights.stream().map(one -> String.format(Locale.ROOT, "%.3f", one)))
        .collect(Collectors.joining(","));
  }

  @Test
  void whatIsShownIsRightFourTimesOfFiveOnAuthoritiesThatWereNotLearntFrom() {
    for (List<Scored> scored : List.of(themes(), returns())) {
      List<Scored> shown = scored.stream().filter(one -> one.score() >= SHOWN).toList();
      double right = shown.stream().filter(Scored::right).count();
      assertTrue(right >= 0.85 * shown.size(), right + " of " + shown.size());
    }
  }

  @Test
  void theNoteGivesTheShareThatIsRightByScore() throws IOException {
    String note = Files.readString(RealCorpus.HOME.resolve("data/README.md"));
    List<Scored> themes = themes();
    List<Scored> returns = returns();
    String table =
        IntStream.range(4, 10)
            .mapToObj(
                tenth ->
                    String.format(
                        Locale.ROOT,
                        "| 0.%d | %s | %s |\n",
                        tenth,
                        bin(themes, tenth),
                        bin(returns, tenth)))
            .collect(Collectors.joining());
    String shown =
        String.format(
            Locale.ROOT,
            "| 0.75 and more | %s | %s |\n",
            share(themes, one -> one.score() >= SHOWN),
            share(returns, one -> one.score() >= SHOWN));
    assertTrue(note.contains(table + shown), "data/README.md does not say:\n" + table + shown);
  }

  private static String bin(List<Scored> of, int tenth) {
    return share(of, one -> (int) (one.score() * 10) == tenth);
  }

  private static String share(List<Scored> of, Predicate<Scored> which) {
    List<Scored> in = of.stream().filter(which).toList();
    return in.stream().filter(Scored::right).count() + " of " + in.size();
  }

  @Test
  void mostOfWhatAReaderLinkedIsSuggestedByARuleThatNeverSawIt() {
    List<Scored> of2014 =
        returns().stream()
            .filter(one -> one.between().equals("herefordshire-2014 > herefordshire-2022-12"))
            .filter(one -> one.score() >= 0.51) // As data/README.md says.
            .toList();
    double right = of2014.stream().filter(Scored::right).count();
    assertTrue(right >= 0.72 * of2014.size(), right + " of " + of2014.size());
  }
}
