package org.goldenthread.answer.web;

import static org.goldenthread.answer.web.Conversation.FORM;
import static org.goldenthread.answer.web.Conversation.form;
import static org.goldenthread.answer.web.Conversation.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The SPARQL 1.1 Protocol through the running server, section 2.1 (query) and 2.2 (update, which is
 * refused), one test for each test of the W3C's suite and by its names.
 */
final class SparqlProtocolTest {

  private static final String GRAPHS = "https://w3id.org/golden-thread/id/graph/";
  private static final String PAPER = GRAPHS + "paper";
  private static final String CURATED = GRAPHS + "curated";
  private static final String SUGGESTED = GRAPHS + "suggested";
  private static final String PREFIX = "PREFIX gt: <https://w3id.org/golden-thread/ontology#> ";
  private static final Set<String> BOOLEANS =
      Set.of("application/sparql-results+json", "application/sparql-results+xml");
  private static final Set<String> ROWS =
      Set.of(
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values");
  private static final Set<String> TRIPLES =
      Set.of("text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json");

  @TempDir private static Path folder;
  private static SmallSite site;
  private static Conversation to;

  @BeforeAll
  static void start() {
    site = SmallSite.in(folder);
    to = site.conversation();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @TestFactory
  Stream<DynamicTest> queryOperation() {
    String ask = "ASK {}";
    String direct = "application/sparql-query";
    return Stream.of(
        yes("query_get", () -> to.get("/sparql?" + form("query", ask))),
        yes("query_post_form", () -> to.post("/sparql", FORM, form("query", ask))),
        yes("query_post_direct", () -> to.post("/sparql", direct, ask)),
        answers("query_content_type_select", "SELECT (1 AS ?value) {}", ROWS),
        answers("query_content_type_ask", ask, BOOLEANS),
        answers("query_content_type_describe", "DESCRIBE <http://example.org/>", TRIPLES),
        answers("query_content_type_construct", "CONSTRUCT { <s> <p> 1 } WHERE {}", TRIPLES));
  }

  @TestFactory
  Stream<DynamicTest> queryOperationWithDataset() {
    String both = PREFIX + "ASK { ?plan a gt:Plan . ?theming gt:basis \"suggested\" }";
    String named =
        PREFIX
            + "ASK { GRAPH ?a { ?plan a gt:Plan } GRAPH ?b { ?theming gt:basis \"suggested\" }"
            + " FILTER NOT EXISTS { GRAPH <"
            + CURATED
            + "> { ?s ?p ?o } } }";
    String full =
        PREFIX
            + "ASK { ?plan a gt:Plan FILTER NOT EXISTS { ?t gt:basis \"suggested\" }"
            + " GRAPH <"
            + SUGGESTED
            + "> { ?theming gt:basis \"suggested\" } }";
    String overruled = PREFIX + "ASK FROM <" + CURATED + "> { ?plan a gt:Plan }";
    String defaults = form("default-graph-uri", PAPER, "default-graph-uri", SUGGESTED);
    String names = form("named-graph-uri", PAPER, "named-graph-uri", SUGGESTED);
    String mixed = form("default-graph-uri", PAPER, "named-graph-uri", SUGGESTED);
    String direct = "application/sparql-query";
    return Stream.of(
        yes("query_dataset_default_graphs_get", () -> to.get(address(both, defaults))),
        yes(
            "query_dataset_default_graphs_post",
            () -> to.post("/sparql?" + defaults, direct, both)),
        yes("query_dataset_named_graphs_get", () -> to.get(address(named, names))),
        yes("query_dataset_named_graphs_post", () -> to.post("/sparql?" + names, direct, named)),
        yes("query_dataset_full", () -> to.get(address(full, mixed))),
        yes(
            "query_multiple_dataset",
            () -> to.get(address(overruled, form("default-graph-uri", PAPER)))));
  }

  @TestFactory
  Stream<DynamicTest> faultyQueries() {
    String ask = "ASK {}";
    String direct = "application/sparql-query";
    byte[] utf16 = ask.getBytes(StandardCharsets.UTF_16);
    return Stream.of(
        refused("bad_query_method", () -> to.method("PUT", "/sparql?" + form("query", ask))),
        refused(
            "bad_multiple_queries",
            () -> to.get("/sparql?" + form("query", ask, "query", "SELECT * {}"))),
        refused("bad_query_wrong_media_type", () -> to.post("/sparql", "text/plain", ask)),
        refused("bad_query_missing_form_type", () -> to.post("/sparql", "", form("query", ask))),
        refused("bad_query_missing_direct_type", () -> to.post("/sparql", "", ask)),
        refused("bad_query_non_utf8", () -> to.post("/sparql", direct + "; charset=UTF-16", utf16)),
        refused("bad_query_syntax", () -> to.get("/sparql?" + form("query", "ASK {"))));
  }

  /** The dataset is what it is: a graph that it does not hold is refused, never fetched. */
  @TestFactory
  Stream<DynamicTest> datasetsFromElsewhere() {
    return Stream.of("default-graph-uri", "named-graph-uri")
        .map(
            name ->
                refused(
                    name + " from elsewhere",
                    () -> to.get(address("ASK {}", form(name, "http://example.org/elsewhere")))));
  }

  @TestFactory
  Stream<DynamicTest> everyUpdateOfTheSuiteIsRefused() {
    String insert = "INSERT DATA { <http://example.org/s> <http://example.org/p> 1 }";
    String where = "INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }";
    String direct = "application/sparql-update";
    byte[] utf16 = insert.getBytes(StandardCharsets.UTF_16);
    return Stream.of(
        refused("update_post_form", () -> to.post("/sparql", FORM, form("update", insert))),
        refused("update_post_direct", () -> to.post("/sparql", direct, insert)),
        refused("update_base_uri", () -> to.post("/sparql", direct, "CLEAR GRAPH <#>")),
        refused("update_dataset_default_graph", () -> update(where, "using-graph-uri", PAPER)),
        refused(
            "update_dataset_default_graphs",
            () -> update(where, "using-graph-uri", PAPER, "using-graph-uri", CURATED)),
        refused("update_dataset_named_graphs", () -> update(where, "using-named-graph-uri", PAPER)),
        refused(
            "update_dataset_full",
            () -> update(where, "using-graph-uri", PAPER, "using-named-graph-uri", CURATED)),
        refused("bad_update_get", () -> to.get("/sparql?" + form("update", insert))),
        refused(
            "bad_multiple_updates",
            () -> to.post("/sparql", FORM, form("update", insert, "update", "CLEAR ALL"))),
        refused("bad_update_wrong_media_type", () -> to.post("/sparql", "text/plain", insert)),
        refused(
            "bad_update_missing_form_type", () -> to.post("/sparql", "", form("update", insert))),
        refused(
            "bad_update_non_utf8", () -> to.post("/sparql", direct + "; charset=UTF-16", utf16)),
        refused("bad_update_syntax", () -> to.post("/sparql", direct, "INSERT DATA {")),
        refused(
            "bad_update_dataset_conflict",
            () -> update("WITH <" + PAPER + "> " + where, "using-graph-uri", PAPER)));
  }

  private static HttpResponse<String> update(String update, String... dataset) {
    return to.post("/sparql?" + form(dataset), "application/sparql-update", update);
  }

  private static String address(String query, String dataset) {
    return "/sparql?" + form("query", query) + "&" + dataset;
  }

  private static DynamicTest yes(String name, Supplier<HttpResponse<String>> request) {
    return dynamicTest(
        name,
        () -> {
          HttpResponse<String> answer = request.get();
          assertEquals(200, answer.statusCode(), answer.body());
          assertTrue(BOOLEANS.contains(type(answer)), type(answer));
          assertTrue(answer.body().contains("true"), answer.body());
        });
  }

  private static DynamicTest answers(String name, String query, Set<String> types) {
    return dynamicTest(
        name,
        () -> {
          HttpResponse<String> answer =
              to.get(
                  "/sparql?" + form("query", query),
                  "Accept",
                  String.join(",", List.copyOf(types)));
          assertEquals(200, answer.statusCode(), answer.body());
          assertTrue(types.contains(type(answer)), type(answer));
        });
  }

  private static DynamicTest refused(String name, Supplier<HttpResponse<String>> request) {
    return dynamicTest(
        name,
        () -> {
          HttpResponse<String> answer = request.get();
          assertEquals(4, answer.statusCode() / 100, answer.statusCode() + " " + answer.body());
          assertEquals("application/problem+json", type(answer));
          assertEquals(
              site.store().manifest().quads(), site.store().count(), "nothing was changed");
        });
  }
}
