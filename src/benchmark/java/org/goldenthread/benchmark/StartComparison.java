package org.goldenthread.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * From the start of a process to its first answer, with a store in place, against the start of a
 * bare Javalin application that answers a word; both by the same Java, in turns.
 *
 * <p>{@code StartComparison STORE [LAUNCHER]}: the launcher is {@code ./golden-thread}.
 */
public final class StartComparison {

  private static final int ROUNDS = 7;
  private static final String QUESTION =
      "/api/queries/who-monitors.json?plan=herefordshire-2015-01&number=12";

  private StartComparison() {}

  /** Runs the comparison and prints its table. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("golden-thread.home", ".")).toAbsolutePath();
    String launcher = args.length > 1 ? args[1] : home.resolve("golden-thread").toString();
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      int port = freePort();
      List<String> serve =
          List.of(launcher, "serve", "--store", args[0], "--port", String.valueOf(port));
      double our = seconds(serve, port, QUESTION);
      int other = freePort();
      List<String> plain = new ArrayList<>(Child.java());
      plain.add("-Dport=" + other);
      plain.add(BareServer.class.getName());
      double theirs = seconds(plain, other, "/");
      if (round > 0) { // The first fills the caches of the system.
        ours.add(our);
        bare.add(theirs);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "start to first answer: Golden Thread %.2f s, bare Javalin %.2f s, ratio %.2f%n",
        median(ours),
        median(bare),
        median(ours) / median(bare));
  }

  private static double seconds(List<String> command, int port, String address)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("golden-thread", ".log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      byte[] request = KeptConnection.request(address, "*/*");
      while (!answers(port, request)) {
        if (!process.isAlive()) {
          throw new IOException(command + " ended: " + Files.readString(log));
        }
        TimeUnit.MILLISECONDS.sleep(2);
      }
      return (System.nanoTime() - start) / 1e9;
    } finally {
      process.destroy();
      process.waitFor();
      Files.delete(log);
    }
  }

  private static boolean answers(int port, byte[] request) {
    try (KeptConnection connection = new KeptConnection(port)) {
      return connection.send(request).length > 0;
    } catch (IOException e) {
      return false; // Not yet.
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    sorted.sort(null);
    return sorted.get(sorted.size() / 2);
  }
}
