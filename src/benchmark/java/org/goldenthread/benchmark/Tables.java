package org.goldenthread.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Cell;
import org.goldenthread.answer.query.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the six questions as tables of SQLite, each index where a question needs one. Chains
 * of reporting are stored as text: tables get the easier part.
 */
final class Tables implements AutoCloseable {

  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE actions(id INTEGER PRIMARY KEY, plan, place INTEGER, part, number,"
              + " recommendation, area, evidence, action, lead_text, leads, initials, holders,"
              + " due_text, due, progress, rag, monitoring_text, monitoring, page, line)",
          "CREATE TABLE monitors(id INTEGER PRIMARY KEY, slug, name, kind, reports_to)",
          "CREATE TABLE monitoring(action INTEGER, place INTEGER, monitor INTEGER, stated_as)",
          "CREATE TABLE citations(inspection, paragraph, action INTEGER, how)",
          "CREATE TABLE records(document, kind, number, text, line INTEGER)");
  private static final List<String> INDEXES =
      List.of(
          "CREATE INDEX by_plan ON actions(plan, number)",
          "CREATE INDEX by_slug ON monitors(slug)",
          "CREATE INDEX by_action ON monitoring(action)",
          "CREATE INDEX by_monitor ON monitoring(monitor)",
          "CREATE INDEX by_paragraph ON citations(inspection, paragraph)",
          "ANALYZE");

  private final Connection connection;
  private final Catalogue catalogue;
  private final Asker asker;
  private final Map<String, Integer> actions = new HashMap<>();
  private final Map<String, Map<String, Integer>> monitors = new HashMap<>();

  private Tables(String file, Catalogue catalogue, Asker asker) throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    this.catalogue = catalogue;
    this.asker = asker;
  }

  /** Fills a new file with what the catalogue answers. */
  static void fill(String file, Catalogue catalogue, Asker asker) throws SQLException {
    try (Tables tables = new Tables(file, catalogue, asker)) {
      tables.fill();
    }
  }

  private void fill() throws SQLException {
    connection.setAutoCommit(false);
    execute(SCHEMA);
    int monitor = 0;
    for (List<Cell> row : rows("monitors", Map.of())) {
      monitors
          .computeIfAbsent(text(row, 1), name -> new HashMap<>())
          .put(text(row, 0), monitor);
      insert("monitors", monitor++, text(row, 0), text(row, 1), text(row, 2), null);
    }
    for (String plan : plans()) {
      actions(plan);
    }
    citations();
    for (List<Cell> row : records()) {
      insert("records", text(row, 0), text(row, 1), text(row, 2), text(row, 3), text(row, 4));
    }
    connection.commit();
    execute(INDEXES);
    connection.commit();
  }

  private List<String> plans() {
    return asker.choices(catalogue.expect("actions").parameters().get(0)).stream()
        .map(Choice::identifier)
        .toList();
  }

  private void actions(String plan) throws SQLException {
    int place = 0;
    for (List<Cell> row : rows("actions", Map.of("plan", plan))) {
      int id = actions.size();
      actions.put(plan + "/" + text(row, 0) + "/" + text(row, 1), id);
      Object[] values = new Object[21];
      values[0] = id;
      values[1] = plan;
      values[2] = place++;
      for (int i = 0; i < row.size(); i++) {
        values[i + 3] = text(row, i);
      }
      insert("actions", values);
      monitoring(plan, id, row);
    }
  }

  private void monitoring(String plan, int id, List<Cell> action) throws SQLException {
    Map<String, String> values =
        Map.of("plan", plan, "number", action.get(1).text(), "part", action.get(0).text());
    int place = 0;
    for (List<Cell> row : rows("who-monitors", withoutEmpty(values))) {
      Integer monitor = monitor(text(row, 3), plan);
      insert("monitoring", id, place++, monitor, text(row, 4));
      execute(
          "UPDATE monitors SET reports_to = ? WHERE id = ?", text(row, 6), monitor);
    }
  }

  /** Copies of a corpus share names: of several the one whose slug begins as that of the plan. */
  private @Nullable Integer monitor(String name, String plan) {
    return monitors.getOrDefault(name, Map.of()).entrySet().stream()
        .max(
            Comparator.comparingInt(
                (Map.Entry<String, Integer> one) ->
                    100 * common(one.getKey(), plan)
                        - one.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  private static int common(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int mismatch = Arrays.mismatch(one.toCharArray(), 0, most, other.toCharArray(), 0, most);
    return mismatch < 0 ? most : mismatch;
  }

  private static Map<String, String> withoutEmpty(Map<String, String> values) {
    Map<String, String> some = new HashMap<>(values);
    some.values().removeIf(String::isEmpty);
    return some;
  }

  /** Every text has one of the vowels. */
  private Set<List<Cell>> records() {
    Set<List<Cell>> records = new LinkedHashSet<>();
    for (String vowel : List.of("a", "e", "i", "o", "u")) {
      records.addAll(rows("containing", Map.of("letters", vowel)));
    }
    return records;
  }

  private void citations() throws SQLException {
    for (List<Cell> inspection : rows("inspections", Map.of())) {
      String slug = inspection.get(0).text();
      for (List<Cell> paragraph : rows("paragraphs", Map.of("inspection", slug))) {
        String number = paragraph.get(0).text();
        for (List<Cell> row :
            rows("citing", Map.of("inspection", slug, "paragraph", number))) {
          Integer action = actions.get(text(row, 0) + "/" + text(row, 1) + "/" + text(row, 2));
          insert("citations", slug, number, action, text(row, 4));
        }
      }
    }
  }

  private List<List<Cell>> rows(String question, Map<String, String> values) {
    return asker.ask(question, values).rows();
  }

  private static String text(List<Cell> row, int column) {
    return row.get(column).text();
  }

  private void insert(String table, Object... values) throws SQLException {
    execute("INSERT INTO " + table + " VALUES (?" + ",?".repeat(values.length - 1) + ")", values);
  }

  private void execute(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, "".equals(values[i]) ? null : values[i]);
      }
      statement.executeUpdate();
    }
  }

  private void execute(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
