package org.goldenthread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit and the container file say what the promises are measured with. */
final class DeployTest {

  private static final Path DEPLOY = RealCorpus.HOME.resolve("src/deploy");
  private static final Path TOOL = Path.of("/usr/bin/systemd-analyze");

  @Test
  void theUnitGivesRoomBesideTheHeapAndStartsAgain() throws IOException {
    String unit = Files.readString(DEPLOY.resolve("golden-thread.service"));
    assertEquals("512", found(unit, "^Environment=GOLDEN_THREAD_HEAP=(\\d+)m$"));
    assertEquals("1", found(unit, "^MemoryMax=(\\d+)G$"));
    assertEquals("always", found(unit, "^Restart=(.+)$"));
  }

  @Test
  void theContainerEndsWhenMemoryRunsOut() throws IOException {
    String container = Files.readString(DEPLOY.resolve("Containerfile"));
    assertEquals("512", found(container, "\"-Xmx(\\d+)m\""));
    assertTrue(container.contains("\"-XX:+ExitOnOutOfMemoryError\""));
    for (String each : List.of("data", "ontology", "queries")) {
      assertTrue(Files.isDirectory(RealCorpus.HOME.resolve(each)), each);
      assertTrue(container.contains("COPY " + each + " " + each), each);
    }
  }

  private static String found(String text, String expression) {
    Matcher matcher = Pattern.compile(expression, Pattern.MULTILINE).matcher(text);
    assertTrue(matcher.find(), expression);
    return matcher.group(1);
  }

  /** The program itself is not where the unit says, so a stand-in for it is. */
  @Test
  @Tag("long")
  void systemdReadsTheUnit(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(TOOL));
    String unit = Files.readString(DEPLOY.resolve("golden-thread.service"));
    Path copy =
        Files.writeString(
            folder.resolve("golden-thread.service"),
            unit.replaceAll("ExecStart=\\S+", "ExecStart=/bin/true"));
    Process check =
        new ProcessBuilder(TOOL.toString(), "verify", "--man=no", copy.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, check.waitFor(), said);
    assertTrue(said.lines().noneMatch(line -> line.contains("golden-thread.service")), said);
  }
}
