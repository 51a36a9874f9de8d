package org.goldenthread.answer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A process that cannot write more than so many blocks to a file fails at another write each time:
 * always with one sentence, always with the version before in use, and it recovers with room.
 */
final class FullDiskTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "memory, 0",
    "memory, 1",
    "memory, 8",
    "memory, 20",
    "disk, 0",
    "disk, 40",
    "disk, 16000"
  })
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the limit is set by a shell")
  void aFullDiskLeavesTheLastGoodVersion(String engine, int blocks) throws Exception {
    Depot depot = Engines.depot(folder, engine);
    Manifest before = publish(depot, 1);
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    command.addAll(FusekiService.java(FullDiskTest.class.getName(), folder.toString(), engine));
    Process publisher =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] said = publisher.getInputStream().readAllBytes();
    String sentence = new String(said, StandardCharsets.UTF_8);
    assertEquals(3, publisher.waitFor(), sentence);
    assertTrue(sentence.contains("its last good version stays in use"), sentence);
    try (Store store = depot.open()) {
      assertEquals(before, store.manifest());
      assertEquals(before.quads(), store.count());
    }
    assertEquals(List.of("1"), versions());
    publish(depot, 3);
    assertEquals(List.of("2"), versions());
  }

  /** Publishes once; prints the sentence of a failure and ends with its exit status. */
  public static void main(String[] args) {
    try {
      publish(Engines.depot(Path.of(args[0]), args[1]), 2);
    } catch (Failure e) {
      System.out.println(e.getMessage());
      System.exit(e.code().exitStatus());
    }
  }

  private List<String> versions() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList();
    }
  }

  private static Manifest publish(Depot depot, int number) {
    return depot.publish(Statements.of(Fixture.version(number)), Fixture.draft(), candidate -> {});
  }
}
