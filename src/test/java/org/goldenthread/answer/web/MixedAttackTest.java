package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that once took the server down, at once and again and again, while sixteen honest
 * readers ask and a new version is shown twice a minute, with 512 MiB. The property {@code
 * golden-thread.attack-seconds} says for how long; the promise is for fifteen minutes.
 */
@Tag("long")
final class MixedAttackTest {

  private static final long SECONDS = Long.getLong("golden-thread.attack-seconds", 900);
  private static final int SPARQL_MS = 2_000;
  private static final int READERS = 16;
  private static final int ATTACKERS = 8;
  private static final int HALF_BODIES = 100;
  private static final int REMEMBERED = 200_000;
  private static final String NOBODY = "http://127.0.0.1:1/";
  private static final List<String> HONEST =
      List.of(
          "/api/queries/documents.csv",
          "/api/queries/actions.json?plan=small-2020",
          "/api/queries/monitored-by.csv?body=improvement-board",
          "/health");
  private static final List<String> LARGE =
      List.of(
          "SELECT * { ?s ?p ?o } LIMIT 100000",
          "CONSTRUCT WHERE { ?s ?p ?o }",
          "DESCRIBE ?s { ?s ?p ?o }",
          "SELECT ?s ?o (CONCAT(STR(?s), STR(?o)) AS ?x) { ?s ?p ?o } LIMIT 90000");

  @TempDir private static Path folder;

  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> honestMs = new ConcurrentLinkedQueue<>();
  private final long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();

  @Test
  void noHonestReaderNoticesAndTheServerLives() throws Exception {
    try (ServerProcess server =
        ServerProcess.start(
            folder, SPARQL_MS, "-Xmx512m", "-Xss512k", "-D" + ServerProcess.SHOW_AGAIN + "=true")) {
      ExecutorService callers = Executors.newFixedThreadPool(READERS + ATTACKERS + 1);
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        int first = i;
        work.add(() -> read(server, first));
      }
      for (int i = 0; i < ATTACKERS; i++) {
        int first = i;
        work.add(() -> attack(server, first));
      }
      work.add(() -> sendHalves(server));
      for (Future<Boolean> done : callers.invokeAll(work)) {
        assertTrue(done.get());
      }
      callers.shutdownNow();
      report();
      assertEquals(List.of(), List.copyOf(failures).subList(0, Math.min(5, failures.size())));
      assertTrue(server.isAlive(), "memory ran out");
      Thread.sleep(SPARQL_MS * 5L);
      String health = server.sender().get("/health").text();
      assertEquals(0, new ObjectMapper().readTree(health).get("stuck").asInt(), health);
    }
  }

  private void report() {
    List<Long> sorted = honestMs.stream().sorted().toList();
    System.out.printf(
        "%d honest answers in %d s of attack: median %d ms, p95 %d ms, slowest %d ms; %d failed%n",
        sorted.size(),
        SECONDS,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.get(sorted.size() - 1),
        failures.size());
  }

  private boolean goesOn(ServerProcess server) {
    return System.nanoTime() < end && server.isAlive();
  }

  private boolean read(ServerProcess server, int first) throws InterruptedException {
    for (int i = first; goesOn(server); i++) {
      String address = HONEST.get(i % HONEST.size());
      long start = System.nanoTime();
      try {
        int status = server.sender().get(address).status();
        if (status != 200) {
          failures.add(status + " " + address);
        }
      } catch (IOException e) {
        failures.add(e + " " + address);
      }
      if (honestMs.size() < REMEMBERED) {
        honestMs.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
      }
      Thread.sleep(50);
    }
    return true;
  }

  private boolean attack(ServerProcess server, int first) {
    List<HostileInput> inputs = HostileInput.of("memory", "time", "shape");
    for (int i = first; goesOn(server); i += ATTACKERS) {
      try {
        if (i % 3 == 0) {
          server.sender().post("application/sparql-query", LARGE.get(i / 3 % LARGE.size()));
        } else {
          server.sender().send(inputs.get(i % inputs.size()), NOBODY);
        }
      } catch (IOException e) {
        System.getLogger("attack").log(System.Logger.Level.DEBUG, "broken off", e);
      }
    }
    return true;
  }

  private boolean sendHalves(ServerProcess server) throws IOException, InterruptedException {
    String half =
        "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
            + "Content-Length: 60000\r\n\r\nSELECT";
    while (goesOn(server)) {
      List<Socket> sockets = new ArrayList<>();
      for (int i = 0; i < HALF_BODIES && server.isAlive(); i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        sockets.add(socket);
        socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
      }
      Thread.sleep(5_000);
      for (Socket socket : sockets) {
        socket.close();
      }
    }
    return true;
  }
}
