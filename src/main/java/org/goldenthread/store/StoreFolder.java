package org.goldenthread.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/**
 * A folder of published versions: one sub-folder a version, and a file {@code current} that names
 * the one in use. Publishing writes the new version beside the old one and then replaces {@code
 * current} in one step, so that a reader finds either the old or the new version, whole.
 *
 * <p>Safe for use by several threads and processes; a second writer is refused.
 */
public final class StoreFolder {

  static final String CURRENT = "current";
  static final String DATA = "data.nq";
  static final String MANIFEST = "manifest.json";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REMEDY = "run ./golden-thread build to make it anew.";

  private final Path folder;

  /** The store in this folder, which need not exist yet. */
  public StoreFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a new version beside the old one, makes it the current one in one step and then removes
   * older versions.
   *
   * @return the manifest with number and checksum of the statements
   * @throws Failure of code {@code STORE} when the folder cannot be written; the old version stays
   */
  public Manifest publish(DatasetGraph mapped, Manifest draft) {
    return new Publication(folder).publish(mapped, draft);
  }

  /**
   * What the current version was made from; nothing when no version was ever published.
   *
   * @throws Failure of code {@code STORE} when the store is damaged
   */
  public Optional<Manifest> manifest() {
    return current().map(this::manifestOf);
  }

  /** Opens the current version and checks it against its checksum. */
  Store open() {
    Path version = current().orElseThrow(this::empty);
    try {
      return open(version);
    } catch (Failure e) {
      // Between the two steps a publication may have removed the version: then there is a newer.
      return current().filter(newer -> !newer.equals(version)).map(this::open).orElseThrow(() -> e);
    }
  }

  private Store open(Path version) {
    Manifest manifest = manifestOf(version);
    return new MemoryStore(load(version.resolve(DATA), manifest), manifest);
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

  private Manifest manifestOf(Path version) {
    Path file = version.resolve(MANIFEST);
    try {
      return JSON.readValue(file.toFile(), Manifest.class);
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(file, "it is missing or no manifest", e);
    }
  }

  private DatasetGraph load(Path data, Manifest manifest) {
    MessageDigest digest = Checksum.start();
    MemoryDataset collected = new MemoryDataset();
    try (InputStream in =
        new DigestInputStream(
            new BufferedInputStream(Files.newInputStream(data), 1 << 16), digest)) {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
          .checking(false)
          .parse(collected);
    } catch (IOException e) {
      throw damaged(data, "it cannot be read", e);
    } catch (RiotException e) {
      throw damaged(data, "it is no N-Quads (" + e.getMessage() + ")", e);
    }
    if (!Checksum.finish(digest).equals(manifest.sha256())) {
      throw damaged(data, "its checksum is not the one of its manifest", null);
    }
    return collected.dataset();
  }

  private static Failure damaged(Path file, String what, @Nullable Throwable cause) {
    return new Failure(
        Failure.Code.STORE, "The store is damaged at " + file + ": " + what + "; " + REMEDY, cause);
  }
}
