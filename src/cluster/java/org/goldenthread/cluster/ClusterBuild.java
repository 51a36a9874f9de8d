package org.goldenthread.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.mapping.graph.Iris;
import org.goldenthread.mapping.graph.Mapping;
import org.goldenthread.mapping.profile.CorpusPart;
import org.goldenthread.mapping.profile.Families;

/**
 * Maps a corpus by the workers of a Spark cluster: each part is a task of its own, and the lines of
 * all parts are sorted by the cluster. The file it writes is that of one process, byte for byte.
 *
 * <p>Arguments: the master ({@code local-cluster[2,1,2048]} for two worker processes on this
 * machine), the data folder, the N-Quads file to write, and optionally a file of one process to
 * compare with. Data and program must be at the same paths on every worker. Set {@code
 * SOURCE_DATE_EPOCH}, or the provenance will tell the time.
 */
public final class ClusterBuild {

  private ClusterBuild() {}

  /** Maps, writes, compares and prints what it took. */
  public static void main(String[] args) throws IOException {
    long began = System.nanoTime();
    Path data = Path.of(args[1]);
    Path file = Path.of(args[2]);
    List<PartFiles> parts = CorpusPart.of(data).stream().map(PartFiles::of).toList();
    String home = System.getProperty("golden-thread.home", ".");
    try (JavaSparkContext cluster = new JavaSparkContext(conf(args[0], home))) {
      Path pieces = Files.createTempDirectory("golden-thread-cluster").resolve("pieces");
      cluster
          .parallelize(parts, parts.size())
          .mapPartitions(
              given -> {
                Mapping mapping = mapping();
                return Stream.iterate(given, Iterator::hasNext, each -> each)
                    .flatMap(each -> lines(mapping, each.next()))
                    .iterator();
              })
          .distinct()
          .sortBy(line -> line, true, cluster.defaultParallelism())
          .saveAsTextFile(pieces.toUri().toString());
      join(pieces, file);
    }
    System.out.printf(
        "%d parts, %d bytes, %.1f s%n",
        parts.size(), Files.size(file), (System.nanoTime() - began) / 1e9);
    if (args.length > 3) {
      long differs = Files.mismatch(file, Path.of(args[3]));
      System.out.println(
          differs < 0 ? "the same, byte for byte" : "the files differ at byte " + differs);
      System.exit(differs < 0 ? 0 : 1);
    }
  }

  private static SparkConf conf(String master, String home) {
    String classes = System.getProperty("java.class.path");
    String options = "-Dgolden-thread.home=" + home + " " + OPENED;
    return new SparkConf()
        .setMaster(master)
        .setAppName("golden-thread")
        .set("spark.ui.enabled", "false")
        .set("spark.executor.extraClassPath", classes)
        .set("spark.executor.extraJavaOptions", options)
        .set("spark.executorEnv.SOURCE_DATE_EPOCH", epoch());
  }

  /** What Spark asks of Java 17 and later. */
  private static final String OPENED =
      "-XX:+IgnoreUnrecognizedVMOptions --add-opens=java.base/java.lang=ALL-UNNAMED"
          + " --add-opens=java.base/java.nio=ALL-UNNAMED"
          + " --add-opens=java.base/java.util=ALL-UNNAMED"
          + " --add-opens=java.base/sun.nio.ch=ALL-UNNAMED"
          + " --add-opens=java.base/java.util.concurrent=ALL-UNNAMED"
          + " --add-opens=java.base/java.lang.invoke=ALL-UNNAMED";

  private static String epoch() {
    return System.getenv().getOrDefault("SOURCE_DATE_EPOCH", "0");
  }

  private static Mapping mapping() {
    Path home = Path.of(System.getProperty("golden-thread.home", "."));
    return new Mapping(
        home.resolve("ontology"),
        Families.read(home.resolve("data")),
        Iris.configured(),
        "cluster");
  }

  private static Stream<String> lines(Mapping mapping, PartFiles part) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
      Statements.of(mapping.map(part.part().read()).dataset()).write(out, scratch);
      return out.toString(StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pieces lie in the order of their names. */
  private static void join(Path pieces, Path file) throws IOException {
    try (Stream<Path> all = Files.list(pieces);
        OutputStream out = Files.newOutputStream(file)) {
      List<Path> sorted =
          all.filter(piece -> piece.getFileName().toString().startsWith("part-"))
              .sorted(Comparator.comparing(Path::getFileName))
              .toList();
      for (Path piece : sorted) {
        try (InputStream in = Files.newInputStream(piece)) {
          in.transferTo(out);
        }
      }
    }
  }
}
