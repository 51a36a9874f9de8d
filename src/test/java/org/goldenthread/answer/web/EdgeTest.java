package org.goldenthread.answer.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the network meets the program: what came wrong through it once, each as its kind. */
final class EdgeTest {

  private static final String QUERY = "application/sparql-query";
  private static final String ALL = "SELECT * { ?s ?p ?o }";
  private static final String ONE = "SELECT (1 AS ?x) {}";
  private static final int HALF_BODIES = 300;

  @TempDir private static Path folder;
  private static Store store;
  private static WebServer server;
  private static Conversation to;

  @BeforeAll
  static void start() {
    store = Fixture.store(folder);
    server = serve(Limits.standard(), Set.of());
    to = new Conversation(server);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static WebServer serve(Limits limits, Set<String> proxies) {
    return WebServer.start("127.0.0.1", 0, new Site(store, Fixture.catalogue(), limits, proxies));
  }

  @Test
  void aPackedBodyIsRefusedBeforeItUnfolds() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write((ALL + " #" + "x".repeat(10_000_000)).getBytes(UTF_8));
    }
    for (String type : List.of(QUERY, Conversation.FORM)) {
      HttpResponse<String> answer =
          to.post("/sparql", type, packed.toByteArray(), "Content-Encoding", "gzip");
      assertEquals(415, answer.statusCode(), answer.body());
    }
  }

  @Test
  void halfABodyHoldsNobodyUp() throws IOException {
    List<Socket> half = new ArrayList<>();
    try {
      for (int i = 0; i < HALF_BODIES; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        half.add(socket);
        String head = "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: " + QUERY;
        String request = head + "\r\nContent-Length: 100\r\n\r\nSELECT";
        socket.getOutputStream().write(request.getBytes(UTF_8));
      }
      long start = System.nanoTime();
      assertEquals(200, to.get("/health").statusCode());
      assertEquals(200, to.get("/api/queries/documents.csv").statusCode());
      assertEquals(200, to.post("/sparql", QUERY, ALL).statusCode());
      long ms = Duration.ofNanos(System.nanoTime() - start).toMillis();
      assertTrue(ms < 20_000, ms + " ms");
    } finally {
      for (Socket socket : half) {
        socket.close();
      }
    }
  }

  @Test
  void nothingThatIsSentIsPutIntoTheAnswer() {
    String evil = "&stylesheet=" + "%22%3F%3E%3Cscript&callback=%3Cscript";
    for (String format : List.of("xml", "json", "csv", "text")) {
      HttpResponse<String> answer =
          to.get("/sparql?" + Conversation.form("query", ONE, "format", format) + evil);
      assertEquals(200, answer.statusCode());
      assertFalse(answer.body().contains("<script"), answer.body());
      assertFalse(answer.body().contains("stylesheet"), answer.body());
    }
  }

  @Test
  void oneLimitOfRowsForEveryKindOfQuestion() {
    try (WebServer small = serve(Limits.standard().with(Limit.ANSWER_ROWS, 3), Set.of())) {
      Conversation there = new Conversation(small);
      for (String query :
          List.of(
              ALL,
              "DESCRIBE ?s { ?s ?p ?o }",
              "CONSTRUCT WHERE { ?s ?p ?o }",
              "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }")) {
        assertEquals(413, there.post("/sparql", QUERY, query).statusCode(), query);
      }
      assertEquals(200, there.post("/sparql", QUERY, ALL + " LIMIT 3").statusCode());
      HttpResponse<String> many = there.get("/api/queries/documents.csv");
      assertTrue(List.of(200, 413).contains(many.statusCode()), many.body());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/sparql?query=%zz, two hex digits",
    "/api/queries/actions.csv?plan=%zz, two hex digits",
    "/api/queries/actions.csv?plan=%ff, no UTF-8",
    "/sparql?query=ASK%20%7B%7D%20%23%ff, no UTF-8",
    "/data?graph=%ff, no UTF-8",
    "/data?graph=http://example.org/a&graph=http://example.org/b, more than once",
    "/data?graph=x, absolute IRI",
    "/sparql?query=ASK%7B%7D&format=xls, format is not known",
    "/sparql?query=SELECT%20*%20FROM%20%3Cx%3E%20%7B%7D, https://w3id.org/golden-thread/x",
  })
  void whatCannotBeReadIsToldAsItIs(String address, String told) throws IOException {
    Sender.Reply reply = new Sender(server.port()).get(address);
    assertEquals(400, reply.status(), reply.text());
    assertTrue(reply.text().contains(told), reply.text());
    assertFalse(reply.text().contains("file:"), reply.text());
  }

  @ParameterizedTest
  @CsvSource({"/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D", "/data", "/data?default"})
  void everyLargeAnswerIsPackedForThoseWhoTakeIt(String address) {
    HttpResponse<String> packed = to.get(address, "Accept-Encoding", "gzip");
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(packed.headers().allValues("Vary").toString().contains("Accept-Encoding"));
    HttpResponse<String> plain = to.get(address);
    assertEquals("", plain.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(plain.body().length() > packed.body().length());
  }

  @Test
  void whoHasTheDataIsToldSo() {
    HttpResponse<String> first = to.get("/data");
    String tag = first.headers().firstValue("ETag").orElse("");
    assertEquals(304, to.get("/data", "If-None-Match", tag).statusCode());
    assertEquals(304, to.get("/data", "If-None-Match", "*").statusCode());
    assertEquals(200, to.get("/data?default", "If-None-Match", tag).statusCode());
  }

  @Test
  void onlyANamedProxySaysForWhomItAsks() throws IOException {
    Limits five = Limits.standard().with(Limit.REQUESTS_A_MINUTE, 5);
    try (WebServer proxied = serve(five, Set.of("127.0.0.1"))) {
      Sender sender = new Sender(proxied.port());
      for (int i = 0; i < 12; i++) {
        int status = sender.get("/api/queries", "X-Forwarded-For", "10.0.0." + i).status();
        assertEquals(200, status, "each is another caller");
      }
      List<Integer> one = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String forged = "10.9.9." + i + ", 10.0.1.1";
        one.add(sender.get("/api/queries", "X-Forwarded-For", forged).status());
      }
      assertEquals(3, one.stream().filter(status -> status == 429).count(), one.toString());
    }
    try (WebServer unnamed = serve(five, Set.of())) {
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Sender sender = new Sender(unnamed.port());
        all.add(sender.get("/api/queries", "X-Forwarded-For", "10.0.0." + i).status());
      }
      assertEquals(3, all.stream().filter(status -> status == 429).count(), all.toString());
    }
  }
}
