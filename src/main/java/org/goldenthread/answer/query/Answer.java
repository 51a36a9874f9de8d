package org.goldenthread.answer.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a question of the catalogue was answered with. An immutable value.
 *
 * @param query name of the question
 * @param parameters the values it was asked with, as they were understood
 * @param columns names of the columns, in order
 * @param rows one list of cells a row, as long as the columns
 */
public record Answer(
    String query, Map<String, String> parameters, List<String> columns, List<List<Cell>> rows) {

  /** Keeps copies. */
  public Answer {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
