package org.goldenthread.answer.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;

/**
 * A question of the catalogue: a checked query with what people need to know to ask it. An
 * immutable value, safe for use by many threads.
 *
 * @param name of the file without its ending; the address and the command use it
 * @param question in words
 * @param parameters in the order of the head
 * @param columns in the order of the answer
 * @param text the query file as it stands
 * @param query the parsed query
 */
public record CatalogueQuery(
    String name,
    String question,
    List<Parameter> parameters,
    List<Column> columns,
    String text,
    Query query) {

  /** Keeps copies of the lists. */
  public CatalogueQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /** The example values of the required parameters: enough to ask the question. */
  public Map<String, String> example() {
    Map<String, String> example = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      if (parameter.required()) {
        example.put(parameter.name(), parameter.example());
      }
    }
    return example;
  }
}
