package org.goldenthread.answer.remote;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphNull;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.goldenthread.vocabulary.Prefixes;

/**
 * One version in a SPARQL service, seen as a dataset that is only read. {@link RemoteEngine} sends
 * whole queries; the rest of Jena finds statements pattern by pattern.
 */
final class RemoteDataset extends DatasetGraphNull {

  private final RemoteVersion version;
  private final PrefixMap prefixes = PrefixMapFactory.create();

  RemoteDataset(RemoteVersion version) {
    this.version = version;
    Prefixes.all().forEach(prefixes()::add);
  }

  RemoteVersion version() {
    return version;
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
    Query query = RemoteQueries.match(any(subject), any(predicate), any(object));
    return quads(query, Quad.defaultGraphNodeGenerated, subject, predicate, object);
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(
      Node graph, Node subject, Node predicate, Node object) {
    Query query = RemoteQueries.match(any(graph), any(subject), any(predicate), any(object));
    return quads(query, graph, subject, predicate, object);
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
    return findInSpecificNamedGraph(Node.ANY, subject, predicate, object);
  }

  private Iterator<Quad> quads(Query query, Node graph, Node subject, Node predicate, Node object) {
    return version.ask(query).stream()
        .map(
            row ->
                Quad.create(
                    value(row, RemoteQueries.GRAPH, graph),
                    Triple.create(
                        value(row, RemoteQueries.SUBJECT, subject),
                        value(row, RemoteQueries.PREDICATE, predicate),
                        value(row, RemoteQueries.OBJECT, object))))
        .iterator();
  }

  private static Node value(Binding row, Var variable, Node asked) {
    return isWildcard(asked) ? row.get(variable) : asked;
  }

  /** Jena has several words for "whatever". */
  private static Node any(Node node) {
    return isWildcard(node) ? Node.ANY : node;
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return version.graphs().iterator();
  }

  @Override
  public boolean containsGraph(Node name) {
    return version.graphs().contains(name);
  }

  @Override
  public Graph getDefaultGraph() {
    return new Counted(this, Quad.defaultGraphNodeGenerated);
  }

  @Override
  public Graph getGraph(Node name) {
    return Quad.isDefaultGraph(name) ? getDefaultGraph() : new Counted(this, name);
  }

  /** What a plain question sees, fetched in one piece. */
  Graph copyOfDefaultGraph() {
    Graph copy = GraphFactory.createGraphMem();
    find(Quad.defaultGraphNodeGenerated, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> copy.add(quad.asTriple()));
    return copy;
  }

  @Override
  public PrefixMap prefixes() {
    return prefixes;
  }

  @Override
  protected Graph createGraph() {
    return Graph.emptyGraph;
  }

  /** A graph whose statements the service counts. */
  private static final class Counted extends GraphView {
    private final RemoteDataset dataset;

    Counted(RemoteDataset dataset, Node name) {
      super(dataset, name);
      this.dataset = dataset;
    }

    @Override
    protected int graphBaseSize() {
      long size =
          isDefaultGraph() ? dataset.version.countUnion() : dataset.version.count(getGraphName());
      return (int) Math.min(size, Integer.MAX_VALUE);
    }
  }
}
