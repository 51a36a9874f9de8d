package org.goldenthread.answer.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.goldenthread.answer.engine.SafeExecutor;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.answer.search.TextSearch;

/** A store over a dataset to which nobody writes once it is made, wherever it is kept. */
final class DatasetStore implements Store {

  private final DatasetGraph dataset;
  private final Manifest manifest;
  private final Runnable closing;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Selection queries;

  private DatasetStore(
      DatasetGraph dataset, Selection queries, Manifest manifest, Runnable closing) {
    this.dataset = dataset;
    this.queries = queries;
    this.manifest = manifest;
    this.closing = closing;
  }

  /** A store in memory, which keeps the plans of its queries. */
  static Store inMemory(DatasetGraph searchable, Manifest manifest) {
    return new DatasetStore(searchable, new PreparedQueries(searchable), manifest, () -> {});
  }

  /** A store on disk, whose files are given back by {@code closing}. */
  static Store onDisk(DatasetGraph searchable, Manifest manifest, Runnable closing) {
    SafeExecutor.install(searchable.getContext());
    return new DatasetStore(searchable, new PlainQueries(searchable), manifest, closing);
  }

  /** A store whose statements are kept elsewhere. */
  static Store elsewhere(DatasetGraph searchable, Manifest manifest) {
    return new DatasetStore(searchable, new PlainQueries(searchable), manifest, () -> {});
  }

  @Override
  public Manifest manifest() {
    return manifest;
  }

  @Override
  public <T> T select(Query query, Binding values, Duration deadline, Function<RowSet, T> reader) {
    return Watch.over(
        deadline,
        watch -> Txn.calculateRead(dataset, () -> queries.select(query, values, deadline, reader)));
  }

  @Override
  public List<Quad> find(Node graph, Node subject, Node predicate, Node object, int limit) {
    return Txn.calculateRead(
        dataset,
        () -> {
          List<Quad> found = new ArrayList<>();
          Iterator<Quad> quads = dataset.findNG(graph, subject, predicate, object);
          while (quads.hasNext() && found.size() < limit) {
            found.add(quads.next());
          }
          return found;
        });
  }

  @Override
  public long count() {
    return Txn.calculateRead(
        dataset,
        () -> {
          long count = 0;
          for (Iterator<Node> names = dataset.listGraphNodes(); names.hasNext(); ) {
            Graph graph = dataset.getGraph(names.next());
            count += graph.size();
          }
          return count;
        });
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reader) {
    return Txn.calculateRead(dataset, () -> reader.apply(dataset));
  }

  @Override
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      TextSearch.detachFrom(dataset);
      closing.run();
    }
  }
}
