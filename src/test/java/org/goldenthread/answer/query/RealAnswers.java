package org.goldenthread.answer.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goldenthread.RealCorpus;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;

/** The catalogue, asked of the real documents; the store is opened once and shared by all tests. */
final class RealAnswers {

  static final Store STORE =
      Store.of(RealCorpus.mapped().dataset(), Manifest.draft("test", Map.of(), Map.of()));
  static final Catalogue CATALOGUE = Catalogue.read(RealCorpus.HOME.resolve("queries"));
  private static final Asker ASKER = new Asker(CATALOGUE, STORE, Limits.standard());

  private RealAnswers() {}

  /** The rows of an answer, each by column; parameters are given as name, value, name, value. */
  static List<Map<String, String>> rows(String query, String... parameters) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      given.put(parameters[i], parameters[i + 1]);
    }
    Answer answer = ASKER.ask(query, given);
    return answer.rows().stream().map(row -> row(answer.columns(), row)).toList();
  }

  private static Map<String, String> row(List<String> columns, List<Cell> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), cells.get(i).text());
    }
    return row;
  }

  /** The one row that has a value in a column. */
  static Map<String, String> row(List<Map<String, String>> rows, String column, String value) {
    List<Map<String, String>> found =
        rows.stream().filter(row -> value.equals(row.get(column))).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " rows have " + column + " " + value);
    }
    return found.get(0);
  }

  /** The different values of a column. */
  static Set<String> values(List<Map<String, String>> rows, String column) {
    return rows.stream().map(row -> row.get(column)).collect(Collectors.toCollection(TreeSet::new));
  }
}
