package org.goldenthread.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How {@code build} grows with the corpus: for data folders of different size, each made by {@link
 * CorpusCopies}, the time until the statements of all documents are written, the time until they
 * are published, and the most memory that the process had by then. {@code BuildGrowth HEAP STORES
 * DATA...}: every build has a heap of the same size, such as {@code 1g}, and writes into a folder of
 * its own in {@code STORES}.
 *
 * <p>Needs Linux, which tells the memory of a process. With {@code -Dwritten=true} a build is ended
 * as soon as the statements are written.
 */
public final class BuildGrowth {

  private static final long GLANCE_MS = 200;

  private final String heap;
  private final Path stores;
  private long most;
  private final String launcher =
      Path.of(System.getProperty("golden-thread.home", "."), "golden-thread").toString();

  private BuildGrowth(String heap, Path stores) {
    this.heap = heap;
    this.stores = stores;
  }

  /** Builds a store of each data folder and prints a line on it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    BuildGrowth growth = new BuildGrowth(args[0], Files.createDirectories(Path.of(args[1])));
    for (String data : List.of(args).subList(2, args.length)) {
      growth.build(Path.of(data));
    }
  }

  private void build(Path data) throws IOException, InterruptedException {
    Path store = stores.resolve("of-" + data.getFileName());
    Path log = stores.resolve(store.getFileName() + ".log");
    ProcessBuilder command =
        new ProcessBuilder(
            launcher, "build", "--data", data.toString(), "--store", store.toString());
    command.environment().put("JAVA_TOOL_OPTIONS", "-Xmx" + heap);
    most = 0;
    long start = System.nanoTime();
    Process process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    while (process.isAlive() && !isWritten(store)) {
      TimeUnit.MILLISECONDS.sleep(GLANCE_MS);
    }
    String written = figures(start, process);
    String published = "-";
    if (Boolean.getBoolean("written")) {
      process.destroyForcibly();
    } else {
      while (process.isAlive()) {
        published = figures(start, process);
        TimeUnit.MILLISECONDS.sleep(GLANCE_MS);
      }
    }
    process.waitFor();
    System.out.printf(
        Locale.ROOT,
        "%s: %d documents; statements written after %s; published after %s; %s%n",
        data.getFileName(),
        count(data.resolve("documents")),
        written,
        published,
        size(store));
  }

  /** The sorted pieces go when all statements lie in one file. */
  private static boolean isWritten(Path store) throws IOException {
    if (!Files.exists(store)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(store)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      return names.stream().anyMatch(name -> name.startsWith("data."))
          && names.stream().anyMatch(name -> name.equals("tdb2") || name.equals("manifest.json"));
    }
  }

  private String figures(long start, Process process) throws IOException {
    Duration processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
    most = Math.max(most, kilobytes(process));
    return String.format(
        Locale.ROOT,
        "%.1f s (processor %.1f s, at most %d MB)",
        (System.nanoTime() - start) / 1e9,
        processor.toMillis() / 1e3,
        most / 1_000);
  }

  /** The most memory that a process ever had; 0 when it is about to end. */
  private static long kilobytes(Process process) throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElse(0);
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private static String size(Path store) throws IOException {
    try (Stream<Path> files = Files.walk(store)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      long bytes = all.stream().mapToLong(file -> file.toFile().length()).sum();
      for (Path file : all) {
        if (file.endsWith("manifest.json")) {
          JsonNode manifest = new ObjectMapper().readTree(file.toFile());
          long quads = manifest.path("quads").asLong();
          return String.format(
              Locale.ROOT, "%d statements, %.0f bytes on disk each", quads, bytes / (double) quads);
        }
      }
      return bytes + " bytes";
    }
  }
}
