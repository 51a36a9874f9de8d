package org.goldenthread.answer.remote;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.goldenthread.fault.Failure;

/**
 * One version in a SPARQL service, open for questions. Safe for use by many threads.
 *
 * <p>A service removes a version only after its pointer no longer names it. So an answer is given
 * out only when the pointer still names the version after the answer was read: then nothing of it
 * had been removed.
 */
final class RemoteVersion {

  private final SparqlService service;
  private final RemoteNames names;
  private final List<Node> graphs;

  RemoteVersion(SparqlService service, RemoteNames names, List<Node> graphs) {
    this.service = service;
    this.names = names;
    this.graphs = List.copyOf(graphs);
  }

  /** The names of its graphs, as everybody else knows them. */
  List<Node> graphs() {
    return graphs;
  }

  /** Answers a SELECT query over this version. */
  List<Binding> ask(Query query, BooleanSupplier cancelled) {
    List<String> union = List.of(names.union());
    List<String> named = mentionsGraphs(query) ? remote(graphs) : List.of();
    if (!query.hasDatasetDescription()) {
      return ask(query, union, named, cancelled);
    }
    Query plain = QueryTransformOps.shallowCopy(query);
    plain.getGraphURIs().clear();
    plain.getNamedGraphURIs().clear();
    return ask(
        plain,
        remote(query.getGraphURIs().stream().map(NodeFactory::createURI).toList()),
        remote(query.getNamedGraphURIs().stream().map(NodeFactory::createURI).toList()),
        cancelled);
  }

  /** Answers a query of our own. */
  List<Binding> ask(Query query) {
    return ask(query, () -> false);
  }

  /** How many statements a graph holds, in the words of everybody else. */
  long count(Node graph) {
    return number(
        ask(
            RemoteQueries.count(),
            List.of(names.toRemote(graph).getURI()),
            List.of(),
            () -> false));
  }

  /** How many statements a plain question sees. */
  long countUnion() {
    return number(ask(RemoteQueries.count(), () -> false));
  }

  static long number(List<Binding> rows) {
    return Long.parseLong(rows.get(0).get(RemoteQueries.NUMBER).getLiteralLexicalForm());
  }

  private List<Binding> ask(
      Query query, List<String> defaults, List<String> named, BooleanSupplier cancelled) {
    List<Binding> rows = service.select(names.toRemote(query), defaults, named, cancelled);
    if (!RemotePointer.holds(service, names.version())) {
      throw new Failure(
          Failure.Code.STORE,
          "The store "
              + service.address()
              + " has a new version since this one was opened; ask again.");
    }
    return rows.stream().map(names::toLocal).toList();
  }

  /** Whether GRAPH may occur; naming all graphs costs a service time. */
  private static boolean mentionsGraphs(Query query) {
    return query.toString().toUpperCase(Locale.ROOT).contains("GRAPH");
  }

  private List<String> remote(List<Node> local) {
    return local.stream().map(name -> names.toRemote(name).getURI()).toList();
  }
}
