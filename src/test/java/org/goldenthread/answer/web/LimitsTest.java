package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is limited is stated, and what is stated is limited. */
final class LimitsTest {

  private static final String SLOW =
      "SELECT (COUNT(*) AS ?count) {?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o}";
  private static final String QUERY = "application/sparql-query";
  private static final String ANOTHER_MACHINE = "127.0.0.2";

  @TempDir private static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = Fixture.store(folder);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static WebServer serve(Limits limits) {
    return WebServer.start("127.0.0.1", 0, new Site(store, Fixture.catalogue(), limits));
  }

  @Test
  void everyLimitInUseIsStatedAsJsonAndOnThePage() throws IOException {
    Limits limits = Limits.standard().with(Limit.SPARQL_TIME, 1234);
    try (WebServer server = serve(limits)) {
      JsonNode json = new ObjectMapper().readTree(get(server, "/limits.json").text());
      String page = get(server, "/limits").text();
      for (Limit limit : Limit.values()) {
        assertEquals(limits.of(limit), json.at("/" + limit.key() + "/value").asInt(), limit.key());
        assertEquals(limit.unit(), json.at("/" + limit.key() + "/unit").asText());
        assertTrue(page.contains(limit.key()), limit.key());
        assertTrue(page.contains(limit.meaning().replace("'", "&#39;")), limit.key());
      }
      assertTrue(page.contains("1,234 milliseconds"), page);
      String api = get(server, "/openapi.json").text();
      assertTrue(api.contains("\"/limits.json\""), api);
    }
  }

  @Test
  void moreRowsThanAllowedAreRefusedInEveryForm() throws IOException {
    try (WebServer server = serve(Limits.standard().with(Limit.ANSWER_ROWS, 10))) {
      for (String format : List.of("json", "xml", "csv", "tsv", "text")) {
        assertEquals(413, sparql(server, "SELECT * {?s ?p ?o}", format).status(), format);
        assertEquals(200, sparql(server, "SELECT * {?s ?p ?o} LIMIT 10", format).status());
      }
      for (String format : List.of("turtle", "json-ld", "rdf/xml")) {
        String all = "CONSTRUCT {?s ?p ?o} WHERE {?s ?p ?o}";
        assertEquals(413, sparql(server, all, format).status(), format);
      }
    }
  }

  @Test
  void anAnswerOfMoreBytesThanAllowedIsRefusedInEveryForm() throws IOException {
    try (WebServer server = serve(Limits.standard().with(Limit.ANSWER_SIZE, 2_000))) {
      for (String format : List.of("json", "xml", "csv", "tsv", "text")) {
        Sender.Reply reply = sparql(server, "SELECT * {?s ?p ?o}", format);
        assertEquals(413, reply.status(), format);
        assertTrue(reply.text().contains("2000 bytes"), reply.text());
      }
      Sender.Reply turtle = sparql(server, "CONSTRUCT WHERE {?s ?p ?o}", "turtle");
      assertEquals(413, turtle.status());
    }
  }

  private static Sender.Reply sparql(WebServer server, String query, String format)
      throws IOException {
    String form =
        "format=" + format + "&query=" + java.net.URLEncoder.encode(query, StandardCharsets.UTF_8);
    return new Sender(server.port()).post("application/x-www-form-urlencoded", form);
  }

