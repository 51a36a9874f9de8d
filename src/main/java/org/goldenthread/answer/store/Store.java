package org.goldenthread.answer.store;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.answer.search.TextSearch;
import org.goldenthread.fault.Failure;

/**
 * One version of the graph, open for questions.
 *
 * <p>Safe for use by many threads at once: what it holds does not change as long as it is open.
 * Every method reports a store that does not answer as a {@link Failure} of code {@code STORE}, and
 * a question that runs out of time as one of code {@code TIMEOUT}. Whoever opens a store closes it
 * when its last answer is finished.
 */
public interface Store extends AutoCloseable {

  /** What this version was made from, and what identifies it. */
  Manifest manifest();

  /**
   * Answers a SELECT query whose variables named in {@code values} are replaced by those values in
   * the parsed query, so that a value can never become syntax. The rows are read inside the
   * transaction by {@code reader} and are gone when it returns.
   */
  <T> T select(Query query, Binding values, Duration deadline, Function<RowSet, T> reader);

  /**
   * Statements of any graph, suggestions and provenance included; {@link Node#ANY} stands for
   * "whatever". At most {@code limit} of them, in no particular order.
   */
  List<Quad> find(Node graph, Node subject, Node predicate, Node object, int limit);

  /** How many statements all graphs hold together, counted now. */
  long count();

  /** Reads the dataset itself inside a transaction, for Jena's own writers and checks. */
  <T> T read(Function<DatasetGraph, T> reader);

  /** The dataset itself, for Jena's servlets, which begin transactions of their own to read it. */
  DatasetGraph dataset();

  /** Gives back what the store holds; nobody may be asking it. A second call does nothing. */
  @Override
  void close();

  /** Holds a freshly mapped dataset in memory without publishing it. */
  static Store of(DatasetGraph mapped, Manifest manifest) {
    DatasetGraph dataset = MemoryDataset.copyOf(Statements.of(mapped));
    TextSearch.attachTo(dataset);
    return DatasetStore.inMemory(dataset, manifest);
  }

  /** A version that is kept elsewhere, as a dataset that finds statements and is never written. */
  static Store over(DatasetGraph dataset, Manifest manifest) {
    return DatasetStore.elsewhere(dataset, manifest);
  }
}
