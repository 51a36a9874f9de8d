package org.goldenthread.mapping.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.goldenthread.RealCorpus;
import org.goldenthread.mapping.profile.Curated;
import org.goldenthread.mapping.record.Action;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Recommendation;
import org.goldenthread.mapping.record.Statement;

/**
 * The pairs that a reader judged, each in one of two halves that share no authority, and what is
 * learnt from them.
 */
final class Judged {

  static final Scheme SCHEME =
      Scheme.of(
          RDFDataMgr.loadModel(RealCorpus.ONTOLOGY.resolve("themes.ttl").toUri().toString())
              .getGraph());
  private static final double THEME_PULL = 1;
  private static final double RETURN_PULL = 0.05;

  /** A theme of a statement. */
  record OfTheme(int half, String source, String record, Naming naming, boolean right) {}

  /**
   * A recurrence.
   *
   * @param between the chapters that it links
   * @param link the numbers that it links
   */
  record OfReturn(int half, String between, String link, Likeness likeness, boolean right) {}

  private Judged() {}

  private static List<Map<String, String>> table(String name) {
    try {
      List<String> lines =
          Files.readAllLines(RealCorpus.HOME.resolve("data/calibration").resolve(name));
      List<String> head = List.of(lines.get(0).split("\t", -1));
      return lines.stream().skip(1).map(line -> row(head, line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(List<String> head, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    IntStream.range(0, head.size()).forEach(i -> row.put(head.get(i), cells[i]));
    return row;
  }

  private static final class Read {
    static final List<OfTheme> THEMES = readThemes();
    static final List<OfReturn> RETURNS =
        Stream.concat(table("recurrences.tsv").stream().map(Judged::ofReports), curated().stream())
            .toList();
  }

  /** Every judged theme that the rule names; those that it misses are left out. */
  static List<OfTheme> themes() {
    return Read.THEMES;
  }

  private static List<OfTheme> readThemes() {
    return table("themes.tsv").stream()
        .filter(row -> !row.get("verdict").equals("missed"))
        .map(Judged::theme)
        .toList();
  }

  private static OfTheme theme(Map<String, String> row) {
    Set<String> labels = new LinkedHashSet<>(List.of(row.get("words").split(" \\| ")));
    Naming naming =
        new Naming(
            row.get("theme"),
            labels,
            number(row, "first"),
            number(row, "times"),
            number(row, "stems"));
    return new OfTheme(
        number(row, "half"),
        row.get("source"),
        row.get("record"),
        naming,
        row.get("verdict").equals("right"));
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }

  /** The judged recurrences of reports, and those of {@code curated/recurrences.yaml}. */
  static List<OfReturn> returns() {
    return Read.RETURNS;
  }

  private static OfReturn ofReports(Map<String, String> row) {
    Likeness likeness =
        new Likeness(
            Double.parseDouble(row.get("words")),
            Double.parseDouble(row.get("themes")),
            Double.parseDouble(row.get("of_best")),
            number(row, "before"),
            Boolean.parseBoolean(row.get("named")),
            true);
    return new OfReturn(
        number(row, "half"),
        "reports",
        row.get("earlier_number") + " > " + row.get("later_number"),
        likeness,
        row.get("verdict").equals("right"));
  }

  private static List<OfReturn> curated() {
    List<Reading> readings = RealCorpus.mapped().readings();
    Weights weights = Weights.standard();
    FeatureReader reader = new FeatureReader(SCHEME, weights);
    Material material = new Material(readings, reader, weights);
    List<Chapter> found = material.found();
    List<Chapter> later =
        Stream.concat(
                found.stream().filter(one -> material.holds(one.slug())),
                material.promised().stream())
            .toList();
    List<OfReturn> judged = new ArrayList<>();
    for (Chapter from : found) {
      for (Chapter to : later) {
        new Matching(from, to, weights)
            .pairs()
            .flatMap(pair -> curated(pair, from, to).stream())
            .forEach(judged::add);
      }
    }
    return judged;
  }

  private static Optional<OfReturn> curated(Matching.Pair pair, Chapter from, Chapter to) {
    String earlier = number(pair.from().statement());
    String other = number(to.subjects().get(pair.place()).statement());
    return RealCorpus.corpus().curated().recurrences().stream()
        .filter(row -> row.from().equals(from.slug()) && row.to().equals(to.slug()))
        .filter(row -> row.fromNumber().equals(earlier))
        .findFirst()
        .map(
            row ->
                new OfReturn(
                    from.slug().equals("herefordshire-2014") ? 1 : 2,
                    from.slug() + " > " + to.slug(),
                    earlier + " > " + other,
                    pair.likeness(),
                    allowed(row).contains(other)));
  }

  private static Set<String> allowed(Curated.Recurrence row) {
    Set<String> allowed = new LinkedHashSet<>(row.toNumbers());
    allowed.addAll(row.arguable());
    return allowed;
  }

  private static String number(Statement of) {
    return of instanceof Paragraph one
        ? one.number()
        : of instanceof Action one ? one.number() : ((Recommendation) of).number();
  }

  /** What is learnt from all pairs. */
  static Learnt all() {
    return learnt(half -> true);
  }

  /** What is learnt without one half. */
  static Learnt without(int half) {
    return learnt(one -> one != half);
  }

  private static Learnt learnt(Predicate<Integer> halves) {
    List<OfTheme> themes = themes().stream().filter(one -> halves.test(one.half())).toList();
    Learnt counted = new Learnt(List.of(), List.of(), tallies(themes));
    List<Logistic.Example> ofThemes =
        themes.stream()
            .map(
                one -> {
                  UnaryOperator<Tally> own = tally -> tally.without(one.right());
                  return new Logistic.Example(counted.features(one.naming(), own), one.right());
                })
            .toList();
    List<Logistic.Example> ofReturns =
        returns().stream()
            .filter(one -> halves.test(one.half()))
            .map(one -> new Logistic.Example(one.likeness().features(), one.right()))
            .toList();
    return new Learnt(
        Logistic.fit(ofThemes, THEME_PULL),
        Logistic.fit(ofReturns, RETURN_PULL),
        counted.tallies());
  }

  private static Map<String, Tally> tallies(List<OfTheme> themes) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (OfTheme one : themes) {
      String theme = one.naming().theme();
      count(tallies, theme, one.right());
      one.naming().stems().forEach(stems -> count(tallies, Learnt.key(theme, stems), one.right()));
    }
    return tallies;
  }

  private static void count(Map<String, Tally> tallies, String key, boolean right) {
    tallies.put(key, tallies.getOrDefault(key, Tally.NONE).with(right));
  }
}
