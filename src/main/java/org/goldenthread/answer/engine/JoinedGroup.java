package org.goldenthread.answer.engine;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;

/** GROUP_CONCAT that counts its text, and stops when that becomes too long. */
final class JoinedGroup extends StandIn {

  private static final String STANDARD_SEPARATOR = " ";

  /** A text that grows is copied, and copied once more at its end. */
  private static final long COPIES = 2;

  private final AggGroupConcat joined;
  private final Account kept;

  JoinedGroup(AggGroupConcat joined, Account kept) {
    super(joined);
    this.joined = joined;
    this.kept = kept;
  }

  @Override
  public Accumulator createAccumulator() {
    String stated = joined.getSeparator();
    return new Joined(stated == null ? STANDARD_SEPARATOR : stated);
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new JoinedGroup((AggGroupConcat) joined.copy(expressions), kept);
  }

  /** The text so far. */
  private final class Joined extends AccumulatorExpr {

    private final StringBuilder text = new StringBuilder();
    private final String separator;
    private boolean first = true;

    Joined(String separator) {
      super(getExprList().get(0), false);
      this.separator = separator;
    }

    @Override
    protected void accumulate(NodeValue value, Binding row, FunctionEnv environment) {
      int before = text.length();
      if (!first) {
        text.append(separator);
      }
      text.append(value.asString());
      Size.checkText(text.length());
      kept.add((text.length() - before) * COPIES * Character.BYTES);
      first = false;
    }

    @Override
    protected void accumulateError(Binding row, FunctionEnv environment) {
      // What has no value adds nothing, as in the engine's own GROUP_CONCAT.
    }

    @Override
    protected NodeValue getAccValue() {
      return NodeValue.makeString(text.toString());
    }
  }
}
