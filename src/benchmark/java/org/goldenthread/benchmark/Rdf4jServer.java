package org.goldenthread.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreFolder;

/**
 * The six questions over RDF4J in memory: the queries of the catalogue, each parsed once, behind
 * Java's plain server. It holds only what a plain question sees, and so has less to search.
 */
public final class Rdf4jServer {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final SailRepository repository = new SailRepository(new MemoryStore());
  private final ThreadLocal<Map<String, TupleQuery>> prepared =
      ThreadLocal.withInitial(HashMap::new);
  private final Catalogue catalogue;

  private Rdf4jServer(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** {@code Rdf4jServer STORE}. */
  public static void main(String[] args) throws IOException {
    Path home = Path.of(System.getProperty("golden-thread.home", "."));
    Rdf4jServer server = new Rdf4jServer(Catalogue.read(home.resolve("queries")));
    try (Store store = new StoreFolder(Path.of(args[0])).open()) {
      server.fill(store);
    }
    PlainServer.serve(server::answer);
  }

  private void fill(Store store) {
    Map<Node, Value> values = new HashMap<>();
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.begin();
      store.read(
          held -> {
            for (Triple triple : held.getDefaultGraph().find().toList()) {
              connection.add(
                  (IRI) values.computeIfAbsent(triple.getSubject(), Rdf4jServer::value),
                  (IRI) values.computeIfAbsent(triple.getPredicate(), Rdf4jServer::value),
                  values.computeIfAbsent(triple.getObject(), Rdf4jServer::value));
            }
            return true;
          });
      connection.commit();
    }
  }

  private static Value value(Node node) {
    if (node.isURI()) {
      return VALUES.createIRI(node.getURI());
    }
    String text = node.getLiteralLexicalForm();
    return node.getLiteralLanguage().isEmpty()
        ? VALUES.createLiteral(text, VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(text, node.getLiteralLanguage());
  }

  private void answer(Question question, Map<String, String> values, StringBuilder csv) {
    TupleQuery query = prepared.get().computeIfAbsent(question.name(), this::prepare);
    query.clearBindings();
    values.forEach((name, value) -> query.setBinding(name, VALUES.createLiteral(value)));
    try (TupleQueryResult rows = query.evaluate()) {
      List<String> columns = rows.getBindingNames();
      csv.append(String.join(",", columns)).append("\r\n");
      while (rows.hasNext()) {
        BindingSet row = rows.next();
        String separator = "";
        for (String column : columns) {
          Value value = row.getValue(column);
          csv.append(separator);
          csv.append(value == null ? "" : PlainServer.quoted(value.stringValue()));
          separator = ",";
        }
        csv.append("\r\n");
      }
    }
  }

  private TupleQuery prepare(String name) {
    return repository
        .getConnection()
        .prepareTupleQuery(QueryLanguage.SPARQL, catalogue.expect(name).text());
  }
}
