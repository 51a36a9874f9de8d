package org.goldenthread.answer.search;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The searches of {@code searches.yaml}, and how many of them a way of searching answers: one of
 * the right records must be among the first five.
 */
final class MeasuredSearches {

  static final int FIRST = 5;

  /** The half of the searches on which search was tuned. */
  static final String TUNED = "tune";

  /** The other half, only looked at to report. */
  static final String HELD = "held";

  /** A search as the file has it. */
  record Entry(String q, String half, List<String> finds) {}

  /** A search and what came of it. */
  record Outcome(String kind, Entry entry, boolean found, List<String> first) {}

  private MeasuredSearches() {}

  /** The searches by their kind. */
  static Map<String, List<Entry>> read() throws IOException {
    try (InputStream in = MeasuredSearches.class.getResourceAsStream("/searches.yaml")) {
      return new YAMLMapper()
          .readValue(in, new TypeReference<LinkedHashMap<String, List<Entry>>>() {});
    }
  }

  /**
   * Asks every search.
   *
   * @param search gives the addresses of what it finds, best first, a result with versions as one
   */
  static List<Outcome> ask(Function<String, List<List<String>>> search) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    read()
        .forEach(
            (kind, entries) -> entries.forEach(entry -> outcomes.add(ask(kind, entry, search))));
    return outcomes;
  }

  private static Outcome ask(
      String kind, Entry entry, Function<String, List<List<String>>> search) {
    List<List<String>> first = search.apply(entry.q()).stream().limit(FIRST).toList();
    boolean found = first.stream().flatMap(List::stream).anyMatch(entry.finds()::contains);
    return new Outcome(kind, entry, found, first.stream().map(one -> one.get(0)).toList());
  }

  /** How many of a half were found, and of how many. */
  static int[] found(List<Outcome> outcomes, String half) {
    List<Outcome> of = outcomes.stream().filter(one -> one.entry().half().equals(half)).toList();
    return new int[] {(int) of.stream().filter(Outcome::found).count(), of.size()};
  }

  /** A table: kinds, and how many each of several ways found in each half. */
  static String table(Map<String, List<Outcome>> ways) throws IOException {
    StringBuilder table = new StringBuilder();
    List<String> kinds = new ArrayList<>(read().keySet());
    kinds.add("");
    for (String kind : kinds) {
      table.append(String.format(Locale.ROOT, "%-14s", kind.isEmpty() ? "all" : kind));
      ways.forEach(
          (way, outcomes) -> {
            List<Outcome> those =
                outcomes.stream().filter(o -> kind.isEmpty() || o.kind().equals(kind)).toList();
            int[] tuned = found(those, TUNED);
            int[] held = found(those, HELD);
            table.append(
                String.format(
                    Locale.ROOT, "  %s %d/%d %d/%d", way, tuned[0], tuned[1], held[0], held[1]));
          });
      table.append('\n');
    }
    return table.toString();
  }

  /** What the half for tuning has missed, for whoever wants to know why. */
  static String missed(List<Outcome> outcomes) {
    StringBuilder missed = new StringBuilder();
    outcomes.stream()
        .filter(one -> !one.found() && one.entry().half().equals(TUNED))
        .forEach(
            one ->
                missed
                    .append(one.kind())
                    .append(": ")
                    .append(one.entry().q())
                    .append("\n  wants ")
                    .append(one.entry().finds())
                    .append("\n  first ")
                    .append(one.first())
                    .append('\n'));
    return missed.toString();
  }
}
