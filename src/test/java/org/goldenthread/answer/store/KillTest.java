package org.goldenthread.answer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.goldenthread.answer.quads.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Processes that publish are killed at random moments: what they said was published is there, and
 * what is there is whole. 200 kills with {@code -Plong-tests}.
 */
final class KillTest {

  private static final Map<String, Integer> LONGEST_MS = Map.of("memory", 800, "disk", 4_000);
  private static final int LONGEST_BUILD_MS = 20_000;

  @TempDir private Path folder;

  private final Random random = new Random(5);

  @ParameterizedTest
  @CsvSource({"memory, 5", "disk, 5"})
  void aKilledPublicationLeavesTheLastGoodVersion(String engine, int kills) throws Exception {
    Engines.depot(folder, engine)
        .publish(Statements.of(Fixture.version(1)), Fixture.draft(), candidate -> {});
    int last = 1;
    for (int i = 0; i < kills; i++) {
      int said = publishAndKill(engine, last + 1);
      last = check(Engines.depot(folder, engine), Math.max(last, said));
    }
  }

  @Tag("long")
  @ParameterizedTest
  @CsvSource({"memory, 80", "disk, 80"})
  void manyKilledPublicationsLeaveTheLastGoodVersion(String engine, int kills) throws Exception {
    aKilledPublicationLeavesTheLastGoodVersion(engine, kills);
  }

  /** Whole builds of the documents, which take longer to map than to publish. */
  @Tag("long")
  @ParameterizedTest
  @ValueSource(ints = 40)
  void killedBuildsLeaveTheLastGoodVersion(int kills) throws Exception {
    Depot depot = new StoreFolder(folder);
    depot.publish(Statements.of(Fixture.version(1)), Fixture.draft(), candidate -> {});
    for (int i = 0; i < kills; i++) {
      Process build =
          new ProcessBuilder(
                  FusekiService.java(
                      "org.goldenthread.command.Main", "build", "--store", folder.toString()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = build.waitFor(random.nextInt(LONGEST_BUILD_MS), TimeUnit.MILLISECONDS);
      build.destroyForcibly().waitFor();
      assertTrue(!ended || build.exitValue() == 0, "a build failed");
      try (Store store = depot.open()) {
        assertEquals(store.manifest().quads(), store.count());
      }
    }
  }

  /** Answers the number of the last version that the process said it had published. */
  private int publishAndKill(String engine, int first) throws IOException, InterruptedException {
    Process publisher =
        new ProcessBuilder(
                FusekiService.java(
                    KillTest.class.getName(), folder.toString(), engine, String.valueOf(first)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(publisher.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("ready", out.readLine());
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MS.get(engine)));
      publisher.toHandle().destroyForcibly(); // Leaves what it said to be read.
      publisher.waitFor();
      return out.lines().mapToInt(Integer::parseInt).max().orElse(0);
    }
  }

  /** The version in use is at least the one that was said to be published; answers which it is. */
  private static int check(Depot depot, int said) {
    if (said == 0 && depot.manifest().isEmpty()) {
      return 0;
    }
    try (Store store = depot.open()) {
      List<String> titles =
          store.find(Node.ANY, Node.ANY, DCTerms.title.asNode(), Node.ANY, 100).stream()
              .map(quad -> quad.getObject().getLiteralLexicalForm())
              .filter(title -> title.contains("version"))
              .toList();
      assertEquals(2, titles.size());
      assertEquals(titles.get(0), titles.get(1));
      assertEquals(store.manifest().quads(), store.count());
      int version = Integer.parseInt(titles.get(0).replaceAll("[^0-9]", ""));
      assertTrue(version >= said, said + " was said to be published, " + version + " is there");
      return version;
    }
  }

  /** Publishes version after version, from a number on, and says so, until it is killed. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Depot depot = Engines.depot(Path.of(args[0]), args[1]);
    Fixture.graph();
    out.println("ready");
    for (int i = Integer.parseInt(args[2]); i > 0; i++) {
      depot.publish(Statements.of(Fixture.version(i)), Fixture.draft(), candidate -> {});
      out.println(i);
    }
  }
}
