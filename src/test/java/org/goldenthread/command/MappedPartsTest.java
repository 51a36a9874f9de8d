package org.goldenthread.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Only what has changed is mapped again, and nobody sees it from the graph. Reports are invented.
 */
final class MappedPartsTest {

  @TempDir private Path folder;

  @BeforeEach
  void keep() {
    System.setProperty(GraphBuild.KEEP, "true");
  }

  @AfterEach
  void forget() {
    System.clearProperty(GraphBuild.KEEP);
  }

  private void add(String authority, String finding) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve(authority + ".txt"),
            "Inspection of "
                + authority
                + " local authority children's services\n\nInspection dates: 2 to 13 March 2020\n\n"
                + "What needs to improve\n\n• "
                + finding
                + "\n");
    run("add", file.toString(), "--yes", "--data", data());
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private static String run(String... line) {
    InProcess.Done done = InProcess.run(line);
    assertEquals(0, done.status(), done.out() + done.err());
    return done.out();
  }

  private Set<String> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data/store/parts"))) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  /** The graph without what says when it was made. */
  private Set<String> statements() {
    String all =
        run("export", "--format", "nquads", "--store", folder.resolve("data/store").toString());
    return new TreeSet<>(all.lines().filter(line -> !line.contains("startedAtTime")).toList());
  }

  @Test
  void aFurtherReportLeavesTheOthersAsTheyWere() throws IOException {
    add("Rutland", "The quality of plans.");
    Set<String> one = kept();
    add("Torbay", "The timeliness of visits.");
    assertTrue(kept().containsAll(one));
    assertEquals(2 * one.size(), kept().size());
    Set<String> byParts = statements();

    System.clearProperty(GraphBuild.KEEP);
    run("build", "--data", data());
    assertEquals(statements(), byParts);
  }

  @Test
  void aFileThatChangedIsMappedAgainAndWhatIsNotNeededGoes() throws IOException {
    add("Rutland", "The quality of plans.");
    Set<String> before = kept();
    Path document = folder.resolve("data/documents/rutland-2020-report/document.yaml");
    Files.writeString(
        document,
        Files.readString(document).replace("title: ", "title: Another ").replace("\"", ""));
    run("build", "--data", data());
    assertEquals(before.size(), kept().size());
    assertNotEquals(before, kept());
    assertTrue(statements().stream().anyMatch(line -> line.contains("Another ")));
  }
}
