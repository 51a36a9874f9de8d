package org.goldenthread.answer.web;

import io.javalin.http.Context;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Dispatcher;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.http.HttpStatus;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.page.Addresses;
import org.goldenthread.answer.page.Pages;
import org.goldenthread.answer.query.Gate;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Export;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;

/**
 * {@code /sparql} and {@code /data}: Fuseki's own servlets, on our port and behind our gate. Only
 * reading is registered; there is no service that could write.
 */
final class SparqlDoor {

  /** What a graph may be asked for as; the first few are written statement by statement. */
  private static final List<String> FORMS =
      List.of(
          "text/turtle",
          "application/n-triples",
          "application/n-quads",
          "application/trig",
          "application/ld+json",
          "application/rdf+xml",
          "application/json",
          "application/xml");

  private static final int STREAMED = 4;

  private final Store store;
  private final Limits limits;
  private final Problems problems;
  private final Pages pages;
  private final Admission admission;
  private final AboutData aboutData;

  SparqlDoor(Site site, Admission admission, Problems problems, Pages pages, AboutData aboutData) {
    this.store = site.store();
    this.limits = site.limits();
    this.admission = admission;
    this.problems = problems;
    this.pages = pages;
    this.aboutData = aboutData;
  }

  /** Gives Fuseki's dispatcher what it looks for in the context of a request. */
  void install(ServletContext context) {
    DatasetGraph dataset = store.dataset();
    Gate gate =
        new Gate(name -> store.read(held -> held.containsGraph(NodeFactory.createURI(name))));
    OperationRegistry operations = OperationRegistry.createEmpty();
    operations.register(Operation.Query, "application/sparql-query", new SafeQueries(gate, limits));
    operations.register(Operation.GSP_R, new GSP_R());
    DataAccessPointRegistry points = new DataAccessPointRegistry();
    points.register(point(Addresses.SPARQL, Operation.Query, dataset, operations));
    points.register(point(Addresses.DATA, Operation.GSP_R, dataset, operations));
    Fuseki.setVerbose(context, false);
    OperationRegistry.set(context, operations);
    DataAccessPointRegistry.set(context, points);
  }

  private static DataAccessPoint point(
      String path, Operation operation, DatasetGraph dataset, OperationRegistry operations) {
    DataService service = DataService.newBuilder(dataset).addEndpoint(operation).build();
    service.setEndpointProcessors(operations);
    service.goActive();
    return new DataAccessPoint(path, service);
  }

  /** Pages of other sites may ask, without anybody's credentials. */
  static void permit(Context request) {
    request
        .status(HttpStatus.NO_CONTENT_204)
        .header("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
        .header("Access-Control-Allow-Headers", "Accept, Content-Type")
        .header("Access-Control-Max-Age", "86400");
  }

  /** A query by the SPARQL 1.1 Protocol; without a query, what this endpoint is. */
  void query(Context request) throws IOException {
    boolean post = request.req().getMethod().equals("POST");
    if (!post && request.queryParam("query") == null) {
      describe(request);
      return;
    }
    answer(request, post ? posted(request) : Form.of(request.req(), ""));
  }

  private HttpServletRequest posted(Context request) throws IOException {
    BoundedBody body = new BoundedBody(request.req(), limits);
    return Form.of(body, request.isFormUrlencoded() ? body.text() : "");
  }

  /** A form for a person, the SPARQL 1.1 Service Description for a program. */
  private void describe(Context request) {
    if (Negotiation.wantsPage(request)) {
      request.header("Vary", "Accept").html(pages.sparql());
    } else if (request.queryParamMap().isEmpty()) {
      aboutData.data(request);
    } else {
      throw new Failure(
          Failure.Code.USAGE, "Give a SPARQL query in the parameter 'query', or post one.");
    }
  }

  /** A graph by the Graph Store Protocol; without a graph's name, the whole dataset. */
  void graph(Context request) {
    Map<String, List<String>> parameters = request.queryParamMap();
    boolean one = parameters.containsKey("graph") || parameters.containsKey("default");
    boolean tree = asksForTree(request);
    long most = limits.of(Limit.TREE_STATEMENTS);
    if (tree && !parameters.containsKey("graph") && store.manifest().quads() > most) {
      throw new Failure(
          Failure.Code.TOO_LARGE,
          "JSON-LD and RDF/XML are made of at most "
              + most
              + " statements; take N-Quads, TriG or Turtle.");
    }
    admission.download(
        request,
        tree,
        () -> {
          if (one) {
            sendGraph(request);
          } else {
            sendAll(request);
          }
        });
  }

  /** Whether the form asked for is none that is written statement by statement. */
  private static boolean asksForTree(Context request) {
    String type = Negotiation.choose(request, FORMS.toArray(new String[0]));
    boolean named = request.queryParam("format") != null || request.queryParam("output") != null;
    return named || FORMS.indexOf(type) >= STREAMED;
  }

  private void sendAll(Context request) {
    String type =
        Negotiation.choose(
            request, Export.NQUADS.mediaType(), Export.TRIG.mediaType(), Export.JSONLD.mediaType());
    request.contentType(type);
    for (Export form : Export.values()) {
      if (form.mediaType().equals(type)) {
        try {
          form.write(store, request.outputStream());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** A graph is sent as it is read: only a broken connection can stop it half-way. */
  private void sendGraph(Context request) {
    HeldErrors response = new HeldErrors(request.res());
    if (!Dispatcher.dispatch(Form.of(request.req(), ""), response)) {
      problems.answer(request, 404, Problems.notFound());
    } else if (response.isError()) {
      problems.answer(request, response.getStatus(), response.sentence());
    }
  }

  /** A query is answered whole or not at all. */
  private void answer(Context request, HttpServletRequest asked) throws IOException {
    CollectedResponse response = new CollectedResponse(request.res(), limits.of(Limit.ANSWER_SIZE));
    boolean found =
        admission.query(
            request,
            watch -> {
              asked.setAttribute(SafeQueries.WATCH, watch);
              return Dispatcher.dispatch(asked, response);
            });
    if (!found) {
      problems.answer(request, 404, Problems.notFound());
    } else if (response.isError()) {
      problems.answer(request, response.getStatus(), response.sentence());
    } else {
      response.send(request.res());
    }
  }
}
