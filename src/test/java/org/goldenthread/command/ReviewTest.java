package org.goldenthread.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.goldenthread.RealCorpus;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.profile.Corpus;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk through suggestions as a process of its own, which reads a real standard input. */
final class ReviewTest {

  private static final String DOCUMENT = "buckinghamshire-improvement-plan-2018-11";
  private static final Pattern ASKED =
      Pattern.compile("(?m)^(\\S+)  \\(" + DOCUMENT + ":[0-9]+\\)$");

  @TempDir private Path data;

  private record Run(int status, String out, String err) {

    /** The addresses of the records that were shown, in their order. */
    List<String> records() {
      List<String> records = new ArrayList<>();
      Matcher asked = ASKED.matcher(out);
      while (asked.find()) {
        records.add(asked.group(1));
      }
      return records;
    }

    int open() {
      Matcher all = Pattern.compile("of (\\d+) answered").matcher(out);
      assertTrue(all.find(), out + err);
      return Integer.parseInt(all.group(1));
    }
  }

  /** One of the real documents, without what readers judged of it. */
  @BeforeEach
  void copy() throws IOException {
    copy("documents/" + DOCUMENT);
    copy("register");
  }

  private void copy(String folder) throws IOException {
    Files.createDirectories(data.resolve(folder));
    try (Stream<Path> files = Files.list(RealCorpus.HOME.resolve("data").resolve(folder))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, data.resolve(folder).resolve(file.getFileName()));
      }
    }
  }

  private Run review(String typed, String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-D" + Home.PROPERTY + "=" + RealCorpus.HOME.toAbsolutePath(),
                Main.class.getName(),
                "review",
                "--data",
                data.toString()));
    command.addAll(List.of(options));
    Path out = data.resolve("out.txt");
    Path err = data.resolve("err.txt");
    Path in = Files.writeString(data.resolve("in.txt"), typed);
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertTrue(process.waitFor(300, TimeUnit.SECONDS), "review hangs");
    return new Run(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void withoutATerminalItSaysSoAndDoesNotWait() throws IOException, InterruptedException {
    Run run = review("y\n");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("review asks at a terminal and there is none"), run.err());
    assertFalse(Files.exists(data.resolve("curated")));
  }

  @Test
  void answersAreKeptAndNotAskedAgain() throws IOException, InterruptedException {
    Run first =
        review(
            "y\nno\nwhat?\na no-such-theme\nanother commissioning\ns\nq\n",
            "--answers",
            "-",
            "--by",
            "A. Reader");
    assertEquals(0, first.status(), first.err());
    List<String> asked = first.records();
    assertEquals(5, asked.size(), first.out());
    assertTrue(first.out().contains("Please answer with one of the letters."), first.out());
    assertTrue(first.out().contains("There is no theme 'no-such-theme'"), first.out());
    Path kept = data.resolve("curated/review-a-reader.yaml");
    List<String> rows =
        Files.readAllLines(kept).stream().filter(line -> line.startsWith("  - {")).toList();
    assertEquals(4, rows.size(), rows::toString);
    assertTrue(rows.get(0).contains("\"" + asked.get(0) + "\""), rows::toString);
    assertTrue(rows.get(0).contains("answer: \"yes\", by: \"A. Reader\""), rows::toString);
    assertTrue(rows.get(1).contains("answer: \"no\""), rows::toString);
    assertTrue(rows.get(2).contains("theme: \"commissioning\", answer: \"yes\""), rows::toString);
    assertTrue(rows.get(3).contains("answer: \"no\""), rows::toString);

    Run again = review("", "--answers", "-");
    int known = first.open() - again.open();
    assertTrue(known == 3 || known == 4, first.open() + " and then " + again.open());
    Dataset graph = DatasetFactory.wrap(RealCorpus.mapping().map(Corpus.read(data)).dataset());
    for (String row : rows) {
      Matcher said = Pattern.compile("\"(.*?)\", theme: \"(.*?)\", answer: \"(.*?)\"").matcher(row);
      assertTrue(said.find(), row);
      String name = said.group(1).replace('/', '.') + "--" + said.group(2);
      String base = "https://w3id.org/golden-thread/id/theming/";
      assertFalse(isThere(graph, base + "suggested/" + name), row);
      assertEquals(said.group(3).equals("yes"), isThere(graph, base + "curated/" + name), row);
    }
  }

  private static boolean isThere(Dataset graph, String theming) {
    return graph.getUnionModel().containsResource(ResourceFactory.createResource(theming));
  }

  @Test
  void readersWhoContradictEachOtherAreNamed() throws IOException {
    Path curated = Files.createDirectories(data.resolve("curated"));
    for (String answer : List.of("yes", "no")) {
      Files.writeString(
          curated.resolve(answer + ".yaml"),
          "answers:\n  - {record: plan/x/action/1, theme: supervision, answer: \""
              + answer
              + "\"}\n");
    }
    Failure failure =
        Assertions.assertThrows(Failure.class, () -> RealCorpus.mapping().map(Corpus.read(data)));
    assertTrue(
        failure.getMessage().contains("yes.yaml:2: 'yes' contradicts the answer of another reader"),
        failure::getMessage);
  }
}
