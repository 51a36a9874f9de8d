package org.goldenthread.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.goldenthread.RealCorpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The seeds of the fuzzing tests, and every finding of the past, as they stand and changed a little
 * in ways that are the same in every run. The profile {@code fuzz} searches further.
 */
final class SeedsTest {

  private static final int CHANGES = 40;

  @TestFactory
  Stream<DynamicTest> theGateAnswersOrRefuses() {
    return tests("gate", Targets::gate);
  }

  @TestFactory
  Stream<DynamicTest> parametersAreTakenOrRefused() {
    return tests("parameters", Targets::parameters);
  }

  @TestFactory
  Stream<DynamicTest> documentsAreReadOrRefused() {
    return tests("document", Targets::document);
  }

  @TestFactory
  Stream<DynamicTest> pagesAreReadOrRefused() {
    return tests("page", OriginalTargets::page);
  }

  @TestFactory
  Stream<DynamicTest> textDocumentsAreReadOrRefused() {
    return tests("words", OriginalTargets::words);
  }

  @TestFactory
  Stream<DynamicTest> sheetsAreReadOrRefused() {
    return tests("sheet", OriginalTargets::sheet);
  }

  private static Stream<DynamicTest> tests(String target, Consumer<byte[]> check) {
    return files(RealCorpus.HOME.resolve("src/fuzz/seeds").resolve(target)).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(name(file), () -> check(Files.readAllBytes(file), check)));
  }

  private static void check(byte[] seed, Consumer<byte[]> check) {
    check.accept(seed);
    Random random = new Random(seed.length);
    for (int i = 0; i < CHANGES; i++) {
      check.accept(changed(seed, random));
    }
  }

  private static byte[] changed(byte[] seed, Random random) {
    byte[] changed = seed.clone();
    for (int i = 0; i < 1 + random.nextInt(4) && changed.length > 0; i++) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
