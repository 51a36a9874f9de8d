import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;

/**
 * RDF4J with LMDB as a service of SELECT queries (SPARQL Protocol) and graphs (Graph Store Protocol)
 * on one address, {@code /graph}: {@code Rdf4jService PORT FOLDER}. Only for tests on this machine.
 */
public final class Rdf4jService {

  private static final int LONGEST_SECONDS = 60;

  private final SailRepository repository;

  private Rdf4jService(File folder) {
    this.repository = new SailRepository(new LmdbStore(folder));
  }

  public static void main(String[] args) throws Exception {
    Rdf4jService service = new Rdf4jService(new File(args[1]));
    InetSocketAddress place = new InetSocketAddress("localhost", Integer.parseInt(args[0]));
    HttpServer server = HttpServer.create(place, 0);
    server.createContext("/graph", service::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  private void answer(HttpExchange exchange) {
    int status = 200;
    byte[] body;
    try {
      Map<String, List<String>> address = parameters(exchange.getRequestURI().getRawQuery());
      body = address.containsKey("graph") ? graph(exchange, address) : query(exchange, address);
    } catch (Exception e) {
      status = 400;
      body = String.valueOf(e).getBytes(StandardCharsets.UTF_8);
    }
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (java.io.IOException gone) {
      System.err.println(gone);
    }
  }

  private byte[] query(HttpExchange exchange, Map<String, List<String>> address) throws Exception {
    String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean form = exchange.getRequestHeaders().getFirst("Content-Type").contains("form");
    Map<String, List<String>> all = form ? parameters(text) : address;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RepositoryConnection connection = repository.getConnection()) {
      TupleQuery query = connection.prepareTupleQuery(form ? all.get("query").get(0) : text);
      query.setMaxExecutionTime(LONGEST_SECONDS);
      SimpleDataset dataset = new SimpleDataset();
      all.getOrDefault("default-graph-uri", List.of())
          .forEach(name -> dataset.addDefaultGraph(iri(name)));
      all.getOrDefault("named-graph-uri", List.of())
          .forEach(name -> dataset.addNamedGraph(iri(name)));
      if (!dataset.getDefaultGraphs().isEmpty() || !dataset.getNamedGraphs().isEmpty()) {
        query.setDataset(dataset);
      }
      query.evaluate(new SPARQLResultsJSONWriter(out));
    }
    return out.toByteArray();
  }

  private byte[] graph(HttpExchange exchange, Map<String, List<String>> address) throws Exception {
    IRI name = iri(address.get("graph").get(0));
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.begin();
      if (!exchange.getRequestMethod().equals("POST")) {
        connection.clear(name);
      }
      if (!exchange.getRequestMethod().equals("DELETE")) {
        connection.add(exchange.getRequestBody(), "", RDFFormat.NTRIPLES, name);
      }
      connection.commit();
    }
    return new byte[0];
  }

  private IRI iri(String name) {
    return repository.getValueFactory().createIRI(name);
  }

  private static Map<String, List<String>> parameters(String text) {
    Map<String, List<String>> parameters = new HashMap<>();
    for (String pair : text == null ? new String[0] : text.split("&")) {
      String[] sides = pair.split("=", 2);
      parameters
          .computeIfAbsent(sides[0], name -> new ArrayList<>())
          .add(URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
