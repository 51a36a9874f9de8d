package org.goldenthread.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows a text to a person at a terminal: through the pager, names of columns in bold. Where no
 * terminal is, the text goes out as it is, so that scripts see nothing of this.
 */
final class Screen {

  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean terminal;
  private final Map<String, String> environment;

  /** A screen; {@code PAGER}, {@code NO_COLOR} and {@code TERM} mean what they mean elsewhere. */
  Screen(boolean terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  /** Shows the text of an answer with these columns. */
  void show(String text, List<String> columns, PrintWriter out) {
    if (!terminal) {
      out.print(text);
      out.flush();
      return;
    }
    String shown = coloured() ? inColour(text, columns) : text;
    out.flush();
    if (!page(shown)) {
      out.print(shown);
      out.flush();
    }
  }

  private boolean coloured() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  /** Names of columns stand at the beginning of a line, or side by side above a line of dashes. */
  static String inColour(String text, List<String> columns) {
    String names = columns.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Pattern heads = Pattern.compile("^(" + names + ")(( +(" + names + "))* *$|  )");
    StringBuilder shown = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      Matcher head = heads.matcher(line);
      if (head.find()) {
        int end = head.group(2).equals("  ") ? head.end(1) : line.length();
        shown.append(BOLD).append(line, 0, end).append(PLAIN).append(line.substring(end));
      } else if (line.matches("-[- ]*")) {
        shown.append(FAINT).append(line).append(PLAIN);
      } else {
        shown.append(line);
      }
      shown.append('\n');
    }
    shown.setLength(shown.length() - 1);
    return shown.toString();
  }

  /** Whether a pager showed it; without one, or where it cannot be started, nothing did. */
  private boolean page(String text) {
    String pager = environment.getOrDefault("PAGER", "less -FRX");
    if (pager.isBlank()) {
      return false;
    }
    try {
      Process process =
          new ProcessBuilder("sh", "-c", pager)
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean taken = write(text, process);
      return process.waitFor() == 0 && taken;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** A reader who leaves before the end has seen what they wanted. */
  private static boolean write(String text, Process process) {
    try (Writer to = process.outputWriter(StandardCharsets.UTF_8)) {
      to.write(text);
    } catch (IOException left) {
      return process.isAlive() || process.exitValue() == 0;
    }
    return true;
  }
}