  @Test
  void oneTooManyAtOnceIsToldToComeBack() throws Exception {
    Limits limits =
        Limits.standard()
            .with(Limit.SPARQL_TIME, 1_500)
            .with(Limit.AT_ONCE, 1)
            .with(Limit.WAITING, 1)
            .with(Limit.WAITING_TIME, 10_000);
    ExecutorService callers = Executors.newFixedThreadPool(6);
    try (WebServer server = serve(limits)) {
      List<Callable<Sender.Reply>> calls = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        calls.add(() -> new Sender(server.port()).post(QUERY, SLOW));
      }
      int busy = 0;
      for (Future<Sender.Reply> call : callers.invokeAll(calls)) {
        Sender.Reply reply = call.get();
        assertEquals(503, reply.status());
        assertEquals("5", reply.header("Retry-After"));
        busy += reply.text().contains("Too many questions") ? 1 : 0;
      }
      assertEquals(4, busy);
      assertEquals(200, get(server, "/api/queries/documents.csv").status());
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void aForgedHeaderDoesNotPassTheFairShare() throws IOException {
    try (WebServer server = serve(Limits.standard().with(Limit.REQUESTS_A_MINUTE, 5))) {
      int refused = 0;
      for (int i = 0; i < 8; i++) {
        Sender.Reply reply = asAnotherMachine(server, "X-Forwarded-For", "10.0.0." + i);
        if (reply.status() == 429) {
          refused++;
          assertTrue(Integer.parseInt(reply.header("Retry-After")) >= 1);
          assertEquals("nosniff", reply.header("X-Content-Type-Options"));
        }
      }
      assertEquals(3, refused);
      assertEquals(200, get(server, "/api/queries").status(), "this machine counts for itself");
    }
  }

  @Test
  void manyShortQueriesCountTogether() throws IOException {
    Limits limits =
        Limits.standard().with(Limit.QUERY_TIME_A_MINUTE, 100).with(Limit.SPARQL_TIME, 300);
    try (WebServer server = serve(limits)) {
      String slow = "/sparql?query=" + java.net.URLEncoder.encode(SLOW, StandardCharsets.UTF_8);
      assertEquals(503, asAnotherMachine(server, slow).status());
      assertEquals(429, asAnotherMachine(server, slow).status());
    }
  }

  private static Sender.Reply asAnotherMachine(WebServer server, String... headers)
      throws IOException {
    boolean address = headers.length == 1;
    try {
      return address
          ? new Sender(server.port()).getFrom(ANOTHER_MACHINE, headers[0])
          : new Sender(server.port()).getFrom(ANOTHER_MACHINE, "/api/queries", headers);
    } catch (java.net.BindException e) {
      return Assumptions.abort("This system has one loopback address only: " + e);
    }
  }

  @Test
  void aBodyThatComesDropByDropIsBrokenOff() throws Exception {
    try (WebServer server = serve(Limits.standard().with(Limit.SENDING_TIME, 500))) {
      String head =
          "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: "
              + QUERY
              + "\r\nContent-Length: 60000\r\n\r\n";
      assertTrue(drip(server, head).contains(" 408 "));
    }
  }

  @Test
  void aHeadThatComesDropByDropIsBrokenOff() throws Exception {
    try (WebServer server = serve(Limits.standard().with(Limit.SENDING_TIME, 500))) {
      assertEquals("", drip(server, "GET /limits HTTP/1.1\r\nX-Long: "));
    }
  }

  /** Whoever looks at the connections meanwhile, a head has all the time there is for it. */
  @Test
  void aHeadThatComesInTwoPartsIsAnswered() throws Exception {
    try (WebServer server = serve(Limits.standard().with(Limit.SENDING_TIME, 6_000));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          "GET /limits.json HTTP/1.1\r\nConnection: close\r\n".getBytes(StandardCharsets.US_ASCII));
      Thread.sleep(3_200);
      out.write("Host: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      String text = new String(answer, StandardCharsets.UTF_8);
      assertTrue(text.startsWith("HTTP/1.1 200"), text);
    }
  }

  /** Sends one more character every tenth of a second until the server has enough. */
  private static String drip(WebServer server, String beginning) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(100);
      OutputStream out = socket.getOutputStream();
      InputStream in = socket.getInputStream();
      out.write(beginning.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = new byte[4096];
      for (int i = 0; i < 300; i++) {
        try {
          out.write('x');
          int length = in.read(answer);
          return length < 0 ? "" : new String(answer, 0, length, StandardCharsets.UTF_8);
        } catch (java.net.SocketTimeoutException e) {
          assertTrue(i < 299, "never broken off");
        } catch (java.net.SocketException e) {
          return "";
        }
      }
      return "never broken off";
    }
  }

  @Test
  void bodiesAreBoundedHoweverTheyAreSent() throws IOException {
    try (WebServer server = serve(Limits.standard())) {
      String chunk = "SELECT * { ?s ?p ?o } #" + "x".repeat(70_000);
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        socket.setSoTimeout(10_000);
        String request =
            "POST /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: "
                + QUERY
                + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(chunk.length())
                + "\r\n"
                + chunk
                + "\r\n0\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        byte[] answer = socket.getInputStream().readNBytes(12);
        assertEquals("HTTP/1.1 413", new String(answer, StandardCharsets.UTF_8));
      }
    }
  }

  private static Sender.Reply get(WebServer server, String address) throws IOException {
    return new Sender(server.port()).get(address);
  }
}
