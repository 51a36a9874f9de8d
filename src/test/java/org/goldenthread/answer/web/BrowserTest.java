package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Labels, quotes and IRIs that hold markup, in a real browser: what they would run does not run,
 * and they are read as they stand. Needs Chromium or Chrome; is skipped where there is none.
 */
final class BrowserTest {

  private static final String MARK = "data-broken";
  private static final String RUN = "document.documentElement.setAttribute('" + MARK + "','1')";
  private static final String HOSTILE =
      "<script>"
          + RUN
          + "</script><img src=x onerror=\""
          + RUN
          + "\"></p></textarea></title><svg onload="
          + RUN
          + ">' \" \u202Eexe.txt";
  private static final String ID = "https://w3id.org/golden-thread/id/";

  @TempDir private static Path folder;
  private static Optional<String> browser = Optional.empty();
  private static Store store;
  private static WebServer server;

  @BeforeAll
  static void start() {
    browser =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(name -> path().map(each -> Path.of(each, name)))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .findFirst();
    store = Fixture.store(folder.resolve("store"), hostileGraph());
    server =
        WebServer.start("127.0.0.1", 0, new Site(store, Fixture.catalogue(), Limits.standard()));
  }

  private static Stream<String> path() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static DatasetGraph hostileGraph() {
    DatasetGraph graph = Fixture.graph();
    Node paper = NodeFactory.createURI(ID + "graph/paper");
    Node ontology = NodeFactory.createURI(ID + "graph/ontology");
    Node hostile = NodeFactory.createLiteralString(HOSTILE);
    Node document = NodeFactory.createURI(ID + "document/paper");
    Node body = NodeFactory.createURI(ID + "body/improvement-board");
    Node term = NodeFactory.createURI("https://w3id.org/golden-thread/ontology#Plan");
    graph.deleteAny(paper, document, DCTerms.title.asNode(), Node.ANY);
    graph.add(paper, document, DCTerms.title.asNode(), hostile);
    graph.add(paper, document, DCTerms.source.asNode(), NodeFactory.createURI("javascript:" + RUN));
    graph.deleteAny(paper, body, SKOS.prefLabel.asNode(), Node.ANY);
    graph.add(paper, body, SKOS.prefLabel.asNode(), hostile);
    graph.add(ontology, term, RDFS.comment.asNode(), hostile);
    return graph;
  }

  @Test
  void theBrowserWouldRunIt() throws Exception {
    assertTrue(shown("data:text/html;charset=utf-8," + encoded(HOSTILE)).contains(MARK + "=\"1\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/queries/documents.html",
        "/api/queries/documents.json",
        "/api/queries/actions.html?plan=small-2020",
        "/queries/monitored-by",
        "/id/document/paper.html",
        "/ontology",
        "/api/queries/actions.html?plan={hostile}",
      })
  void nothingRunsAndAllIsRead(String address) throws Exception {
    String page =
        shown("http://127.0.0.1:" + server.port() + address.replace("{hostile}", encoded(HOSTILE)));
    assertTrue(page.contains("&lt;script&gt;document"), page);
    String lower = page.toLowerCase(Locale.ROOT);
    for (String markup : List.of("<script", "<img", "<svg", "href=\"javascript:")) {
      assertFalse(lower.contains(markup), markup + " in " + page);
    }
    assertFalse(page.contains(MARK + "=\"1\""), page);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What stands in the window after all scripts ran, as HTML. */
  private static String shown(String address) throws IOException, InterruptedException {
    assumeTrue(browser.isPresent(), "neither Chromium nor Chrome is installed");
    Path page = folder.resolve("page.html");
    Process process =
        new ProcessBuilder(
                browser.get(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=1000",
                "--dump-dom",
                address)
            .redirectOutput(page.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    assertTrue(ended, "the browser does not come to an end with " + address);
    return Files.readString(page);
  }
}
