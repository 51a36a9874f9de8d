package org.goldenthread.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.answer.store.Fixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {

  @TempDir private static Path folder;
  private static String store;
  private static String before;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void publish() {
    before = System.getProperty(Home.PROPERTY, ".");
    System.setProperty(Home.PROPERTY, Fixture.file("queries").getParent().toString());
    store = folder.resolve("store").toString();
    Fixture.store(Path.of(store)).close();
  }

  @AfterAll
  static void restore() {
    System.setProperty(Home.PROPERTY, before);
  }

  @Test
  void aQuestionIsAnsweredOnStandardOutput() {
    assertEquals(0, run("query", "documents", "--store", store, "--format", "csv"), err.toString());
    assertEquals("document,title\r\npaper,Paper of the board\r\n", out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void aStoreThatIsNamedMustBeThere() {
    Path missing = folder.resolve("missing");
    assertEquals(3, run("query", "documents", "--store", missing.toString()));
    assertEquals(
        missing + ": there is no store; name another with --store, or make it with 'build'\n",
        err.toString());
    assertFalse(Files.exists(missing));
  }

  @Test
  void documentsThatAreNamedHaveTheirStoreBesideThem() throws IOException {
    Path data = Files.createDirectories(folder.resolve("own"));
    Fixture.store(data.resolve("store")).close();
    assertEquals(
        0, run("query", "documents", "--data", data.toString(), "--format", "csv"), err.toString());
    assertEquals("document,title\r\npaper,Paper of the board\r\n", out.toString());
  }

  @Test
  void parametersAreGivenByName() {
    assertEquals(0, run("query", "actions", "plan=small-2020", "part=council", "--store", store));
    assertTrue(out.toString().contains("Improvement Board"), out.toString());
    assertTrue(out.toString().endsWith("(2 rows)\n"), out.toString());
  }

  @Test
  void theCatalogueIsListedWithQuestionsAndParameters() {
    assertEquals(0, run("queries"));
    assertTrue(out.toString().contains("actions: What are the actions of a plan?"));
    assertTrue(out.toString().contains("    part?: part of the plan, for example council"));
  }

  @Test
  void aMistakeOnTheCommandLineIsOneSentenceAndStatus2() {
    refused(2, "There is no query of this name in the catalogue", "query", "x", "--store", store);
    refused(2, "actions: there is no plan 'y'", "query", "actions", "plan=y", "--store", store);
    refused(2, "'plan' is no parameter; write it as name=value.", "query", "actions", "plan");
    refused(2, "The parameter 'a' is given more than once.", "query", "actions", "a=1", "a=2");
    refused(2, "Unknown option: '--prot'", "serve", "--prot");
    refused(2, "Invalid value for option '--format'", "query", "actions", "--format", "xls");
    refused(2, "Unmatched argument at index 0: 'bild'", "bild");
    refused(2, "Name a command; see ./golden-thread --help.");
  }

  @Test
  void anEmptyStoreIsStatus3AndSaysWhatToDo() {
    String empty = folder.resolve("empty").toString();
    refused(3, "The store " + empty + " is empty; run", "export", "--store", empty);
  }

  @Test
  void aServiceThatDoesNotAnswerIsStatus3() {
    String service = "http://localhost:1/graph";
    refused(3, "The store " + service + " does not", "query", "documents", "--store", service);
  }

  @Test
  void theWholeGraphIsExported() throws IOException {
    Path file = folder.resolve("out.nq");
    assertEquals(0, run("export", "--store", store, "--out", file.toString()), err.toString());
    assertEquals(Fixture.quads(Path.of(store, "1", "data.nq.gz")), Files.readString(file));
    for (String format : new String[] {"trig", "turtle", "jsonld", "nquads"}) {
      out.getBuffer().setLength(0);
      assertEquals(0, run("export", "--store", store, "--format", format), err.toString());
      assertTrue(out.toString().contains("Paper of the board"), format);
    }
  }

  @Test
  void anExportThatCannotBeWrittenIsStatus3() {
    String target = folder.resolve("no/such/folder").toString();
    refused(3, "The file " + target, "export", "--store", store, "--out", target);
  }

  @Test
  void aMissingDataFolderIsStatus1() {
    String data = folder.resolve("nodata").toString();
    assertEquals(1, run("build", "--data", data, "--store", folder.resolve("new").toString()));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains(data), err.toString());
  }

  @Test
  void helpIsPrintedForEveryCommand() {
    for (String command : new String[] {"serve", "build", "query", "queries", "check", "export"}) {
      out.getBuffer().setLength(0);
      assertEquals(0, run(command, "--help"));
      assertTrue(out.toString().contains("Usage: golden-thread " + command), out.toString());
    }
  }

  private void refused(int status, String sentence, String... args) {
    err.getBuffer().setLength(0);
    assertEquals(status, run(args), err.toString());
    assertTrue(err.toString().startsWith(sentence), err.toString());
    assertEquals(1, err.toString().lines().count(), err.toString());
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), args);
  }
}
