package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser and a script are told with every answer, of every route, by every method. */
final class HeadersTest {

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND");

  @TempDir private static Path folder;
  private static Store store;
  private static WebServer server;

  @BeforeAll
  static void start() {
    store = Fixture.store(folder);
    server =
        WebServer.start("127.0.0.1", 0, new Site(store, Fixture.catalogue(), Limits.standard()));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void everyAnswerOfEveryRouteByEveryMethodHasTheSafetyHeaders() throws IOException {
    for (String address : addresses()) {
      for (String method : METHODS) {
        Sender.Reply reply = new Sender(server.port()).request(method, address);
        String what = method + " " + address + " " + reply.status();
        SafetyHeaders.ALL.forEach(
            (name, value) -> assertEquals(value, withoutScript(address, reply, name), what));
        assertTrue(reply.status() < 500, what);
        assertEquals("", reply.header("Server"), what);
        if (reply.status() == 405) {
          assertTrue(reply.header("Allow").contains("GET"), what);
        }
      }
    }
  }

  /** The one page with a script may run a file of this server; else its policy is that of all. */
  private static String withoutScript(String address, Sender.Reply reply, String name) {
    return address.startsWith("/sparql")
        ? reply.header(name).replace("; script-src 'self'", "")
        : reply.header(name);
  }

  /** A length, where GET tells one, is that of the body which GET sends. */
  @Test
  void headAnswersAsGetDoesWithoutTheBody() throws IOException {
    Sender sender = new Sender(server.port());
    for (String address : addresses()) {
      Sender.Reply get = sender.request("GET", address);
      Sender.Reply head = sender.request("HEAD", address);
      assertEquals(get.status(), head.status(), address);
      if (head.status() == 414 || address.contains("%zz")) {
        continue; // Refused before the method is looked at.
      }
      assertEquals("", head.text(), address);
      for (String name : List.of("Content-Type", "ETag", "Location", "Vary", "Content-Length")) {
        assertEquals(get.header(name), head.header(name), name + " of " + address);
      }
    }
    Sender.Reply kept = sender.get("/api/queries/documents.json");
    Sender.Reply known =
        sender.request("HEAD", "/api/queries/documents.json", "If-None-Match", kept.header("ETag"));
    assertEquals(304, known.status());
    assertEquals(kept.header("ETag"), known.header("ETag"));
  }

  @Test
  void noScriptMayRunAndNothingMayBeLoadedFromElsewhere() {
    String policy = String.valueOf(SafetyHeaders.ALL.get("Content-Security-Policy"));
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(policy.contains("script-src"), policy);
  }

  @Test
  void onThePageOfFreeQueriesOnlyAFileOfThisServerMayRun() {
    String policy = SafetyHeaders.of("/sparql").getOrDefault("Content-Security-Policy", "");
    assertTrue(policy.endsWith("; script-src 'self'"), policy);
    assertEquals(SafetyHeaders.ALL, SafetyHeaders.of("/sparql/x"));
  }

  @Test
  void aPageElsewhereMayAskBeforeItPosts() throws IOException {
    Sender.Reply reply = new Sender(server.port()).request("OPTIONS", "/sparql");
    assertEquals(204, reply.status());
    assertEquals("*", reply.header("Access-Control-Allow-Origin"));
    assertTrue(reply.header("Access-Control-Allow-Methods").contains("POST"));
    assertTrue(reply.header("Access-Control-Allow-Headers").contains("Content-Type"));
    assertEquals("", reply.header("Access-Control-Allow-Credentials"));
  }

  /** What the description of the API names, what it does not, and what is refused. */
  private static List<String> addresses() throws IOException {
    Set<String> all = new TreeSet<>();
    String api = new Sender(server.port()).get("/openapi.json").text();
    JsonNode paths = new ObjectMapper().readTree(api).get("paths");
    paths.fieldNames().forEachRemaining(all::add);
    List<String> addresses = new ArrayList<>();
    for (String path : all) {
      addresses.add(path.replace("{path}", "plan/small-2020").replace("{name}", "actions"));
    }
    addresses.addAll(
        List.of(
            "/id/plan/small-2020.html",
            "/id/plan/small-2020.ttl",
            "/nowhere",
            "/sparql?query=SELEKT",
            "/sparql?query=" + "x".repeat(9_000),
            "/data?default",
            "/%zz",
            "/..%2fx"));
    return addresses;
  }
}
