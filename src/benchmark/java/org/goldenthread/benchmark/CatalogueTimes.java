package org.goldenthread.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Format;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreFolder;

/**
 * Prints the median processor time of every question of the catalogue with its example, in one process and
 * without a cache: {@code CatalogueTimes STORE [QUESTION ...]}.
 */
public final class CatalogueTimes {

  private static final long BUDGET_NS = 1_000_000_000L * Integer.getInteger("seconds", 1);
  private static final int LEAST = 7;

  private CatalogueTimes() {}

  /** Measures all questions, or those named. */
  public static void main(String[] args) {
    Path home = Path.of(System.getProperty("golden-thread.home", "."));
    Catalogue catalogue = Catalogue.read(home.resolve("queries"));
    List<String> named = List.of(args).subList(1, args.length);
    try (Store store = new StoreFolder(Path.of(args[0])).open()) {
      Asker asker = new Asker(catalogue, store, Limits.standard());
      for (CatalogueQuery query : catalogue.queries()) {
        if (named.isEmpty() || named.contains(query.name())) {
          print(asker, query);
        }
      }
    }
  }

  private static void print(Asker asker, CatalogueQuery query) {
    Map<String, String> values = new LinkedHashMap<>(query.example());
    int rows = asker.ask(query.name(), values).rows().size();
    times(asker, query, values);
    List<Long> times = times(asker, query, values);
    double median = times.get(times.size() / 2) / 1e6;
    System.out.printf(
        Locale.ROOT, "%-24s %8.2f ms %6d rows (%d runs)%n", query.name(), median, rows, times.size());
  }

  private static List<Long> times(Asker asker, CatalogueQuery query, Map<String, String> values) {
    List<Long> times = new ArrayList<>();
    long end = System.nanoTime() + BUDGET_NS;
    while (times.size() < LEAST || System.nanoTime() < end) {
      long start = ProcessorTime.now();
      Format.JSON.text(asker.ask(query.name(), values));
      times.add(ProcessorTime.now() - start);
    }
    times.sort(null);
    return times;
  }
}
