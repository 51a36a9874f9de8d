package org.goldenthread.answer.protocol;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.eclipse.jetty.http.HttpStatus;
import org.goldenthread.answer.admission.Admission;
import org.goldenthread.answer.engine.Budget;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.answer.http.Negotiation;
import org.goldenthread.answer.http.Packing;
import org.goldenthread.answer.http.Parameters;
import org.goldenthread.answer.page.Pages;
import org.goldenthread.answer.query.Cell;
import org.goldenthread.answer.query.Gate;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;

/**
 * {@code /sparql}: the query operation of the SPARQL 1.1 Protocol. A query is read, admitted,
 * planned, run and written in one turn under one deadline, and answered whole or not at all.
 */
public final class SparqlDoor {

  /** A tree of more takes more memory than one answer is worth. */
  private static final int LARGEST_TREE = 20_000;

  private final Store store;
  private final Gate gate;
  private final Limits limits;
  private final Pages pages;
  private final Admission admission;
  private final AboutData aboutData;

  /** A door to a version of the store; without a query it tells about the data. */
  public SparqlDoor(Store store, Admission admission, Pages pages, AboutData aboutData) {
    this.store = store;
    this.gate =
        new Gate(name -> store.read(held -> held.containsGraph(NodeFactory.createURI(name))));
    this.limits = admission.limits();
    this.admission = admission;
    this.pages = pages;
    this.aboutData = aboutData;
  }

  /** Pages of other sites may ask, without anybody's credentials. */
  public static void permit(Context request) {
    request
        .status(HttpStatus.NO_CONTENT_204)
        .header("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
        .header("Access-Control-Allow-Headers", "Accept, Content-Type")
        .header("Access-Control-Max-Age", "86400");
  }

  /** A query; without a query, what this endpoint is. */
  public void query(Context request) {
    Parameters address = Parameters.of(request.req().getQueryString());
    boolean post = request.req().getMethod().equals("POST");
    if (!post && address.one("format").filter("page"::equals).isPresent() && address.has("query")) {
      page(request, AskedQuery.of(request));
    } else if (post || address.has("query")) {
      answer(request, AskedQuery.of(request));
    } else if (Negotiation.wantsPage(request)) {
      request.header("Vary", "Accept").html(pages.sparql());
    } else if (address.isEmpty()) {
      aboutData.data(request);
    } else {
      throw new Failure(
          Failure.Code.USAGE, "Give a SPARQL query in the parameter 'query', or post one.");
    }
  }

  /** The answer in the frame of a page; a query at fault is shown again with what is wrong. */
  private void page(Context request, AskedQuery asked) {
    try {
      request.html(
          admission.query(
              request,
              watch -> {
                Query query = asked.admittedBy(gate);
                if (!query.isSelectType()) {
                  throw new Failure(
                      Failure.Code.USAGE,
                      "Only an answer of SELECT is a table; take this one in another form.");
                }
                return store.read(held -> shown(asked.text(), run(query, held, watch)));
              }));
    } catch (Failure failure) {
      request.status(failure.code().httpStatus());
      request.html(pages.sparql(asked.text(), failure.getMessage()));
    }
  }

  private String shown(String text, QueryExec execution) {
    try (execution) {
      RowSet found = execution.select();
      List<Var> columns = found.getResultVars();
      List<List<Cell>> rows = new ArrayList<>();
      found.forEachRemaining(
          row -> {
            limits.checkRows(rows.size() + 1L);
            List<Cell> cells = columns.stream().map(column -> Cell.of(row.get(column))).toList();
            Watch.holds(Cell.bytes(cells));
            rows.add(cells);
          });
      return pages.sparql(text, columns.stream().map(Var::getVarName).toList(), rows);
    }
  }

  private void answer(Context request, AskedQuery asked) {
    try (Pieces body = new Pieces(Budget.ofQueries(), limits.of(Limit.ANSWER_SIZE))) {
      String type =
          admission.query(
              request,
              watch -> {
                Query query = asked.admittedBy(gate);
                return store.read(held -> write(request, asked, run(query, held, watch), body));
              });
      send(request, type, body);
    }
  }

  private static QueryExec run(Query query, DatasetGraph dataset, Watch watch) {
    return QueryExec.dataset(dataset)
        .query(query)
        .set(ARQConstants.symCancelQuery, watch.signal())
        .build();
  }

  /** Writes the answer and tells its type. */
  private String write(Context request, AskedQuery asked, QueryExec execution, OutputStream out) {
    try (execution) {
      Query query = execution.getQuery();
      return query.isSelectType() || query.isAskType()
          ? writeRows(execution, Form.choose(Form.ROWS, asked.parameters(), request), out)
          : writeGraph(execution, Form.choose(Form.STATEMENTS, asked.parameters(), request), out);
    }
  }

  private String writeRows(QueryExec execution, Form<Lang> form, OutputStream out) {
    RowSetWriter writer = RowSetWriterRegistry.getFactory(form.writer()).create(form.writer());
    if (execution.getQuery().isAskType()) {
      writer.write(out, execution.ask(), execution.getContext());
      return form.contentType();
    }
    RowSet found = execution.select();
    long[] rows = new long[1];
    RowSet counted =
        RowSetStream.create(
            found.getResultVars(),
            Iter.map(
                found,
                row -> {
                  limits.checkRows(++rows[0]);
                  return row;
                }));
    writer.write(out, counted, execution.getContext());
    return form.contentType();
  }

  private String writeGraph(QueryExec execution, Form<RDFFormat> form, OutputStream out) {
    Graph graph = new CountedGraph(limits);
    graph.getPrefixMapping().setNsPrefixes(execution.getQuery().getPrefixMapping());
    if (execution.getQuery().isConstructType()) {
      execution.construct(graph);
    } else {
      execution.describe(graph);
    }
    if (form.isTree() && graph.size() > LARGEST_TREE) {
      throw new Failure(
          Failure.Code.TOO_LARGE,
          "JSON-LD and RDF/XML are made of at most "
              + LARGEST_TREE
              + " statements; take Turtle or N-Triples.");
    }
    RDFWriter.source(graph).format(form.writer()).output(out);
    return form.contentType();
  }

  private static void send(Context request, String type, Pieces body) {
    request.contentType(type).header("Vary", "Accept");
    boolean packs = Packing.isWorthwhile(request, body.size());
    if (!packs) {
      request.res().setContentLengthLong(body.size());
    }
    try (OutputStream out = Packing.open(request, packs)) {
      body.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
