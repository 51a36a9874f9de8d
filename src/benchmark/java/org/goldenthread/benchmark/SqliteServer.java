package org.goldenthread.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.goldenthread.query.Asker;
import org.goldenthread.query.Catalogue;
import org.goldenthread.query.Limits;
import org.goldenthread.store.Store;
import org.jspecify.annotations.Nullable;

/** The six questions over tables: SQLite, statements prepared once, behind Java's plain server. */
public final class SqliteServer {

  private static final ThreadLocal<Map<String, PreparedStatement>> STATEMENTS =
      ThreadLocal.withInitial(HashMap::new);

  private final String file;
  private final Map<String, Question> questions =
      Question.all().stream().collect(Collectors.toMap(Question::name, question -> question));

  private SqliteServer(String file) {
    this.file = file;
  }

  /** {@code SqliteServer STORE FILE}; the file is made when it is not there. */
  public static void main(String[] args) throws IOException, SQLException {
    if (!Files.exists(Path.of(args[1]))) {
      Path home = Path.of(System.getProperty("golden-thread.home", "."));
      Catalogue catalogue = Catalogue.read(home.resolve("queries"));
      try (Store store = Store.open(args[0])) {
        Tables.fill(args[1], catalogue, new Asker(catalogue, store, Limits.standard()));
      }
    }
    System.setProperty("sun.net.httpserver.nodelay", "true"); // Else 40 ms an answer.
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/queries/", new SqliteServer(args[1])::handle);
    server.setExecutor(
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() * 2));
    server.start();
    Child.ready(server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.substring(path.lastIndexOf('/') + 1).replace(".csv", "");
    try {
      byte[] body =
          answer(questions.get(name), values(exchange.getRequestURI().getRawQuery()))
              .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "text/csv");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (SQLException | RuntimeException e) {
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

  private String answer(Question question, Map<String, String> values) throws SQLException {
    PreparedStatement statement = statement(question.sql());
    for (int i = 0; i < question.order().size(); i++) {
      statement.setString(i + 1, values.get(question.order().get(i)));
    }
    StringBuilder text = new StringBuilder(1 << 12);
    try (ResultSet rows = statement.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      for (int i = 1; i <= columns; i++) {
        text.append(i == 1 ? "" : ",").append(rows.getMetaData().getColumnName(i));
      }
      text.append("\r\n");
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          text.append(i == 1 ? "" : ",").append(quoted(rows.getString(i)));
        }
        text.append("\r\n");
      }
    }
    return text.toString();
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = STATEMENTS.get().get(sql);
    if (statement == null) {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      statement = connection.prepareStatement(sql);
      STATEMENTS.get().put(sql, statement);
    }
    return statement;
  }

  private static String quoted(@Nullable String value) {
    if (value == null) {
      return "";
    }
    boolean special =
        value.indexOf(',') >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0;
    return special ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
