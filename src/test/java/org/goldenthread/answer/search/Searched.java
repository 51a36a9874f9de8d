package org.goldenthread.answer.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.goldenthread.RealCorpus;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Cell;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;

/** The documents of {@code data/}, ready to be searched. */
final class Searched {

  private static final Store STORE =
      Store.of(RealCorpus.mapped().dataset(), Manifest.draft("test", Map.of(), Map.of()));
  private static final Asker ASKER =
      new Asker(Catalogue.read(RealCorpus.HOME.resolve("queries")), STORE, Limits.standard());

  static {
    sparql("?x text:query \"board\""); // The first search makes the index and may take long.
  }

  private Searched() {}

  /** What is searched. */
  static Graph graph() {
    return STORE.dataset().getDefaultGraph();
  }

  static Answer ask(String query, Map<String, String> values) {
    return ASKER.ask(query, values);
  }

  /** One column of the answer to 'search'. */
  static List<String> search(String column, String... nameAndValue) {
    Map<String, String> values =
        nameAndValue.length == 1
            ? Map.of("q", nameAndValue[0])
            : Map.of("q", nameAndValue[0], nameAndValue[1], nameAndValue[2]);
    Answer answer = ask("search", values);
    int at = answer.columns().indexOf(column);
    return answer.rows().stream().map(row -> row.get(at)).map(Cell::text).toList();
  }

  /** The values of ?x in the answer to a free query that has the prefixes text and gt. */
  static List<String> sparql(String pattern) {
    String text =
        """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX gt: <https://w3id.org/golden-thread/ontology#>
        SELECT ?x WHERE { %s } ORDER BY ?x"""
            .formatted(pattern);
    return STORE.select(
        QueryFactory.create(text),
        BindingFactory.empty(),
        Duration.ofSeconds(60),
        rows -> {
          List<String> found = new ArrayList<>();
          rows.forEachRemaining(row -> found.add(String.valueOf(row.get("x"))));
          return found;
        });
  }
}
