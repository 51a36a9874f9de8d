package org.goldenthread.answer.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.goldenthread.answer.columns.StatementTable;
import org.goldenthread.answer.quads.KeptQuads;
import org.goldenthread.answer.quads.NQuads;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of published versions: one sub-folder a version, and a file {@code current} that names
 * the one in use. Publishing writes the new version beside the old one and then replaces {@code
 * current} in one step, so that a reader finds either the old or the new version, whole.
 *
 * <p>A second writer is refused.
 */
public final class StoreFolder implements Depot {

  static final String CURRENT = "current";
  static final String DATA = "data.nq.gz";
  static final String PARTS = "parts";
  static final String MANIFEST = "manifest.json";

  private static final Logger LOG = LoggerFactory.getLogger(StoreFolder.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REMEDY = "run ./golden-thread build to make it anew.";

  private final Path folder;
  private final Settings settings;

  /** The store in this folder, which need not exist yet, set up by the environment. */
  public StoreFolder(Path folder) {
    this(folder, Settings.from(System.getenv()));
  }

  StoreFolder(Path folder, Settings settings) {
    this.folder = folder;
    this.settings = settings;
  }

  @Override
  public Optional<KeptQuads> kept() {
    return Optional.of(new KeptQuads(folder.resolve(PARTS)));
  }

  @Override
  public Manifest publish(Statements statements, Supplier<Manifest> draft, Check check) {
    return new Publication(folder, settings).publish(statements, draft, check);
  }

  /** The N-Quads of the current version, packed. */
  public Path data() {
    return current().orElseThrow(this::empty).resolve(DATA);
  }

  @Override
  public Optional<Manifest> manifest() {
    return current().map(StoreFolder::manifestOf);
  }

  /** Opens the current version and checks it against its checksum. */
  @Override
  public Store open() {
    Path version = current().orElseThrow(this::empty);
    try {
      return open(version);
    } catch (Failure e) {
      // Between the two steps a publication may have removed the version: then there is a newer.
      return current()
          .filter(newer -> !newer.equals(version))
          .map(StoreFolder::open)
          .orElseThrow(() -> e);
    }
  }

  /** Opens a version, whether it is the current one or not. */
  static Store open(Path version) {
    InUse mark = mark(version);
    try {
      Manifest manifest = manifestOf(version);
      if (DiskDataset.isIn(version)) {
        return disk(version, manifest, mark);
      }
      Store store = memory(version, manifest);
      release(mark); // All is in memory now, but for the index of words, which can be made anew.
      return store;
    } catch (RuntimeException e) {
      release(mark);
      throw e;
    }
  }

  private static InUse mark(Path version) {
    try {
      return InUse.mark(version);
    } catch (IOException e) {
      throw damaged(version.resolve(InUse.FILE), "it cannot be locked for reading", e);
    }
  }

  private static void release(InUse mark) {
    try {
      mark.close();
    } catch (IOException e) {
      LOG.warn("A version stays marked as in use until this process ends: {}", e.toString());
    }
  }

  private static Store memory(Path version, Manifest manifest) {
    StatementTable table =
        TableFile.read(version, manifest).orElseGet(() -> tableOf(version.resolve(DATA), manifest));
    DatasetGraph dataset = MemoryDataset.of(table);
    WordsFolder.attachTo(dataset, version, manifest);
    return DatasetStore.inMemory(dataset, manifest);
  }

  private static StatementTable tableOf(Path data, Manifest manifest) {
    MemoryDataset collected = new MemoryDataset();
    String checksum;
    try {
      checksum = NQuads.read(data, collected);
    } catch (IOException e) {
      throw damaged(data, reason(e), e);
    }
    if (!checksum.equals(manifest.sha256())) {
      throw damaged(data, "its checksum is not the one of its manifest", null);
    }
    return collected.table();
  }

  private static Store disk(Path version, Manifest manifest, InUse mark) {
    try {
      DatasetGraph dataset = DiskDataset.open(version);
      WordsFolder.attachTo(dataset, version, manifest);
      return DatasetStore.onDisk(
          dataset,
          manifest,
          () -> {
            DiskDataset.close(dataset);
            release(mark);
          });
    } catch (IOException e) {
      throw damaged(version, reason(e), e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException missing
        ? missing.getFile() + " is missing"
        : String.valueOf(e.getMessage());
  }

  private Failure empty() {
    return new Failure(
        Failure.Code.STORE,
        "The store "
            + folder
            + " is empty; run ./golden-thread build to map the documents into it.");
  }

  private Optional<Path> current() {
    Path pointer = folder.resolve(CURRENT);
    if (!Files.exists(pointer)) {
      return Optional.empty();
    }
    try {
      String name = Files.readString(pointer).strip();
      if (!name.matches("[0-9]{1,9}")) {
        throw damaged(pointer, "it does not name a version", null);
      }
      return Optional.of(folder.resolve(name));
    } catch (IOException e) {
      throw damaged(pointer, "it cannot be read", e);
    }
  }

  private static Manifest manifestOf(Path version) {
    Path file = version.resolve(MANIFEST);
    try {
      return JSON.readValue(file.toFile(), Manifest.class);
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(file, "it is missing or no manifest", e);
    }
  }

  private static Failure damaged(Path file, String what, @Nullable Throwable cause) {
    return new Failure(
        Failure.Code.STORE, "The store is damaged at " + file + ": " + what + "; " + REMEDY, cause);
  }
}
