package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that once took the server down, at once and again and again, while sixteen honest
 * readers ask and another version is published every minute, with 512 MiB. The property {@code
 * golden-thread.attack-seconds} says for how long; the promise is for fifteen minutes:
 *
 * <pre>{@code
 * mvn -Plong-tests test -Dtest=MixedAttackTest -Dgolden-thread.attack-seconds=900
 * }</pre>
 */
@Tag("long")
final class MixedAttackTest {

  private static final long SECONDS = Long.getLong("golden-thread.attack-seconds", 900);
  private static final int SPARQL_MS = 2_000;
  private static final int READERS = 16;
  private static final int ATTACKERS = 8;
  private static final int HALF_BODIES = 100;
  private static final int NEVER_READ = 20;
  private static final long MINUTE_MS = 60_000;
  private static final String NOBODY = "http://127.0.0.1:1/";
  private static final List<String> HONEST =
      List.of(
          "/api/queries/documents.csv",
          "/api/queries/actions.json?plan=small-2020",
          "/api/queries/monitored-by.csv?body=improvement-board",
          "/api/queries/actions.html?plan=small-2020",
          "/health");
  private static final List<String> LARGE =
      List.of(
          "SELECT * { ?s ?p ?o } LIMIT 100000",
          "CONSTRUCT WHERE { ?s ?p ?o }",
          "DESCRIBE ?s { ?s ?p ?o }",
          "SELECT ?s ?o (CONCAT(STR(?s), STR(?o)) AS ?x) { ?s ?p ?o } LIMIT 90000");

  @TempDir private static Path folder;
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicLong attacks = new AtomicLong();

  @Test
  void noHonestReaderNoticesAndTheServerLives() throws Exception {
    try (ServerProcess server = ServerProcess.start(folder, SPARQL_MS, "-Xmx512m", "-Xss512k")) {
      Times quiet = new Times();
      together(readers(server, quiet, until(server, Math.max(5, SECONDS / 15))));
      Times attacked = new Times();
      BooleanSupplier goesOn = until(server, SECONDS);
      List<Callable<Boolean>> work = readers(server, attacked, goesOn);
      for (int i = 0; i < ATTACKERS; i++) {
        int first = i;
        work.add(() -> attack(server, first, goesOn));
      }
      work.add(() -> openAndLeave(server, goesOn));
      work.add(() -> publish(goesOn));
      work.add(() -> watch(server, goesOn));
      together(work);
      System.out.println("quiet:  " + quiet);
      System.out.println("attack: " + attacked + ", beside " + attacks + " hostile requests");
      assertEquals(List.of(), failures.stream().limit(5).toList(), failures.size() + " failed");
      assertTrue(server.isAlive(), "memory ran out");
      Thread.sleep(SPARQL_MS * 5L);
      JsonNode health = new ObjectMapper().readTree(server.sender().get("/health").text());
      assertEquals(0, health.get("stuck").asInt(), health.toString());
      System.out.println("after:  " + server.state());
    }
  }

  private static BooleanSupplier until(ServerProcess server, long seconds) {
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    return () -> System.nanoTime() < end && server.isAlive();
  }

  private static void together(List<Callable<Boolean>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    try {
      for (Future<Boolean> done : threads.invokeAll(work)) {
        assertTrue(done.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Callable<Boolean>> readers(
      ServerProcess server, Times times, BooleanSupplier goesOn) {
    List<Callable<Boolean>> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      int first = i;
      readers.add(() -> read(server, first, times, goesOn));
    }
    return readers;
  }

  private boolean read(ServerProcess server, int first, Times times, BooleanSupplier goesOn)
      throws InterruptedException {
    for (int i = first; goesOn.getAsBoolean(); i++) {
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
      times.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
      Thread.sleep(50);
    }
    return true;
  }

  private boolean attack(ServerProcess server, int first, BooleanSupplier goesOn) {
    List<HostileInput> inputs = HostileInput.all();
    byte[] packed = packed();
    for (int i = first; goesOn.getAsBoolean(); i += ATTACKERS) {
      try {
        switch (i / ATTACKERS % 4) {
          case 0 -> server.sender().post("application/sparql-query", LARGE.get(i % LARGE.size()));
          case 1 -> server.sender().postPacked("application/sparql-query", packed);
          default -> server.sender().send(inputs.get(i * 7 % inputs.size()), NOBODY);
        }
      } catch (IOException e) {
        System.getLogger("attack").log(System.Logger.Level.DEBUG, "broken off", e);
      }
      attacks.incrementAndGet();
    }
    return true;
  }

  /** Sixty megabytes in sixty thousand bytes. */
  private static byte[] packed() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("SELECT * { ?s ?p ?o } #".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 60; i++) {
        out.write(new byte[1_000_000]);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Half bodies, and large answers that nobody reads. */
  private boolean openAndLeave(ServerProcess server, BooleanSupplier goesOn)
      throws IOException, InterruptedException {
    String half =
        "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
            + "Content-Length: 60000\r\n\r\nSELECT";
    String unread = "GET /data HTTP/1.1\r\nHost: x\r\nAccept: application/n-quads\r\n\r\n";
    while (goesOn.getAsBoolean()) {
      List<Socket> sockets = new ArrayList<>();
      for (int i = 0; i < HALF_BODIES + NEVER_READ && server.isAlive(); i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        sockets.add(socket);
        String request = i < HALF_BODIES ? half : unread;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      }
      Thread.sleep(5_000);
      for (Socket socket : sockets) {
        socket.close();
      }
    }
    return true;
  }

  private static boolean publish(BooleanSupplier goesOn) throws InterruptedException {
    for (int version = 1; goesOn.getAsBoolean(); version++) {
      ServerProcess.publish(folder, version);
      waitAMinute(goesOn);
    }
    return true;
  }

  private static boolean watch(ServerProcess server, BooleanSupplier goesOn)
      throws InterruptedException {
    for (int minute = 0; goesOn.getAsBoolean(); minute++) {
      System.out.println("minute " + minute + ": " + server.state());
      waitAMinute(goesOn);
    }
    return true;
  }

  private static void waitAMinute(BooleanSupplier goesOn) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofMillis(MINUTE_MS).toNanos();
    while (goesOn.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(200);
    }
  }

  /** How long answers took. */
  private static final class Times {
    private final ConcurrentLinkedQueue<Long> all = new ConcurrentLinkedQueue<>();

    void add(long ms) {
      all.add(ms);
    }

    @Override
    public String toString() {
      List<Long> sorted = all.stream().sorted().toList();
      return String.format(
          "%d honest answers, median %d ms, p95 %d ms, slowest %d ms",
          sorted.size(),
          sorted.get(sorted.size() / 2),
          sorted.get(sorted.size() * 95 / 100),
          sorted.get(sorted.size() - 1));
    }
  }
}
