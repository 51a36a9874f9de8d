package org.goldenthread.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The six questions behind Java's plain server, answered as CSV by another engine. */
final class PlainServer {

  /** An engine. Called by many threads. */
  @FunctionalInterface
  interface Engine {
    /** Appends the answer, a header line first. */
    void answer(Question question, Map<String, String> values, StringBuilder csv) throws Exception;
  }

  private final Engine engine;
  private final Map<String, Question> questions =
      Question.all().stream().collect(Collectors.toMap(Question::name, Function.identity()));

  private PlainServer(Engine engine) {
    this.engine = engine;
  }

  /** Serves, and tells the parent so. */
  static void serve(Engine engine) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true"); // Else 40 ms an answer.
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/queries/", new PlainServer(engine)::handle);
    server.setExecutor(
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() * 2));
    server.start();
    Child.ready(server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.substring(path.lastIndexOf('/') + 1).replace(".csv", "");
    StringBuilder csv = new StringBuilder(1 << 12);
    try {
      engine.answer(
          questions.get(name), values(exchange.getRequestURI().getRawQuery()), csv);
      byte[] body = csv.toString().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "text/csv");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (Exception e) {
      System.err.println(name + ": " + e);
      exchange.sendResponseHeaders(500, -1);
    } finally {
      exchange.close();
    }
  }

  private static Map<String, String> values(@Nullable String query) {
    Map<String, String> values = new HashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      int equals = pair.indexOf('=');
      values.put(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return values;
  }

  /** A cell of CSV, in quotes where it needs them. */
  static String quoted(@Nullable String value) {
    if (value == null) {
      return "";
    }
    boolean special =
        value.indexOf(',') >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0;
    return special ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
