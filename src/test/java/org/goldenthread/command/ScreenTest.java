package org.goldenthread.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal sees, and a script does not. */
final class ScreenTest {

  private static final List<String> COLUMNS = List.of("part", "number");
  private static final String TABLE = "part     number\n-------  ------\ncouncil  12\n(1 row)\n";
  private static final String BLOCK = "part    council\nnumber  12\n(1 row)\n";

  @TempDir private Path folder;

  private static String shown(boolean terminal, Map<String, String> environment) {
    StringWriter out = new StringWriter();
    new Screen(terminal, environment).show(TABLE, COLUMNS, new PrintWriter(out));
    return out.toString();
  }

  @Test
  void aScriptSeesNeitherColoursNorPager() {
    assertEquals(
        TABLE, shown(false, Map.of("TERM", "xterm", "PAGER", "cat > " + folder.resolve("x"))));
  }

  @Test
  void namesOfColumnsAreBold() {
    assertEquals(
        "\u001b[1mpart     number\u001b[0m\n\u001b[2m-------  ------\u001b[0m\ncouncil  12\n(1 row)\n",
        Screen.inColour(TABLE, COLUMNS));
    assertEquals(
        "\u001b[1mpart\u001b[0m    council\n\u001b[1mnumber\u001b[0m  12\n(1 row)\n",
        Screen.inColour(BLOCK, COLUMNS));
  }

  @Test
  void thePagerShowsItAtATerminal() throws IOException {
    Path seen = folder.resolve("seen");
    assertEquals("", shown(true, Map.of("NO_COLOR", "1", "PAGER", "cat > '" + seen + "'")));
    assertEquals(TABLE, Files.readString(seen));
  }

  @Test
  void withoutAPagerItIsPrinted() {
    assertEquals(TABLE, shown(true, Map.of("TERM", "dumb", "PAGER", "")));
    assertEquals(TABLE, shown(true, Map.of("TERM", "dumb", "PAGER", "no-such-pager-anywhere")));
  }
}
