package org.goldenthread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sample of a page of documentation: a block of code and the block {@code text} right below it,
 * which holds what the code prints. A line {@code ...} stands for lines that are left out.
 *
 * @param page the page, from the folder of the repository
 * @param line the line on which the code begins
 * @param language what the page calls the language of the code
 * @param code the code
 * @param printed what the page says that it prints
 */
record Sample(String page, int line, String language, String code, String printed) {

  /** Asks for the pages to be brought up to date instead of compared. */
  private static final boolean REWRITE = Boolean.getBoolean("golden-thread.rewrite");

  private static final String CUT = "...";
  private static final Pattern PAIR =
      Pattern.compile(
          "(?m)^```([a-z]+)\n((?:(?!```).*\n)*)```\n\n?```text\n((?:(?!```).*\n)*)```$");

  /** The samples of a page. */
  static List<Sample> of(String page) {
    String text = read(page);
    List<Sample> samples = new ArrayList<>();
    Matcher pair = PAIR.matcher(text);
    while (pair.find()) {
      int line = (int) text.substring(0, pair.start(2)).lines().count() + 1;
      samples.add(new Sample(page, line, pair.group(1), pair.group(2), pair.group(3)));
    }
    return samples;
  }

  /** The text of a page. */
  static String read(String page) {
    try {
      return Files.readString(RealCorpus.HOME.resolve(page));
    } catch (IOException unreadable) {
      throw new AssertionError("the page " + page + " cannot be read", unreadable);
    }
  }

  /** The page and line, as a name. */
  String name() {
    return page + ":" + line + " " + code.lines().findFirst().orElse("");
  }

  /** Holds the page to what the code printed in truth. */
  void check(String output) throws IOException {
    List<String> lines = output.lines().map(String::stripTrailing).toList();
    String shown = String.join("\n", cut(lines)) + "\n";
    if (REWRITE && !shown.equals(printed)) {
      String old = "```text\n" + printed + "```\n";
      String text = read(page);
      Path file = RealCorpus.HOME.resolve(page);
      Files.writeString(file, text.replace(old, "```text\n" + shown + "```\n"));
    } else {
      assertEquals(
          printed,
          shown,
          name() + ": mend the page, or bring it up to date with -Dgolden-thread.rewrite=true");
    }
  }

  /** Leaves out as many lines as the page does, where it does. */
  private List<String> cut(List<String> lines) {
    List<String> page = printed.lines().toList();
    int head = page.indexOf(CUT);
    int tail = page.size() - head - 1;
    if (head < 0 || lines.size() <= head + tail) {
      return lines;
    }
    List<String> cut = new ArrayList<>(lines.subList(0, head));
    cut.add(CUT);
    cut.addAll(lines.subList(lines.size() - tail, lines.size()));
    return cut;
  }

  /** The file of a program that the path of this process leads to. */
  static Optional<Path> program(String name) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Pattern.compile(Pattern.quote(java.io.File.pathSeparator))
        .splitAsStream(path)
        .map(folder -> Path.of(folder).resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
