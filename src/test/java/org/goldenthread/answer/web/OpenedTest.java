package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The virtual machine itself tells of every file and every network connection that is read or
 * written: while hostile queries are answered, no thread that answers them touches any.
 */
final class OpenedTest {

  private static final List<String> EVENTS =
      List.of("jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite");
  private static final String NOBODY = "http://127.0.0.1:1/";
  private static final Limits LIMITS = Limits.standard().with(Limit.SPARQL_TIME, 300);

  @TempDir private Path folder;

  @Test
  void noQueryTouchesAFileOrTheNetwork() throws IOException {
    try (Store store = Fixture.store(folder.resolve("store"));
        WebServer server =
            WebServer.start("127.0.0.1", 0, new Site(store, Fixture.catalogue(), LIMITS))) {
      Sender sender = new Sender(server.port());
      assertEquals(Set.of(), touched(() -> sendAll(sender)));
    }
  }

  private static void sendAll(Sender sender) throws IOException {
    for (HostileInput input : HostileInput.of("reach", "code", "write", "shape")) {
      sender.send(input, NOBODY);
    }
  }

  /** What is watched is seen. */
  @Test
  void oneWhoReadsAndCallsIsSeen() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "secret");
    Set<String> touched = touched(() -> inAThread(() -> readAndCall(file)));
    assertTrue(touched.stream().anyMatch(each -> each.startsWith("jdk.File")), touched.toString());
    assertTrue(
        touched.stream().anyMatch(each -> each.startsWith("jdk.Socket")), touched.toString());
  }

  private static void readAndCall(Path file) throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket socket = new Socket(listener.getInetAddress(), listener.getLocalPort())) {
      socket.getOutputStream().write(Files.readAllBytes(file));
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void inAThread(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            },
            "query");
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Classes of the program itself are read when they are first needed; a file without a path is
   * where the log goes.
   */
  private static boolean isProgram(RecordedEvent event) {
    if (!event.hasField("path")) {
      return false;
    }
    String path = event.getString("path");
    return path == null || path.matches(".*(\\.class|\\.jar|/lib/modules)");
  }

  /** Kind and stack of whatever was read or written by a thread that answers queries. */
  private Set<String> touched(Work work) throws IOException {
    Path file = folder.resolve("recording.jfr");
    try (Recording recording = new Recording()) {
      EVENTS.forEach(event -> recording.enable(event).withThreshold(Duration.ZERO));
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
    }
    Set<String> touched = new TreeSet<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      String thread = event.getThread() == null ? "" : event.getThread().getJavaName();
      boolean answers =
          thread != null && (thread.equals("query") || thread.startsWith("HttpClient"));
      if (answers && EVENTS.contains(event.getEventType().getName()) && !isProgram(event)) {
        touched.add(event.getEventType().getName() + " " + event);
      }
    }
    return touched;
  }
}
