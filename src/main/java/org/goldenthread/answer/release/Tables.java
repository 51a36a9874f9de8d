package org.goldenthread.answer.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Choice;
import org.goldenthread.answer.query.Column;
import org.goldenthread.answer.query.Format;
import org.goldenthread.answer.query.Parameter;

/**
 * The tables of a release: every question that needs no value, and for every plan or inspection
 * every question that needs nothing else.
 */
final class Tables {

  private static final Set<String> EACH = Set.of("plan", "inspection", "plan or inspection");
  private static final String FOLDER = "tables/";

  private final Catalogue catalogue;
  private final Asker asker;
  private final List<Map<String, Object>> described = new ArrayList<>();

  Tables(Catalogue catalogue, Asker asker) {
    this.catalogue = catalogue;
    this.asker = asker;
  }

  /** Adds all tables and their description in the words of CSV on the Web. */
  void addTo(Archive archive) throws IOException {
    for (CatalogueQuery query : catalogue.queries()) {
      List<Parameter> required = query.parameters().stream().filter(Parameter::required).toList();
      if (required.isEmpty()) {
        add(archive, query, query.name(), Map.of());
      } else if (required.size() == 1 && EACH.contains(required.get(0).type())) {
        for (Choice choice : asker.choices(required.get(0))) {
          String name = query.name() + "-" + choice.identifier();
          add(archive, query, name, Map.of(required.get(0).name(), choice.identifier()));
        }
      }
    }
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("@context", "http://www.w3.org/ns/csvw");
    group.put("dialect", Map.of("header", true, "encoding", "utf-8"));
    group.put("tables", described);
    archive.add(
        FOLDER + "csv-metadata.json",
        "Description of the tables (CSV on the Web)",
        "application/csvm+json",
        Json.text(group));
  }

  private void add(Archive archive, CatalogueQuery query, String name, Map<String, String> values)
      throws IOException {
    Answer answer = asker.ask(query.name(), values);
    if (answer.rows().isEmpty()) {
      return;
    }
    String title = query.question() + (values.isEmpty() ? "" : " " + values);
    archive.add(FOLDER + name + ".csv", title, "text/csv", Format.CSV.text(answer));
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("url", name + ".csv");
    table.put("dc:title", title);
    List<Map<String, Object>> columns = new ArrayList<>();
    for (Column column : query.columns()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("name", column.name());
      each.put("titles", column.name());
      each.put("dc:description", column.meaning());
      each.put("datatype", "string");
      columns.add(each);
    }
    table.put("tableSchema", Map.of("columns", columns));
    described.add(table);
  }
}
