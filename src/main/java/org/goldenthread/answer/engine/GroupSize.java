package org.goldenthread.answer.engine;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that has no value: it stands beside those of a query and counts each group, with its
 * key and one value for each of them, none of which is larger than the largest row and the texts
 * that were made of it.
 */
final class GroupSize extends AggregatorBase {

  /** About what Java needs for a group, and for each aggregate of it. */
  private static final long GROUP = 256;

  private static final long AGGREGATE = 128;

  private final int aggregates;
  private final Holding holding;
  private final SafeExecutor engine;

  GroupSize(int aggregates, Holding holding, SafeExecutor engine) {
    super("SIZE", false, new ExprList());
    this.aggregates = aggregates;
    this.holding = holding;
    this.engine = engine;
  }

  @Override
  public Accumulator createAccumulator() {
    return new Largest();
  }

  @Override
  public @Nullable Node getValueEmpty() {
    return null;
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new GroupSize(aggregates, holding, engine);
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof GroupSize;
  }

  @Override
  public int hashCode() {
    return GroupSize.class.hashCode();
  }

  private final class Largest implements Accumulator {

    private long counted;

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      long now =
          GROUP
              + AGGREGATE * aggregates
              + engine.size(row)
              + holding.texts().bytes() * Math.max(1, aggregates);
      if (now > counted) {
        holding.kept().add(now - counted);
        counted = now;
      }
    }

    @Override
    public @Nullable NodeValue getValue() {
      return null;
    }
  }
}
