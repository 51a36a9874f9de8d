package org.goldenthread.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.goldenthread.RealCorpus;

/** The files of {@code src/fuzz/seeds}. */
final class Seeds {

  private Seeds() {}

  static Stream<byte[]> of(String target) throws IOException {
    try (Stream<Path> files = Files.list(RealCorpus.HOME.resolve("src/fuzz/seeds/" + target))) {
      return files.map(Seeds::bytes).toList().stream();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
