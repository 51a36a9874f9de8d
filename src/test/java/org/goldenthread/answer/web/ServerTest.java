package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server over a real store. */
final class ServerTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static Store store;
  private static WebServer server;

  @BeforeAll
  static void start() {
    store = Fixture.store(folder);
    server = WebServer.start("127.0.0.1", 0, site());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static Site site() {
    return new Site(store, Fixture.catalogue(), Limits.standard());
  }

  @Test
  void aQuestionIsAnsweredAsCsvJsonAndPage() throws Exception {
    HttpResponse<String> csv = get("/api/queries/actions.csv?plan=small-2020");
    assertEquals("text/csv; charset=utf-8; header=present", type(csv));
    assertTrue(csv.body().startsWith("part,number,action,monitor,line\r\ncouncil,1,"));
    JsonNode json = JSON.readTree(get("/api/queries/actions.json?plan=small-2020").body());
    assertEquals("small-2020", json.at("/parameters/plan").asText());
    assertEquals("Improvement Board", json.at("/rows/1/monitor").asText());
    assertEquals(14, json.at("/rows/1/line").intValue());
    assertTrue(json.at("/rows/0/monitor").isNull());
    HttpResponse<String> page = get("/api/queries/actions.html?plan=small-2020");
    assertTrue(type(page).startsWith("text/html"));
    assertTrue(page.body().contains("Look &lt;script&gt;alert(1)&lt;/script&gt; again"));
    assertFalse(page.body().contains("<script"));
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json",
    "text/csv, text/csv; charset=utf-8; header=present",
    "'text/html,application/xhtml+xml,*/*;q=0.8', text/html",
    "*/*, application/json",
  })
  void withoutAnEndingTheFormIsNegotiated(String accept, String type) throws Exception {
    HttpResponse<String> answer = get("/api/queries/documents", "Accept", accept);
    assertEquals(200, answer.statusCode());
    assertTrue(type(answer).startsWith(type), type(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "html"})
  void whoHasAnAnswerIsToldThatItIsUnchanged(String ending) throws Exception {
    String address = "/api/queries/actions." + ending + "?plan=small-2020";
    HttpResponse<String> first = get(address);
    String tag = first.headers().firstValue("ETag").orElse("");
    assertTrue(tag.matches("\"[0-9a-f]{32}-[0-9a-f]{1,8}-[0-9]+\""), tag);
    assertTrue(first.headers().firstValue("Cache-Control").orElse("").contains("must-revalidate"));
    for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
      HttpResponse<String> again = get(address, "If-None-Match", known);
      assertEquals(304, again.statusCode(), known);
      assertEquals("", again.body());
      assertEquals(tag, again.headers().firstValue("ETag").orElse(""));
      assertSafe(again);
    }
    HttpResponse<String> other = get(address, "If-None-Match", "\"x\"");
    assertEquals(200, other.statusCode());
    assertEquals(first.body(), other.body());
  }

  @Test
  void packedAnswersAreNamedApart() throws Exception {
    String address = "/api/queries/actions.html?plan=small-2020";
    HttpResponse<String> packed = get(address, "Accept-Encoding", "gzip");
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(packed.headers().firstValue("ETag").orElse("").endsWith("-gzip\""));
    HttpResponse<String> plain = get(address, "Accept-Encoding", "gzip;q=0");
    assertEquals("", plain.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(plain.headers().allValues("Vary").contains("Accept-Encoding"));
  }

  @Test
  void theCatalogueIsListed() throws Exception {
    JsonNode queries = JSON.readTree(get("/api/queries").body()).get("queries");
    assertEquals(10, queries.size());
    assertEquals("actions", queries.at("/0/name").asText());
    assertEquals(true, queries.at("/0/parameters/0/required").asBoolean());
    assertEquals(200, get(queries.at("/0/example").asText()).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/queries/actions.csv, 400",
    "/api/queries/actions.csv?plan=nowhere, 400",
    "/api/queries/actions.csv?plan=small-2020&plan=small-2020, 400",
    "/api/queries/actions.csv?plan=small-2020&x=1, 400",
    "/api/queries/nothing.csv, 404",
    "/api/queries/actions.xls, 404",
    "/nowhere, 404",
    "/id/plan/nowhere, 404",
    "/queries/nothing, 404",
    "/sparql?query=SELEKT, 400",
    "/sparql?query=, 400",
    "/data?graph=http%3A%2F%2Fexample.org%2Fnone, 404",
    "/..%2f..%2fetc%2fpasswd, 404",
  })
  void everyRefusalHasTheOneErrorBody(String address, int status) throws Exception {
    HttpResponse<String> answer = get(address);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", type(answer));
    JsonNode problem = JSON.readTree(answer.body());
    assertEquals(status, problem.get("status").asInt());
    assertTrue(problem.get("detail").asText().endsWith("."), answer.body());
    assertSafe(answer);
    HttpResponse<String> page = get(address, "Accept", "text/html");
    if (page.statusCode() != 200 && !address.contains(".csv")) {
      assertTrue(type(page).startsWith("text/html"), type(page));
      assertSafe(page);
    }
  }

  @Test
  void anErrorPageShowsMarkupAsText() throws Exception {
    HttpResponse<String> page = get("/api/queries/actions.html?plan=%3Cscript%3E");
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("&lt;script&gt;"), page.body());
    assertFalse(page.body().contains("<script>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/", "/queries/actions", "/queries/monitored-by", "/style.css", "/api/queries",
        "/openapi.json", "/health", "/ontology.ttl", "/data", "/id/body/improvement-board.html"
      })
  void everyAnswerHasTheSafetyHeaders(String address) throws Exception {
    HttpResponse<String> answer = get(address);
    assertEquals(200, answer.statusCode(), answer.body());
    assertSafe(answer);
  }

  @Test
  void requestsThatJettyRefusesHaveErrorBodyAndSafetyHeadersToo() throws Exception {
    HttpResponse<String> answer = get("/sparql?query=" + "x".repeat(9_000));
    assertEquals(414, answer.statusCode());
    assertEquals("application/problem+json", type(answer));
    assertSafe(answer);
  }

  @Test
  void anIriLeadsToItsPageOrItsData() throws Exception {
    String address = "/id/plan/small-2020/council/action/4.5";
    assertLeads(address, "text/html", address + ".html");
    assertLeads(address, "text/turtle", address + ".ttl");
    assertLeads(address, "application/ld+json", address + ".jsonld");
    assertLeads(address, "*/*", address + ".ttl");
    HttpResponse<String> page = get(address + ".html");
    assertTrue(page.body().contains("<mark>Look &lt;script&gt;"), page.body());
    assertTrue(page.body().contains("Paper of the board"));
    assertTrue(page.body().contains("page 2, line 14"), page.body());
    assertTrue(get(address + ".ttl").body().contains("gt:number"));
    assertTrue(get(address + ".nt").body().contains("<https://w3id.org/golden-thread/"));
    assertTrue(get(address + ".jsonld").body().contains("@id"));
    assertLeads("/theme/audit", "text/html", "/theme/audit.html");
  }

  private static void assertLeads(String address, String accept, String target) throws Exception {
    HttpResponse<String> answer = get(address, "Accept", accept);
    assertEquals(303, answer.statusCode());
    String location = answer.headers().firstValue("Location").orElse("");
    assertTrue(location.endsWith(target), location);
  }

  @Test
  void theOntologyIsAPageAndTurtle() throws Exception {
    assertTrue(get("/ontology", "Accept", "text/turtle").body().contains("gt:Plan"));
    HttpResponse<String> page = get("/ontology", "Accept", "text/html");
    assertTrue(page.body().contains("A plan that answers an inspection."), page.body());
  }

  @Test
  void sparqlIsAnsweredByGetFormAndBody() throws Exception {
    String query =
        "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/golden-thread/ontology#Plan> }";
    String encoded = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    assertEquals("n\r\n1\r\n", get("/sparql?" + encoded, "Accept", "text/csv").body());
    assertEquals(
        "n\r\n1\r\n", post("/sparql", "application/x-www-form-urlencoded", encoded).body());
    assertEquals("n\r\n1\r\n", post("/sparql", "application/sparql-query", query).body());
  }

  @Test
  void aPersonGetsAFormAtTheSparqlAddress() throws Exception {
    assertTrue(get("/sparql", "Accept", "text/html").body().contains("<textarea"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM <http://127.0.0.1:1/x> { ?s ?p ?o }",
        "INSERT DATA { <http://a> <http://b> <http://c> }",
        "LOAD <file:///etc/passwd>",
      })
  void whatReachesOutOrWritesIsRefused(String query) throws Exception {
    HttpResponse<String> answer = post("/sparql", "application/sparql-query", query);
    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", type(answer));
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    String form = "application/x-www-form-urlencoded";
    assertEquals(400, post("/sparql", form, "update=" + encoded).statusCode());
    assertEquals(400, get("/sparql?update=" + encoded).statusCode());
    assertEquals(415, post("/sparql", "application/sparql-update", query).statusCode());
  }

  @Test
  void aForeignDefaultGraphInTheProtocolIsRefused() throws Exception {
    String query = "query=" + URLEncoder.encode("SELECT * { ?s ?p ?o }", StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        get("/sparql?" + query + "&default-graph-uri=file%3A%2F%2F%2Fetc%2Fpasswd");
    assertEquals(400, answer.statusCode(), answer.body());
    String known = "&default-graph-uri=https%3A%2F%2Fw3id.org%2Fgolden-thread%2Fid%2Fgraph%2Fpaper";
    assertEquals(200, get("/sparql?" + query + known).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void theDataCannotBeWritten(String method) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/data?default"))
            .method(method, BodyPublishers.ofString("<http://a> <http://b> <http://c> ."))
            .header("Content-Type", "text/turtle")
            .build();
    HttpResponse<String> answer = send(request);
    assertEquals(405, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", type(answer));
    assertTrue(answer.headers().firstValue("Allow").orElse("").contains("GET"));
  }

  @Test
  void theGraphStoreProtocolReadsGraphsAndTheWhole() throws Exception {
    assertTrue(get("/data?default", "Accept", "text/turtle").body().contains("small-2020"));
    String graph = "/data?graph=https%3A%2F%2Fw3id.org%2Fgolden-thread%2Fid%2Fgraph%2Fsuggested";
    assertTrue(get(graph, "Accept", "text/turtle").body().contains("theming/1"));
    String whole = get("/data").body();
    assertEquals(store.manifest().quads(), whole.lines().count());
    HttpRequest head =
        HttpRequest.newBuilder(uri("/data?default"))
            .method("HEAD", BodyPublishers.noBody())
            .build();
    assertEquals(200, send(head).statusCode());
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() throws Exception {
    String long1 = "SELECT * { ?s ?p ?o } #" + "x".repeat(70_000);
    HttpResponse<String> body = post("/sparql", "application/sparql-query", long1);
    assertEquals(413, body.statusCode(), body.body());
    HttpResponse<String> form =
        post("/sparql", "application/x-www-form-urlencoded", "query=" + "x".repeat(70_000));
    assertEquals(413, form.statusCode(), form.body());
    assertEquals("application/problem+json", type(form));
  }

  @Test
  void aQueryThatTakesTooLongIsAnswered503AndNeverHalf() throws Exception {
    Limits hasty = Limits.standard().with(Limit.SPARQL_TIME, 200);
    try (WebServer other =
        WebServer.start("127.0.0.1", 0, new Site(store, Fixture.catalogue(), hasty))) {
      String query =
          URLEncoder.encode(
              "SELECT (COUNT(*) AS ?all) {?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o}",
              StandardCharsets.UTF_8);
      URI address = URI.create("http://127.0.0.1:" + other.port() + "/sparql?query=" + query);
      HttpResponse<String> answer = send(HttpRequest.newBuilder(address).build());
      assertEquals(503, answer.statusCode());
      assertEquals("application/problem+json", type(answer));
    }
  }

  @Test
  void healthCountsTheStatements() throws Exception {
    JsonNode health = JSON.readTree(get("/health").body());
    assertEquals("ok", health.get("status").asText());
    assertEquals(store.manifest().quads(), health.get("statements").asLong());
    assertEquals(store.manifest().version(), health.get("version").asText());
  }

  @Test
  void aStoreThatHoldsLessThanWasPublishedIsNotHealthy() throws Exception {
    Store broken = Store.of(Fixture.graph(), Fixture.draft());
    try (WebServer other =
        WebServer.start("127.0.0.1", 0, new Site(broken, Fixture.catalogue(), Limits.standard()))) {
      URI address = URI.create("http://127.0.0.1:" + other.port() + "/health");
      assertEquals(503, send(HttpRequest.newBuilder(address).build()).statusCode());
    }
  }

  @Test
  void theApiDescriptionNamesEveryQuestionWithItsParameters() throws Exception {
    JsonNode api = JSON.readTree(get("/openapi.json").body());
    Set<String> paths = new TreeSet<>();
    api.get("paths").fieldNames().forEachRemaining(paths::add);
    assertTrue(paths.contains("/api/queries/actions.csv"), paths.toString());
    assertTrue(paths.contains("/sparql"), paths.toString());
    JsonNode parameter = api.get("paths").get("/api/queries/actions").at("/get/parameters/0");
    assertEquals("plan", parameter.get("name").asText());
    assertTrue(parameter.get("required").asBoolean());
  }

  @Test
  void aPortInUseIsNamed() {
    Failure failure =
        assertThrows(
            Failure.class, () -> WebServer.start("127.0.0.1", server.port(), site()).close());
    assertEquals(3, failure.code().exitStatus());
    assertTrue(failure.getMessage().startsWith("Port " + server.port()), failure.getMessage());
  }

  private static void assertSafe(HttpResponse<String> answer) {
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertEquals("DENY", answer.headers().firstValue("X-Frame-Options").orElse(""));
    assertEquals("no-referrer", answer.headers().firstValue("Referrer-Policy").orElse(""));
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(address));
    return send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  private static HttpResponse<String> post(String address, String type, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri(address))
            .POST(BodyPublishers.ofString(body))
            .header("Content-Type", type)
            .header("Accept", "text/csv")
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static URI uri(String address) {
    return URI.create("http://127.0.0.1:" + server.port() + address);
  }
}
