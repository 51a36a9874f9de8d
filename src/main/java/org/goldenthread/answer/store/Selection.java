package org.goldenthread.answer.store;

import java.time.Duration;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** A way of answering SELECT queries over a dataset. Safe for use by many threads. */
interface Selection {

  /** Reads the rows of a SELECT query; to be called inside a transaction. */
  <T> T select(Query query, Binding values, Duration deadline, Function<RowSet, T> reader);
}
