package org.goldenthread.answer.engine;

import java.util.function.Consumer;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows on their way into a part of a query, which is told of each. */
final class ToldRows extends QueryIteratorWrapper {

  private final Consumer<Binding> told;

  ToldRows(QueryIterator rows, Consumer<Binding> told) {
    super(rows);
    this.told = told;
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding row = super.moveToNextBinding();
    told.accept(row);
    return row;
  }
}
