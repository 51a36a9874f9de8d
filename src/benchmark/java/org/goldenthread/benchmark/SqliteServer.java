package org.goldenthread.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreFolder;

/** The six questions over tables: SQLite, statements prepared once, behind Java's plain server. */
public final class SqliteServer {

  private final ThreadLocal<Map<String, PreparedStatement>> prepared =
      ThreadLocal.withInitial(HashMap::new);
  private final String file;

  private SqliteServer(String file) {
    this.file = file;
  }

  /** {@code SqliteServer STORE FILE}; the file is made when it is not there. */
  public static void main(String[] args) throws IOException, SQLException {
    if (!Files.exists(Path.of(args[1]))) {
      Path home = Path.of(System.getProperty("golden-thread.home", "."));
      Catalogue catalogue = Catalogue.read(home.resolve("queries"));
      try (Store store = new StoreFolder(Path.of(args[0])).open()) {
        Tables.fill(args[1], catalogue, new Asker(catalogue, store, Limits.standard()));
      }
    }
    PlainServer.serve(new SqliteServer(args[1])::answer);
  }

  private void answer(Question question, Map<String, String> values, StringBuilder csv)
      throws SQLException {
    PreparedStatement statement = statement(question.sql());
    for (int i = 0; i < question.order().size(); i++) {
      statement.setString(i + 1, values.get(question.order().get(i)));
    }
    try (ResultSet rows = statement.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      for (int i = 1; i <= columns; i++) {
        csv.append(i == 1 ? "" : ",").append(rows.getMetaData().getColumnName(i));
      }
      csv.append("\r\n");
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          csv.append(i == 1 ? "" : ",").append(PlainServer.quoted(rows.getString(i)));
        }
        csv.append("\r\n");
      }
    }
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = prepared.get().get(sql);
    if (statement == null) {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      statement = connection.prepareStatement(sql);
      prepared.get().put(sql, statement);
    }
    return statement;
  }
}
