package org.goldenthread.answer.web;

import static org.goldenthread.answer.web.Conversation.form;
import static org.goldenthread.answer.web.Conversation.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The SPARQL 1.1 Graph Store HTTP Protocol through the running server: GET and HEAD. */
final class GraphStoreProtocolTest {

  private static final String PAPER = "https://w3id.org/golden-thread/id/graph/paper";
  private static final Map<String, Lang> FORMS =
      Map.of(
          "text/turtle", Lang.TURTLE,
          "application/n-triples", Lang.NTRIPLES,
          "application/rdf+xml", Lang.RDFXML,
          "application/ld+json", Lang.JSONLD);

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
  Stream<DynamicTest> aGraphIsReadInEveryForm() {
    return Stream.of("/data?default", "/data?" + form("graph", PAPER))
        .flatMap(
            address ->
                FORMS.entrySet().stream()
                    .map(
                        form ->
                            dynamicTest(
                                form.getKey() + " " + address,
                                () -> isRead(address, form.getKey(), form.getValue()))));
  }

  private static void isRead(String address, String type, Lang lang) {
    HttpResponse<String> answer = to.get(address, "Accept", type);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(type, type(answer));
    Graph read = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(read, new StringReader(answer.body()), null, lang);
    Graph held =
        address.contains("default")
            ? site.store().dataset().getDefaultGraph()
            : site.store().dataset().getGraph(NodeFactory.createURI(PAPER));
    assertEquals(held.size(), read.size());
    assertTrue(held.isIsomorphicWith(read));
  }

  @TestFactory
  Stream<DynamicTest> headIsGetWithoutTheBody() {
    return Stream.of("/data", "/data?default", "/data?" + form("graph", PAPER))
        .map(
            address ->
                dynamicTest(
                    address,
                    () -> {
                      HttpResponse<String> head = to.method("HEAD", address);
                      HttpResponse<String> get = to.get(address);
                      assertEquals(200, head.statusCode());
                      assertEquals("", head.body());
                      assertEquals(type(get), type(head));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyOtherMethodIsNotAllowed() {
    return Stream.of("PUT", "POST", "DELETE", "PATCH")
        .flatMap(
            method ->
                Stream.of("/data", "/data?default", "/data?" + form("graph", PAPER))
                    .map(
                        address ->
                            dynamicTest(
                                method + " " + address,
                                () -> {
                                  HttpResponse<String> answer = to.method(method, address);
                                  assertEquals(405, answer.statusCode(), answer.body());
                                  assertEquals("application/problem+json", type(answer));
                                  List<String> allowed =
                                      answer.headers().allValues("Allow").stream()
                                          .flatMap(value -> Stream.of(value.split("\\s*,\\s*")))
                                          .toList();
                                  assertTrue(allowed.contains("GET"), allowed.toString());
                                  assertTrue(allowed.contains("HEAD"), allowed.toString());
                                })));
  }

  @Test
  void aGraphThatIsNotThereIsNotFound() {
    assertEquals(404, to.get("/data?" + form("graph", "http://example.org/none")).statusCode());
    assertEquals(
        404, to.method("HEAD", "/data?" + form("graph", "http://example.org/none")).statusCode());
  }

  @TestFactory
  Stream<DynamicTest> whatCannotBeMeantIsRefused() {
    return Stream.of("/data?graph=", "/data?default&" + form("graph", PAPER), "/data?graph=x%20y")
        .map(
            address ->
                dynamicTest(
                    address, () -> assertEquals(4, to.get(address).statusCode() / 100, address)));
  }

  @Test
  void theWholeDatasetLoadsElsewhere() {
    DatasetGraph read = DatasetGraphFactory.create();
    HttpResponse<String> answer = to.get("/data", "Accept", "application/n-quads");
    RDFDataMgr.read(read, new StringReader(answer.body()), null, Lang.NQUADS);
    assertEquals(site.store().manifest().quads(), read.stream().count());
  }
}
