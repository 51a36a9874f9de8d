package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every entry of {@code src/test/resources/hostile} against the real server. */
final class HostileInputsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Limits LIMITS = Limits.standard().with(Limit.SPARQL_TIME, 700);

  /** Far beyond the limit: a busy machine must not fail the test. */
  private static final Duration MUCH_TOO_LONG = Duration.ofSeconds(10);

  private static final AtomicInteger CALLS = new AtomicInteger();

  @TempDir private static Path folder;
  private static Store store;
  private static WebServer server;
  private static ServerSocket listener;
  private static long slowestMs;

  @BeforeAll
  static void start() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread counter = new Thread(HostileInputsTest::countCalls, "listener");
    counter.setDaemon(true);
    counter.start();
    store = Fixture.store(folder);
    server = WebServer.start("127.0.0.1", 0, new Site(store, Fixture.catalogue(), LIMITS));
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    for (int i = 0; i < 100 && working() > 0; i++) {
      Thread.sleep(100);
    }
    assertEquals(0, working(), "threads that still work at a question that was answered");
    server.close();
    store.close();
    listener.close();
    assertEquals(0, CALLS.get(), "connections that the server opened");
    System.out.println("slowest hostile input: " + slowestMs + " ms");
  }

  private static long working() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("query"))
        .filter(thread -> thread.getState() == Thread.State.RUNNABLE)
        .count();
  }

  private static void countCalls() {
    try {
      while (true) {
        listener.accept().close();
        CALLS.incrementAndGet();
      }
    } catch (IOException e) {
      assertTrue(listener.isClosed(), e::toString);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyHostileInputIsAnsweredAsStated() {
    return HostileInput.all().stream()
        .map(input -> DynamicTest.dynamicTest(input.name(), () -> check(input)));
  }

  private static void check(HostileInput input) throws IOException {
    long start = System.nanoTime();
    Sender.Reply reply =
        new Sender(server.port()).send(input, "http://127.0.0.1:" + listener.getLocalPort() + "/");
    long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    slowestMs = Math.max(slowestMs, ms);
    assertTrue(
        input.status().contains(reply.status()),
        () -> input.why() + ": " + reply.status() + " " + beginning(reply));
    assertTrue(ms < MUCH_TOO_LONG.toMillis(), ms + " ms");
    assertEquals("nosniff", reply.header("X-Content-Type-Options"));
    if (reply.header("Content-Type").startsWith("text/html")) {
      assertFalse(reply.text().contains("<script") || reply.text().contains("<img"), reply.text());
    } else if (reply.status() >= 400) {
      JsonNode problem = JSON.readTree(reply.text());
      String detail = problem.path("detail").asText();
      assertTrue(detail.endsWith("."), () -> "no sentence: " + beginning(reply));
      assertFalse(detail.contains("null") || detail.contains("Exception"), detail);
      assertEquals(1, detail.lines().count(), detail);
      assertEquals("application/problem+json", reply.header("Content-Type"));
    }
  }

  private static String beginning(Sender.Reply reply) {
    return reply.text().substring(0, Math.min(300, reply.text().length()));
  }

  @Test
  void theServerStillAnswersAfterAll() throws IOException {
    assertEquals(200, new Sender(server.port()).get("/health").status());
  }

  @Test
  void thereAreAtLeastAHundredInputs() {
    assertTrue(HostileInput.all().size() >= 100);
    assertEquals(
        HostileInput.all().size(),
        HostileInput.all().stream().map(HostileInput::name).distinct().count());
  }
}
