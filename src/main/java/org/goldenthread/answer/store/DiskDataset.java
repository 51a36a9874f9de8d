package org.goldenthread.answer.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.goldenthread.answer.quads.HiddenGraphs;
import org.goldenthread.answer.quads.NQuads;

/**
 * A dataset on disk, in TDB2: filled once, in a folder that was empty, and never written again. A
 * write that fails is never gone on from but thrown away with its folder: up to 6.0.0 TDB2 may lose
 * what is committed after an aborted write (apache/jena #3877).
 *
 * <p>The union that plain questions see is stored as the default graph, as in memory. The storage
 * is opened below TDB2's own lock, which would keep a second process from reading. TDB2 opens its
 * files for writing although nothing is written, so that a reader needs the right to write them.
 */
final class DiskDataset {

  private static final String FOLDER = "tdb2";
  private static final String SIZES = "tdb2.sizes";

  private DiskDataset() {}

  /** Whether a version has one. */
  static boolean isIn(Path version) {
    return Files.exists(version.resolve(SIZES));
  }

  /** Fills the dataset of a version from its N-Quads. */
  static void write(Path version, Path quads) throws IOException {
    HiddenGraphs hidden = new HiddenGraphs();
    NQuads.read(quads, hidden);
    Path folder = Files.createDirectory(version.resolve(FOLDER));
    try {
      fill(folder, quads, hidden);
    } catch (RuntimeException | InternalError e) { // An InternalError tells of a full disk.
      throw new IOException("TDB2 cannot fill " + folder + ": " + e.getMessage(), e);
    }
    for (Path file : files(folder)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    Files.writeString(version.resolve(SIZES), sizes(folder));
  }

  private static void fill(Path folder, Path quads, HiddenGraphs hidden) throws IOException {
    DatasetGraphTDB dataset = TDB2StorageBuilder.build(Location.create(folder));
    try {
      DataLoader loader = LoaderFactory.phasedLoader(dataset, (format, values) -> {});
      loader.startBulk();
      try {
        NQuads.read(quads, new WithUnion(loader.stream(), hidden));
        loader.finishBulk();
      } catch (IOException | RuntimeException e) {
        loader.finishException(e);
        throw e;
      }
    } finally {
      dataset.shutdown();
    }
  }

  /**
   * Opens the dataset of a version to be read.
   *
   * @throws IOException when a file is missing or has another size than it was written with
   */
  static DatasetGraph open(Path version) throws IOException {
    Path folder = version.resolve(FOLDER);
    String written = Files.readString(version.resolve(SIZES));
    if (!sizes(folder).equals(written)) {
      throw new IOException("its files do not have the sizes that are told in " + SIZES);
    }
    try {
      DatasetGraph dataset = TDB2StorageBuilder.build(Location.create(folder));
      return new DatasetGraphReadOnly(dataset);
    } catch (RuntimeException e) {
      throw new IOException("TDB2 cannot open it: " + e.getMessage(), e);
    }
  }

  /** Gives back what an opened dataset holds; nobody may be reading it. */
  static void close(DatasetGraph opened) {
    if (((DatasetGraphReadOnly) opened).getWrapped() instanceof DatasetGraphTDB dataset) {
      dataset.shutdown();
    }
  }

  /** One line a file: its size and its name. */
  private static String sizes(Path folder) throws IOException {
    TreeMap<String, Long> sizes = new TreeMap<>();
    for (Path file : files(folder)) {
      sizes.put(folder.relativize(file).toString(), Files.size(file));
    }
    StringBuilder lines = new StringBuilder();
    sizes.forEach((name, size) -> lines.append(size).append(' ').append(name).append('\n'));
    return lines.toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** Sends what a plain question sees to the default graph too. */
  private static final class WithUnion extends StreamRDFWrapper {
    private final HiddenGraphs hidden;

    WithUnion(StreamRDF loader, HiddenGraphs hidden) {
      super(loader);
      this.hidden = hidden;
    }

    @Override
    public void quad(Quad quad) {
      super.quad(quad);
      if (!hidden.contains(quad.getGraph())) {
        super.triple(quad.asTriple());
      }
    }
  }
}
