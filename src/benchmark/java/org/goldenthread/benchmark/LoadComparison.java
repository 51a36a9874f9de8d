package org.goldenthread.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Requests a second for an answer that is kept, against a bare Javalin route that answers the same
 * bytes: each a process of its own, asked in turns over kept connections.
 *
 * <p>{@code LoadComparison STORE}.
 */
public final class LoadComparison {

  private static final int CONNECTIONS = 4;
  private static final int ROUNDS = 7;
  private static final long ROUND_NS = 2_000_000_000L;
  private static final List<String> ADDRESSES =
      List.of(
          "/api/queries/who-monitors.csv?plan=herefordshire-2015-01&number=12",
          "/api/queries/who-monitors.json?plan=herefordshire-2015-01&number=12",
          "/api/queries/actions.csv?plan=herefordshire-2015-01",
          "/api/queries/actions.html?plan=herefordshire-2015-01");

  private LoadComparison() {}

  /** Runs the comparison and prints its table. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    System.out.printf(
        Locale.ROOT, "%-70s %8s %10s %10s %6s%n", "answer", "bytes", "kept/s", "bare/s", "ratio");
    try (Child ours = Child.start(GoldenThreadServer.class, args[0], "kept")) {
      for (String address : ADDRESSES) {
        compare(ours, address);
      }
    }
  }

  private static void compare(Child ours, String address)
      throws IOException, InterruptedException, ExecutionException {
    byte[] request = KeptConnection.request(address, "*/*");
    Path file = Files.createTempFile("golden-thread", ".answer");
    try (KeptConnection connection = new KeptConnection(ours.port())) {
      Files.write(file, connection.send(request));
    }
    List<Double> kept = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    try (Child other = Child.start(BareServer.class, file.toString())) {
      for (int round = 0; round < ROUNDS + 2; round++) {
        double ourRate = rate(ours.port(), request);
        double bareRate = rate(other.port(), request);
        if (round >= 2) { // The first two warm up.
          kept.add(ourRate);
          bare.add(bareRate);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-70s %8d %10.0f %10.0f %6.2f%n",
        address,
        Files.size(file),
        median(kept),
        median(bare),
        median(kept) / median(bare));
    Files.delete(file);
  }

  private static double rate(int port, byte[] request)
      throws InterruptedException, ExecutionException {
    ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Callable<Double>> work = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        work.add(() -> askInTurn(port, request));
      }
      double total = 0;
      for (Future<Double> each : clients.invokeAll(work)) {
        total += each.get();
      }
      return total;
    } finally {
      clients.shutdown();
    }
  }

  private static double askInTurn(int port, byte[] request) throws IOException {
    int asked = 0;
    long start = System.nanoTime();
    try (KeptConnection connection = new KeptConnection(port)) {
      while (System.nanoTime() - start < ROUND_NS) {
        connection.send(request);
        asked++;
      }
    }
    return asked * 1e9 / (System.nanoTime() - start);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    sorted.sort(null);
    return sorted.get(sorted.size() / 2);
  }
}
