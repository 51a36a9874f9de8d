package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goldenthread.answer.admission.Admission;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses there are, and how the others are refused. */
final class RoutesTest {

  private static final Set<HandlerType> DESCRIBED = Set.of(HandlerType.GET, HandlerType.POST);

  @TempDir private static Path folder;
  private static Store store;
  private static Site site;
  private static WebServer server;

  @BeforeAll
  static void start() {
    store = Fixture.store(folder);
    site = new Site(store, Fixture.catalogue(), Limits.standard());
    server = WebServer.start("127.0.0.1", 0, site);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionIsARoute() throws IOException {
    String api = new Sender(server.port()).get("/openapi.json").text();
    JsonNode paths = new ObjectMapper().readTree(api).get("paths");
    Set<String> described = new TreeSet<>();
    for (String path : (Iterable<String>) paths::fieldNames) {
      String route = path.startsWith("/api/queries/") ? "/api/queries/{name}" : path;
      for (String method : List.of("get", "post")) {
        if (paths.get(path).has(method)) {
          described.add(method + " " + route);
        }
      }
    }
    assertEquals(
        routes().stream()
            .filter(route -> DESCRIBED.contains(route.method))
            .map(route -> route.method.name().toLowerCase(Locale.ROOT) + " " + template(route))
            .collect(Collectors.toCollection(TreeSet::new)),
        described);
  }

  @Test
  void whoeverAnswersGetAnswersHead() {
    assertEquals(templates(HandlerType.GET), templates(HandlerType.HEAD));
  }

  private static Set<String> templates(HandlerType method) {
    return routes().stream()
        .filter(route -> route.method.equals(method))
        .map(RoutesTest::template)
        .collect(Collectors.toSet());
  }

  private static String template(Endpoint route) {
    return route.path.replace('<', '{').replace('>', '}');
  }

  private static List<Endpoint> routes() {
    Admission admission = new Admission(site.limits(), site.proxies());
    Routes routes = new Routes(site, admission);
    try (admission) {
      return Javalin.create(config -> routes.addTo(config.routes))
          .unsafe
          .internalRouter
          .allHttpHandlers()
          .stream()
          .map(parsed -> parsed.endpoint)
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/xyzzy",
        "/xyzzy/../x",
        "/id/xyzzy",
        "/id/xyzzy.ttl",
        "/id/xyzzy.html",
        "/theme/xyzzy",
        "/queries/xyzzy",
        "/api/queries/xyzzy",
        "/api/queries/xyzzy.csv",
        "/api/queries/actions.xyzzy",
        "/xyzzy%3Cscript%3E",
      })
  void whatIsNotFoundIsNotRepeated(String address) throws IOException {
    for (String accept : List.of("text/html", "application/json", "text/turtle")) {
      Sender.Reply reply = new Sender(server.port()).get(address, "Accept", accept);
      assertEquals(404, reply.status(), reply.text());
      assertFalse(reply.text().contains("xyzzy"), reply.text());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//example.org",
        "//example.org/",
        "//example.org/id/plan/small-2020",
        "/\\example.org",
        "///id/plan/small-2020",
        "/id//example.org/plan",
        "/id/..//example.org",
        "/.well-known/void//example.org",
      })
  void nothingLeadsToAnotherHost(String address) throws IOException {
    Sender.Reply reply = new Sender(server.port()).get(address);
    assertTrue(List.of(400, 404).contains(reply.status()), reply.toString());
    assertEquals("", reply.header("Location"));
  }

  @Test
  void whatLeadsElsewhereStaysHere() throws IOException {
    for (String address :
        List.of("/id/plan/small-2020", "//id/plan/small-2020", "/.well-known/void")) {
      String location = new Sender(server.port()).get(address).header("Location");
      assertFalse(location.startsWith("//") || location.contains(":"), address + " " + location);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "XYZZY"})
  void anotherMethodIsToldWhichThereAre(String method) throws IOException {
    for (String address : List.of("/", "/api/queries", "/health", "/data", "/id/plan/small-2020")) {
      Sender.Reply reply = new Sender(server.port()).request(method, address);
      assertEquals(405, reply.status(), method + " " + address);
      assertTrue(reply.header("Allow").contains("GET"), method + " " + address);
      assertTrue(reply.header("Allow").contains("HEAD"), method + " " + address);
    }
  }
}
