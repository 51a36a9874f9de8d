package org.goldenthread.answer.quads;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.system.StreamRDF;
import org.goldenthread.fault.Failure;

/**
 * Statements that were made once and are kept for the next build, under a key that stands for all
 * that they were made from; beside them a note in words. What is missing or cannot be read can be
 * made again. Safe for use by several threads, each with keys of its own.
 */
public final class KeptQuads {

  private static final String QUADS = ".nq.gz";
  private static final String NOTE = ".json";

  private final Path folder;

  /** Kept in a folder, which need not exist yet. */
  public KeptQuads(Path folder) {
    this.folder = folder;
  }

  /** Whether the statements of a key are kept, whole. */
  public boolean has(String key) {
    return Files.exists(folder.resolve(key + NOTE));
  }

  /**
   * The note of a key.
   *
   * @throws Failure of code {@code STORE} when it cannot be read
   */
  public String note(String key) {
    try {
      return Files.readString(folder.resolve(key + NOTE));
    } catch (IOException damaged) {
      throw unreadable(damaged);
    }
  }

  /**
   * Sends the statements of a key.
   *
   * @throws Failure of code {@code STORE} when they cannot be read
   */
  public void send(String key, StreamRDF receiver) {
    Path file = folder.resolve(key + QUADS);
    try {
      if (receiver instanceof CanonicalQuads canonical) {
        lines(file, canonical);
      } else {
        NQuads.read(file, receiver);
      }
    } catch (IOException damaged) {
      throw unreadable(damaged);
    }
  }

  /** They are lines in the one form already. */
  private static void lines(Path file, CanonicalQuads receiver) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        receiver.line(line + "\n");
      }
    }
  }

  /**
   * Keeps statements; the note comes last, so that half a file is none.
   *
   * @throws Failure of code {@code STORE} when they cannot be written
   */
  public void keep(String key, Statements statements, String note) {
    try {
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, "kept", ".part");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
        statements.write(out, folder);
      }
      move(unfinished, key + QUADS);
      Path words = Files.createTempFile(folder, "kept", ".part");
      Files.writeString(words, note);
      move(words, key + NOTE);
    } catch (IOException full) {
      throw new Failure(
          Failure.Code.STORE, folder + " cannot be written (" + full + "); give it room", full);
    }
  }

  private void move(Path from, String name) throws IOException {
    Files.move(from, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes everything but what some keys have. */
  public void forgetAllBut(Set<String> keys) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (!keys.contains(name.replaceFirst("\\..*", ""))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException full) {
      throw unreadable(full);
    }
  }

  private Failure unreadable(IOException damaged) {
    return new Failure(
        Failure.Code.STORE,
        folder + " cannot be read (" + damaged + "); remove the folder, it is made anew",
        damaged);
  }
}
