package org.goldenthread.answer.engine;

import java.util.function.Consumer;
import org.apache.jena.sparql.engine.binding.Binding;

/** Counts rows of which a few are kept, nobody knows which: as many as the largest one. */
final class LargestRows implements Consumer<Binding> {

  private final long most;
  private final Holding holding;
  private final SafeExecutor engine;
  private long rows;
  private long largest;

  LargestRows(long most, Holding holding, SafeExecutor engine) {
    this.most = most;
    this.holding = holding;
    this.engine = engine;
  }

  @Override
  public void accept(Binding row) {
    holding.texts().clear();
    rows = Math.min(rows + 1, most);
    largest = Math.max(largest, engine.size(row));
    holding.kept().raise(rows * largest);
  }
}
