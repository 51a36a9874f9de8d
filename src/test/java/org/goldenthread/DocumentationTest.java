package org.goldenthread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreFolder;
import org.goldenthread.answer.web.Site;
import org.goldenthread.answer.web.WebServer;
import org.goldenthread.command.InProcess;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.profile.Corpus;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of documentation say is what the program does. */
final class DocumentationTest {

  private static final List<String> PAGES =
      List.of("README.md", "data/README.md", "CHANGELOG.md", "src/docs/ready-code.md");

  private static final String COMMAND = "./golden-thread ";

  @TempDir private static Path folder;
  private static String location;
  private static Store store;
  private static WebServer server;

  @BeforeAll
  static void serve() {
    location = folder.resolve("store").toString();
    new StoreFolder(Path.of(location))
        .publish(
            Statements.of(RealCorpus.mapped().dataset()),
            Manifest.draft("test", new TreeMap<>(), Map.of()),
            candidate -> {});
    store = new StoreFolder(Path.of(location)).open();
    Catalogue catalogue = Catalogue.read(RealCorpus.HOME.resolve("queries"));
    server = WebServer.start("127.0.0.1", 0, new Site(store, catalogue, Limits.standard()));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> aSamplePrintsWhatThePageShows() {
    return PAGES.stream()
        .flatMap(page -> Sample.of(page).stream())
        .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> sample.check(run(sample))));
  }

  @Test
  void thePagesHaveSamplesOfEveryKind() {
    List<String> kinds =
        PAGES.stream().flatMap(page -> Sample.of(page).stream()).map(Sample::language).toList();
    assertTrue(kinds.containsAll(List.of("sh", "python", "r", "javascript")), kinds.toString());
  }

  private static String run(Sample sample) throws IOException, InterruptedException {
    String code = sample.code();
    return switch (sample.language()) {
      case "sh" -> code.startsWith(COMMAND) ? command(code) : program("sh", "curl", "x.sh", code);
      case "python" -> program("python3", "python3", "x.py", code);
      case "r" -> program("Rscript", "Rscript", "x.R", code);
      case "javascript" -> program("node", "node", "x.mjs", code);
      default -> throw new AssertionError(sample.name() + ": nothing runs " + sample.language());
    };
  }

  private static String command(String code) {
    String columns = System.getenv().getOrDefault("COLUMNS", "120");
    assumeTrue(columns.equals("120"), "the samples are 120 columns wide, COLUMNS is " + columns);
    List<String> words =
        new ArrayList<>(Arrays.asList(code.strip().substring(COMMAND.length()).split(" ")));
    words.addAll(List.of("--store", location));
    InProcess.Done done = InProcess.run(words.toArray(String[]::new));
    assertEquals(0, done.status(), code + done.err());
    return done.out();
  }

  private static String program(String runner, String needed, String file, String code)
      throws IOException, InterruptedException {
    assumeTrue(Sample.program(needed).isPresent(), needed + " is not on this machine");
    Path script = folder.resolve(file);
    Files.writeString(script, code.replace("localhost:7070", "localhost:" + server.port()));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(Sample.program(runner).orElseThrow().toString(), script.toString())
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("no_proxy", "localhost");
    Process process = builder.start();
    try {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), code + " takes longer than a minute");
      assertEquals(0, process.exitValue(), code + Files.readString(err));
      return Files.readString(out);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void everyQueryThatIsNamedExists() {
    Pattern named =
        Pattern.compile("(?:golden-thread query|/api/queries/|queries/)\\s*([a-z-]++)(?!/)");
    Catalogue catalogue = Catalogue.read(RealCorpus.HOME.resolve("queries"));
    for (String page : PAGES) {
      Matcher name = named.matcher(Sample.read(page));
      while (name.find()) {
        assertTrue(catalogue.find(name.group(1)).isPresent(), page + " names " + name.group());
      }
    }
  }

  @Test
  void everyFolderAndFileThatIsNamedExists() throws IOException {
    Pattern named =
        Pattern.compile("`([a-zA-Z][a-zA-Z0-9./-]*(?:/|\\.(?:md|ttl|xml)))`|]\\(([^)#:]+)\\)");
    List<String> pages = new ArrayList<>(PAGES);
    pages.addAll(decisions());
    for (String page : pages) {
      Path here = RealCorpus.HOME.resolve(page).toAbsolutePath().getParent();
      Matcher name = named.matcher(Sample.read(page));
      while (name.find()) {
        boolean link = name.group(2) != null;
        Path file = link ? here.resolve(name.group(2)) : RealCorpus.HOME.resolve(name.group(1));
        assertTrue(Files.exists(file), page + " names " + name.group());
      }
    }
  }

  @Test
  void aDecisionSaysContextDecisionAndConsequences() throws IOException {
    List<String> decisions = decisions();
    assertFalse(decisions.isEmpty());
    for (String page : decisions) {
      List<String> headings = Sample.read(page).lines().filter(l -> l.startsWith("## ")).toList();
      assertEquals(List.of("## Context", "## Decision", "## Consequences"), headings, page);
    }
  }

  private static List<String> decisions() throws IOException {
    try (Stream<Path> files = Files.list(RealCorpus.HOME.resolve("src/docs/decisions"))) {
      return files.map(file -> "src/docs/decisions/" + file.getFileName()).sorted().toList();
    }
  }

  @Test
  void theCountsOfTheDataPageAreThoseOfTheData() {
    String page = Sample.read("data/README.md");
    for (Reading reading : RealCorpus.mapped().readings()) {
      assertRow(page, lines(reading));
      assertRow(page, facts(reading.dossier()));
      for (Plan plan : reading.plans()) {
        assertRow(
            page,
            row(
                plan.about().plan(),
                plan.recommendations().size(),
                plan.actions().size(),
                plan.outcomes().size(),
                plan.progress().size()));
      }
    }
  }

  @Test
  void theCountsOfTheRegisterAndTheCuratedLinksAreThoseOfTheData() {
    String page = Sample.read("data/README.md");
    Corpus corpus = RealCorpus.corpus();
    assertRow(page, corpus.register().entries().size() + " entries");
    assertRow(page, corpus.curated().themings().size() + " rows");
    assertRow(page, corpus.curated().recurrences().size() + " rows");
    long uncertain =
        corpus.register().entries().stream().mapToLong(entry -> entry.uncertain().size()).sum();
    assertRow(page, uncertain + " doubts");
  }

  private static String lines(Reading reading) {
    Map<Ledger.Fate, Integer> counts = reading.ledger().counts();
    return row(
        slug(reading.dossier()),
        reading.dossier().source().lines().size(),
        counts.getOrDefault(Ledger.Fate.MAPPED, 0),
        counts.getOrDefault(Ledger.Fate.FURNITURE, 0),
        counts.getOrDefault(Ledger.Fate.OUTSIDE, 0),
        counts.getOrDefault(Ledger.Fate.UNEXPLAINED, 0));
  }

  private static String facts(Dossier dossier) {
    int parts = dossier.profile().parts().size();
    int rejoined = dossier.profile().parts().stream().mapToInt(p -> p.rejoin().size()).sum();
    int governance =
        dossier.facts().governance().stream().mapToInt(fact -> fact.stated().size()).sum();
    return row(
        slug(dossier),
        parts,
        dossier.corrections().corrections().size(),
        rejoined,
        governance,
        dossier.facts().holders().size(),
        dossier.facts().references().size(),
        dossier.description().notShown().size());
  }

  private static String slug(Dossier dossier) {
    return dossier.description().document();
  }

  private static String row(String slug, int... counts) {
    StringBuilder row = new StringBuilder("| `" + slug + "` |");
    for (int count : counts) {
      row.append(' ').append(count).append(" |");
    }
    return row.toString();
  }

  private static void assertRow(String page, String row) {
    assertTrue(page.contains(row), "data/README.md does not say: " + row);
  }
}
