package org.goldenthread.answer.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.answer.quads.Checksum;
import org.goldenthread.fault.Failure;

/** Checksums of the files that the graph is made from, to tell whether a store is out of date. */
public final class Inputs {

  private Inputs() {}

  /**
   * The SHA-256 of every file below the given folders, by the folder's name and the path inside it,
   * and of every given file, by its name; what does not exist has none.
   *
   * @throws Failure of code {@code DATA} when a file cannot be read
   */
  public static SortedMap<String, String> of(Path... folders) {
    SortedMap<String, String> checksums = new TreeMap<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        addAll(folder, checksums);
      } else if (Files.isRegularFile(folder)) {
        add(String.valueOf(folder.getFileName()), folder, checksums);
      }
    }
    return checksums;
  }

  private static void addAll(Path folder, SortedMap<String, String> checksums) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = folder.getFileName() + "/" + folder.relativize(file);
        checksums.put(name.replace('\\', '/'), checksum(file));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(
          Failure.Code.DATA, "The input folder " + folder + " cannot be read: " + e, e);
    }
  }

  private static void add(String name, Path file, SortedMap<String, String> checksums) {
    try {
      checksums.put(name, checksum(file));
    } catch (IOException e) {
      throw new Failure(Failure.Code.DATA, "The input " + file + " cannot be read: " + e, e);
    }
  }

  private static String checksum(Path file) throws IOException {
    MessageDigest digest = Checksum.start();
    digest.update(Files.readAllBytes(file));
    return Checksum.finish(digest);
  }
}
