package org.goldenthread.answer.engine;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** An aggregate of different values that counts each of them as kept. */
final class DistinctGroup extends StandIn {

  /** About what Java needs for a value in a set. */
  private static final long ENTRY = 96;

  private final Aggregator all;
  private final Holding holding;
  private final SafeExecutor engine;

  /**
   * The aggregate as it was written.
   *
   * @param all the same of all values, different or not
   */
  DistinctGroup(Aggregator standard, Aggregator all, Holding holding, SafeExecutor engine) {
    super(standard);
    this.all = all;
    this.holding = holding;
    this.engine = engine;
  }

  @Override
  public Accumulator createAccumulator() {
    return new Different(all.createAccumulator());
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new DistinctGroup(standard().copy(expressions), all.copy(expressions), holding, engine);
  }

  private final class Different implements Accumulator {

    private final Accumulator every;
    private final Set<Object> seen = new HashSet<>();

    Different(Accumulator every) {
      this.every = every;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      if (getExprList() == null || getExprList().isEmpty()) {
        keepOne(row, engine.size(row), row, environment);
        return;
      }
      NodeValue value = value(row, environment);
      if (value == null) {
        every.accumulate(row, environment); // The engine knows what an error means here.
      } else {
        keepOne(value.asNode(), engine.size(value.asNode()), row, environment);
      }
    }

    private void keepOne(Object value, long bytes, Binding row, FunctionEnv environment) {
      if (seen.add(value)) {
        holding.kept().add(ENTRY + bytes);
        every.accumulate(row, environment);
      }
    }

    private @Nullable NodeValue value(Binding row, FunctionEnv environment) {
      try {
        return getExprList().get(0).eval(row, environment);
      } catch (ExprEvalException e) {
        return null;
      }
    }

    @Override
    public NodeValue getValue() {
      return every.getValue();
    }
  }
}
