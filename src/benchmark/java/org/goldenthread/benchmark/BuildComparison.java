package org.goldenthread.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code build} as a whole process, from documents to a published store, against Jena's own command
 * that loads the resulting N-Quads into an empty TDB2; in turns. {@code BuildComparison [LAUNCHER]}.
 */
public final class BuildComparison {

  private static final int ROUNDS = 5;

  private BuildComparison() {}

  /** Runs the comparison and prints its result. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("golden-thread.home", ".")).toAbsolutePath();
    String launcher = args.length > 0 ? args[0] : home.resolve("golden-thread").toString();
    Path folder = Files.createTempDirectory("golden-thread-build");
    List<Double> ours = new ArrayList<>();
    List<Double> loader = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Path store = folder.resolve("store" + round);
      ours.add(seconds(List.of(launcher, "build", "--store", store.toString())));
      List<String> load = new ArrayList<>(Child.java());
      load.addAll(List.of("tdb2.tdbloader", "--loc", folder.resolve("tdb" + round).toString()));
      load.add(quads(launcher, store).toString());
      loader.add(seconds(load));
    }
    System.out.printf(
        Locale.ROOT,
        "build %.1f s, tdb2.tdbloader %.1f s, ratio %.2f%n",
        median(ours),
        median(loader),
        median(ours) / median(loader));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Path quads(String launcher, Path store) throws IOException, InterruptedException {
    Path file = store.resolve("export.nq");
    seconds(
        List.of(launcher, "export", "--store", store.toString(), "--out", file.toString()));
    return file;
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("golden-thread", ".log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IOException(command + " failed: " + Files.readString(log));
    }
    Files.delete(log);
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    sorted.sort(null);
    return sorted.get(sorted.size() / 2);
  }
}
