package org.goldenthread.answer.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreFolder;

/**
 * A server in a process of its own with little memory and small stacks, over the fixture and many
 * more statements. It ends at once when memory runs out, so being alive means that it never did.
 */
final class ServerProcess implements AutoCloseable {

  private static final long BETWEEN_LOOKS_MS = 1_000;
  private static final int MORE_STATEMENTS = 100_000;
  private static final String EXAMPLE = "http://example.org/";

  private final Process process;
  private final int port;
  private volatile String state = "";

  private ServerProcess(Process process, int port, BufferedReader states) {
    this.process = process;
    this.port = port;
    Thread reader = new Thread(() -> states.lines().forEach(line -> state = line), "states");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts one with these settings of the virtual machine. */
  static ServerProcess start(Path folder, int sparqlMs, String... settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings));
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=off");
    command.add("-Dgolden-thread.home=" + System.getProperty("golden-thread.home"));
    command.addAll(List.of("-cp", classPath(), ServerProcess.class.getName()));
    command.addAll(List.of(folder.toString(), Integer.toString(sparqlMs)));
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("log.txt").toFile()).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String first = out.readLine();
    if (first == null) {
      throw new IOException(Files.readString(folder.resolve("log.txt")));
    }
    return new ServerProcess(process, Integer.parseInt(first), out);
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  int port() {
    return port;
  }

  Sender sender() {
    return new Sender(port);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Memory and threads, as one line; empty where nothing tells. */
  String state() {
    return state + residentMemory();
  }

  /** Mebibytes that the process takes of the machine, where the system tells. */
  private String residentMemory() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS"))
          .map(line -> ", resident " + Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  private static String ownState() {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    return String.format(
        "threads %d, heap %d of %d MiB", threads, heap.getUsed() >> 20, heap.getCommitted() >> 20);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The process itself. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    Store store = Fixture.store(folder, graph(0));
    Limits limits = Limits.standard().with(Limit.SPARQL_TIME, Integer.parseInt(arguments[1]));
    try (WebServer server =
        WebServer.start("127.0.0.1", 0, new Site(store, Fixture.catalogue(), limits))) {
      System.out.println(server.port());
      String shown = store.manifest().version();
      StoreFolder depot = new StoreFolder(folder);
      while (true) {
        Thread.sleep(BETWEEN_LOOKS_MS);
        System.out.println(ownState());
        String published = depot.manifest().orElseThrow().version();
        if (!published.equals(shown)) {
          server.show(new Site(depot.open(), Fixture.catalogue(), limits));
          shown = published;
        }
      }
    }
  }

  /** Publishes another version, which the server shows within a second or two. */
  static void publish(Path folder, int version) {
    Fixture.store(folder, graph(version)).close();
  }

  private static DatasetGraph graph(int version) {
    DatasetGraph graph = Fixture.version(version);
    for (int i = 0; i < MORE_STATEMENTS; i++) {
      graph.add(
          NodeFactory.createURI(EXAMPLE + "graph"),
          NodeFactory.createURI(EXAMPLE + "thing/" + i / 10),
          NodeFactory.createURI(EXAMPLE + "property/" + i % 10),
          NodeFactory.createLiteralString("what is said of thing " + i));
    }
    return graph;
  }
}
