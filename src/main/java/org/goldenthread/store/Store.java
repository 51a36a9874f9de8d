package org.goldenthread.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.goldenthread.fault.Failure;

/**
 * One version of the graph, open for questions.
 *
 * <p>Safe for use by many threads at once: what it holds does not change as long as it is open.
 * Every method reports a store that does not answer as a {@link Failure} of code {@code STORE}, and
 * a question that runs out of time as one of code {@code TIMEOUT}.
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

  /** The dataset itself, for Jena's own servlets and writers; to be read only. */
  DatasetGraph dataset();

  @Override
  void close();

  /**
   * Opens the newest version at a location: a folder that {@code build} has filled.
   *
   * @throws Failure of code {@code STORE} when nothing is there or it is damaged
   */
  static Store open(String location) {
    return new StoreFolder(folder(location)).open();
  }

  /** Holds a freshly mapped dataset in memory without publishing it. */
  static Store of(DatasetGraph mapped, Manifest manifest) {
    return new MemoryStore(MemoryDataset.copyOf(mapped), manifest);
  }

  /**
   * The folder that a location names.
   *
   * @throws Failure of code {@code USAGE} when it is an address of the web
   */
  static Path folder(String location) {
    if (location.startsWith("http://") || location.startsWith("https://")) {
      throw new Failure(
          Failure.Code.USAGE,
          "--store "
              + location
              + ": a store behind a web address cannot be opened yet; name a folder.");
    }
    return Path.of(location);
  }
}
