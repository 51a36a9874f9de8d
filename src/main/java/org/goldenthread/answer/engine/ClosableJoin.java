package org.goldenthread.answer.engine;

import java.util.List;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.join.AbstractIterHashJoin;

/** A join that is only closed itself when it was read; until then, what it would read is closed. */
final class ClosableJoin extends QueryIteratorWrapper {

  private final List<QueryIterator> inputs;
  private final ExecutionContext context;
  private boolean closable;

  ClosableJoin(QueryIterator joined, List<QueryIterator> inputs, ExecutionContext context) {
    super(joined);
    this.inputs = inputs;
    this.context = context;
    this.closable = !(joined instanceof AbstractIterHashJoin);
  }

  @Override
  protected boolean hasNextBinding() {
    boolean more = super.hasNextBinding();
    closable = true;
    return more;
  }

  @Override
  protected void closeIterator() {
    if (closable) {
      super.closeIterator();
    } else {
      context.closedIterator(iterator);
      inputs.forEach(QueryIterator::close);
    }
  }
}
