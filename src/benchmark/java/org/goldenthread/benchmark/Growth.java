package org.goldenthread.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreFolder;

/**
 * How questions slow down as the corpus grows: p50 and p95 of the processor time of five
 * questions over stores of different size, and the slope of the logarithm of time over that of size. {@code Growth STORE...},
 * the smallest first, each built of what {@link CorpusCopies} made.
 */
public final class Growth {

  private static final int RUNS = 200;
  private static final long BUDGET_NS = 20_000_000_000L;
  private static final Map<String, Map<String, String>> QUESTIONS =
      Map.of(
          "who-monitors", Map.of("plan", "herefordshire-2015-01", "number", "12"),
          "monitored-by", Map.of("body", "hscb-steering-group"),
          "changed-actions",
          Map.of("from", "herefordshire-2014-10", "to", "herefordshire-2015-01"),
          "recurring-weaknesses", Map.of(),
          "search", Map.of("q", "supervision of social workers"));

  private final List<Long> sizes = new ArrayList<>();
  private final Map<String, List<Double>> medians = new TreeMap<>();

  private Growth() {}

  /** Runs the measurement and prints its table. */
  public static void main(String[] args) {
    Path home = Path.of(System.getProperty("golden-thread.home", "."));
    Catalogue catalogue = Catalogue.read(home.resolve("queries"));
    new Growth().measure(args[0], catalogue); // Warms up.
    Growth growth = new Growth();
    for (String place : args) {
      growth.measure(place, catalogue);
    }
    growth.printSlopes();
  }

  private void measure(String place, Catalogue catalogue) {
    long start = System.nanoTime();
    try (Store store = new StoreFolder(Path.of(place)).open()) {
      double opened = (System.nanoTime() - start) / 1e9;
      long statements = store.manifest().quads();
      sizes.add(statements);
      System.out.printf(
          Locale.ROOT,
          "%n%s: %d statements, %.0f bytes on disk each, opened in %.2f s, heap in use %d MB%n",
          place,
          statements,
          (double) bytes(Path.of(place)) / statements,
          opened,
          heap());
      Asker asker = new Asker(catalogue, store, Limits.standard());
      for (String question : List.copyOf(new TreeSet<>(QUESTIONS.keySet()))) {
        ask(asker, question);
      }
    }
  }

  private void ask(Asker asker, String question) {
    Map<String, String> values = QUESTIONS.get(question);
    int rows = asker.ask(question, values).rows().size();
    times(asker, question, values); // Warms up.
    List<Double> times = times(asker, question, values);
    double median = times.get(times.size() / 2);
    medians.computeIfAbsent(question, name -> new ArrayList<>()).add(median);
    System.out.printf(
        Locale.ROOT,
        "  %-24s %6d rows  p50 %9.3f ms  p95 %9.3f ms%n",
        question,
        rows,
        median,
        times.get(times.size() * 95 / 100));
  }

  private static List<Double> times(Asker asker, String question, Map<String, String> values) {
    List<Double> times = new ArrayList<>();
    long end = System.nanoTime() + BUDGET_NS;
    while (times.size() < RUNS && (times.size() < 7 || System.nanoTime() < end)) {
      long start = ProcessorTime.now();
      asker.ask(question, values);
      times.add((ProcessorTime.now() - start) / 1e6);
    }
    times.sort(null);
    return times;
  }

  private void printSlopes() {
    if (sizes.size() < 2) {
      return;
    }
    int last = sizes.size() - 1;
    double growth = Math.log((double) sizes.get(last) / sizes.get(0));
    System.out.printf(
        Locale.ROOT, "%nslope of log time over log size, %.1f times:%n", Math.exp(growth));
    medians.forEach(
        (question, times) ->
            System.out.printf(
                Locale.ROOT,
                "  %-24s %6.2f%n",
                question,
                Math.log(times.get(last) / times.get(0)) / growth));
  }

  private static long bytes(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
  }
}
