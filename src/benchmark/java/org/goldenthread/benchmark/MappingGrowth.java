package org.goldenthread.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.graph.Iris;
import org.goldenthread.graph.Mapped;
import org.goldenthread.graph.Mapping;
import org.goldenthread.profile.Corpus;
import org.goldenthread.store.Depot;
import org.goldenthread.store.Manifest;
import org.goldenthread.store.Statements;

/**
 * Maps a data folder and publishes it, without the checks of {@code build}: processor time of each
 * step, and the most memory that was still in use after a collection. {@code MappingGrowth DATA
 * STORE}.
 */
public final class MappingGrowth {

  private MappingGrowth() {}

  /** Runs the measurement and prints its figures. */
  public static void main(String[] args) {
    Path home = Path.of(System.getProperty("golden-thread.home", "."));
    long start = System.nanoTime();
    Corpus corpus = Corpus.read(Path.of(args[0]));
    print("read", start);
    Mapping mapping = new Mapping(home.resolve("ontology"), new Iris(Iris.BASE), "growth");
    Mapped mapped = mapping.map(corpus);
    print("mapped", start);
    Manifest manifest =
        Depot.at(args[1])
            .publish(
                Statements.of(mapped.dataset()),
                Manifest.draft("growth", Map.of(), Map.of()),
                candidate -> {});
    print("published", start);
    System.out.printf(
        Locale.ROOT,
        "%d documents, %d statements%n",
        corpus.dossiers().size(),
        manifest.quads());
  }

  private static void print(String step, long start) {
    long inUse = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage after = pool.getCollectionUsage();
      inUse += after == null ? 0 : after.getUsed();
    }
    System.out.printf(
        Locale.ROOT,
        "%-10s after %6.1f s, processor %6.1f s, in use after the last collection %5d MB%n",
        step,
        (System.nanoTime() - start) / 1e9,
        ((OperatingSystemMXBean)
                    ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime()
            / 1e9,
        inUse / 1_000_000);
  }
}
