package org.goldenthread.answer.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.http.HttpLib;
import org.apache.jena.http.HttpOp;
import org.apache.jena.http.auth.AuthEnv;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultSetException;
import org.goldenthread.answer.engine.RowSize;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/**
 * A service of the SPARQL 1.1 Protocol, and of the Graph Store Protocol for writing. Safe for use
 * by many threads.
 *
 * <p>The credentials go to this service only, when it asks for them.
 */
final class SparqlService {

  /** More rows than these are refused, so that no answer fills the memory. */
  static final int MOST_ROWS = 1_000_000;

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final long GLANCE_MS = 20;
  private static final int LONGEST_SAID = 200;

  /** What Jetty, and with it Fuseki, takes for a form is 200,000. */
  private static final int FORM_BYTES = 150_000;

  private static final ExecutorService ASKING =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "sparql-service");
            thread.setDaemon(true);
            return thread;
          });

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private final String queries;
  private final String graphs;

  SparqlService(String address, Access access) {
    this.queries = address;
    this.graphs = access.graphStore().orElse(address);
    if (access.user().isPresent()) {
      String password = access.password().orElse("");
      for (String own : List.of(queries, graphs)) {
        AuthEnv.get().registerUsernamePassword(URI.create(own), access.user().get(), password);
      }
    }
  }

  /** The address of its queries. */
  String address() {
    return queries;
  }

  /**
   * All rows of a SELECT query, asked of the union of {@code defaultGraphs} as its default graph.
   *
   * @throws QueryCancelledException as soon as {@code cancelled} says so
   */
  List<Binding> select(
      Query query,
      List<String> defaultGraphs,
      List<String> namedGraphs,
      BooleanSupplier cancelled) {
    HttpRequest request = request(query.toString(), graphs(defaultGraphs, namedGraphs));
    AtomicLong come = new AtomicLong();
    CompletableFuture<List<Binding>> asked =
        CompletableFuture.supplyAsync(() -> rows(request, cancelled, come), ASKING);
    while (true) {
      try {
        List<Binding> rows = asked.get(GLANCE_MS, TimeUnit.MILLISECONDS);
        Watch.holds(come.getAndSet(0));
        return rows;
      } catch (TimeoutException e) {
        Watch.holds(come.getAndSet(0));
        if (cancelled.getAsBoolean()) {
          throw new QueryCancelledException();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new QueryCancelledException();
      } catch (ExecutionException e) {
        throw told(e.getCause(), queries);
      }
    }
  }

  private static String graphs(List<String> defaultGraphs, List<String> namedGraphs) {
    StringBuilder parameters = new StringBuilder();
    defaultGraphs.forEach(name -> parameters.append("&default-graph-uri=").append(encoded(name)));
    namedGraphs.forEach(name -> parameters.append("&named-graph-uri=").append(encoded(name)));
    return parameters.toString();
  }

  /**
   * A query goes as a form, which every service takes, encoded here: Jena's own encoding breaks the
   * pound sign. A query too long for a form goes as it is, which not every service takes.
   */
  private HttpRequest request(String query, String graphParameters) {
    String form = "query=" + encoded(query) + graphParameters;
    boolean fits = form.length() <= FORM_BYTES;
    String join = queries.contains("?") ? "&" : "?";
    URI address =
        URI.create(fits ? queries : queries + join + graphParameters.replaceFirst("&", ""));
    return HttpRequest.newBuilder(address)
        .timeout(LONGEST)
        .header("Accept", ResultSetLang.RS_JSON.getHeaderString())
        .header(
            "Content-Type",
            fits ? WebContent.contentTypeHTMLForm : WebContent.contentTypeSPARQLQuery)
        .POST(BodyPublishers.ofString(fits ? form : query))
        .build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Reads rows, and adds up how many bytes have come. */
  private List<Binding> rows(HttpRequest request, BooleanSupplier cancelled, AtomicLong come) {
    HttpResponse<InputStream> response = HttpLib.execute(client, request);
    try (InputStream in = HttpLib.handleResponseInputStream(response)) {
      List<Binding> rows = new ArrayList<>();
      RowSet found =
          RowSetReader.createReader(ResultSetLang.RS_JSON).read(in, ARQ.getContext().copy());
      while (found.hasNext()) {
        if (cancelled.getAsBoolean()) {
          throw new QueryCancelledException();
        }
        if (rows.size() == MOST_ROWS) {
          throw new Failure(
              Failure.Code.TOO_LARGE,
              "The answer has more than " + MOST_ROWS + " rows; ask for less at once.");
        }
        Binding row = found.next();
        come.addAndGet(RowSize.of(row));
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts triples, as N-Triples, in the place of all that a graph holds. */
  void put(String graph, String triples) {
    write(
        () ->
            HttpOp.httpPut(
                client, of(graph), "application/n-triples", BodyPublishers.ofString(triples)));
  }

  /** Adds triples, as N-Triples, to a graph. */
  void post(String graph, String triples) {
    write(
        () ->
            HttpOp.httpPost(
                client, of(graph), "application/n-triples", BodyPublishers.ofString(triples)));
  }

  /** Removes a graph. */
  void delete(String graph) {
    write(() -> HttpOp.httpDelete(client, of(graph)));
  }

  private String of(String graph) {
    return graphs
        + (graphs.contains("?") ? "&" : "?")
        + "graph="
        + URLEncoder.encode(graph, StandardCharsets.UTF_8);
  }

  private void write(Runnable request) {
    try {
      request.run();
    } catch (HttpException e) {
      throw told(e, graphs);
    }
  }

  private RuntimeException told(Throwable cause, String address) {
    if (cause instanceof HttpException e) {
      return failure(e.getStatusCode(), address, said(e, e.getResponse()), e);
    }
    if (cause instanceof RiotException
        || cause instanceof ResultSetException
        || cause instanceof UncheckedIOException) {
      return new Failure(
          Failure.Code.STORE,
          "The store " + queries + " broke off its answer (" + cause.getMessage() + "); ask again.",
          cause);
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  private static Failure failure(int status, String address, String said, RuntimeException e) {
    String remedy =
        switch (status) {
          case 401, 403 ->
              "set GOLDEN_THREAD_STORE_USER and GOLDEN_THREAD_STORE_PASSWORD to a user who may"
                  + " do this";
          case 404, 405 ->
              "check the address, and GOLDEN_THREAD_GRAPH_STORE when graphs have another";
          default -> "check the address and the service";
        };
    String what = status < 100 ? "does not answer" : "answered with status " + status;
    return new Failure(
        Failure.Code.STORE,
        "The store " + address + " " + what + " (" + said + "); " + remedy + ".",
        e);
  }

  /** What the service said of its trouble, or the deepest cause, as one line. */
  private static String said(Throwable e, @Nullable String response) {
    Throwable deepest = e;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String cause = deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    String text = response == null || response.isBlank() ? cause : response;
    String line = text.lines().findFirst().orElse("").strip();
    return line.substring(0, Math.min(line.length(), LONGEST_SAID));
  }
}
