package org.goldenthread.answer.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Queries that are handed to the dataset's own engine, each anew. */
final class PlainQueries implements Selection {

  private final DatasetGraph dataset;

  PlainQueries(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  @Override
  public <T> T select(Query query, Binding values, Duration deadline, Function<RowSet, T> reader) {
    try (QueryExec execution =
        QueryExec.dataset(dataset)
            .query(values.isEmpty() ? query : Having.joined(query))
            .substitution(values)
            .timeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      return reader.apply(execution.select());
    }
  }
}
