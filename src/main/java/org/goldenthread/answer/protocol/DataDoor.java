package org.goldenthread.answer.protocol;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.goldenthread.answer.admission.Admission;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.http.Packing;
import org.goldenthread.answer.http.Parameters;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Export;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;
import org.goldenthread.vocabulary.Prefixes;

/**
 * {@code /data}: a graph by the SPARQL 1.1 Graph Store Protocol, or the whole dataset; only to be
 * read. It is sent as it is read: only a broken connection can stop it half-way.
 */
public final class DataDoor {

  private final Store store;
  private final Limits limits;
  private final Admission admission;

  /** A door to a version of the store. */
  public DataDoor(Store store, Admission admission) {
    this.store = store;
    this.limits = admission.limits();
    this.admission = admission;
  }

  /** A named graph, the default graph, or without either the whole dataset. */
  public void graph(Context request) {
    Parameters parameters = Parameters.of(request.req().getQueryString());
    Optional<Node> name = parameters.one("graph").map(DataDoor::name);
    boolean whole = name.isEmpty() && !parameters.has("default");
    if (name.isPresent() && parameters.has("default")) {
      throw new Failure(Failure.Code.USAGE, "Give either 'graph' or 'default', not both.");
    }
    if (name.isPresent() && !store.read(held -> held.containsGraph(name.get()))) {
      throw new Failure(Failure.Code.UNKNOWN, "There is no graph of this name.");
    }
    List<Form<RDFFormat>> forms = whole ? Form.DATASET : Form.GRAPH;
    Form<RDFFormat> form = Form.choose(forms, parameters, request);
    request.header("Vary", "Accept");
    if (form.isTree()) {
      checkTree(name);
    }
    String tag = store.manifest().version() + "-" + form.names().get(0).replace('/', '-');
    if (Packing.isKnown(request, tag)) {
      return;
    }
    admission.download(
        request, form.isTree(), () -> send(request, form, whole ? Optional.empty() : graph(name)));
  }

  private static Optional<Node> graph(Optional<Node> name) {
    return Optional.of(name.orElse(Node.ANY));
  }

  private static Node name(String iri) {
    try {
      if (IRIx.create(iri).isAbsolute()) {
        return NodeFactory.createURI(iri);
      }
    } catch (IRIException e) {
      throw new Failure(Failure.Code.USAGE, "The name of a graph is an absolute IRI.", e);
    }
    throw new Failure(Failure.Code.USAGE, "The name of a graph is an absolute IRI.");
  }

  private void checkTree(Optional<Node> name) {
    long most = limits.of(Limit.TREE_STATEMENTS);
    long size =
        name.map(each -> store.read(held -> (long) held.getGraph(each).size()))
            .orElse(store.manifest().quads());
    if (size > most) {
      throw new Failure(
          Failure.Code.TOO_LARGE,
          "JSON-LD and RDF/XML are made of at most "
              + most
              + " statements; take N-Quads, TriG or Turtle.");
    }
  }

  private void send(Context request, Form<RDFFormat> form, Optional<Node> name) {
    request.contentType(form.contentType());
    try (OutputStream out = Packing.open(request, Packing.isWorthwhile(request, Long.MAX_VALUE))) {
      if (name.isPresent()) {
        store.read(held -> write(graph(held, name.get()), form, out));
      } else {
        export(form).write(store, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph graph(DatasetGraph held, Node name) {
    return name.equals(Node.ANY) ? held.getDefaultGraph() : held.getGraph(name);
  }

  private static Export export(Form<RDFFormat> form) {
    for (Export each : Export.values()) {
      if (each.mediaType().equals(form.type())) {
        return each;
      }
    }
    throw new IllegalStateException("Every form of the dataset is exported: " + form.type());
  }

  private static boolean write(Graph graph, Form<RDFFormat> form, OutputStream out) {
    if (form.isTree()) {
      RDFWriter.source(graph).format(form.writer()).output(out);
      return true;
    }
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, form.writer());
    writer.start();
    Prefixes.all().forEach(writer::prefix);
    graph.find().forEach(writer::triple);
    writer.finish();
    return true;
  }
}
