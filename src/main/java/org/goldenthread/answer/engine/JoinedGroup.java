package org.goldenthread.answer.engine;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.serializer.SerializationContext;

/** GROUP_CONCAT that stops when its text becomes too long. */
final class JoinedGroup extends AggregatorBase {

  private static final String STANDARD_SEPARATOR = " ";

  private final Aggregator standard;

  JoinedGroup(Aggregator standard) {
    super(standard.getName(), standard instanceof AggGroupConcatDistinct, standard.getExprList());
    this.standard = standard;
  }

  private String separator() {
    String stated =
        standard instanceof AggGroupConcat joined
            ? joined.getSeparator()
            : ((AggGroupConcatDistinct) standard).getSeparator();
    return stated == null ? STANDARD_SEPARATOR : stated;
  }

  @Override
  public Accumulator createAccumulator() {
    return new Joined(separator());
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new JoinedGroup(standard.copy(expressions));
  }

  @Override
  public Node getValueEmpty() {
    return standard.getValueEmpty();
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return standard.asSparqlExpr(context);
  }

  @Override
  public String toPrefixString() {
    return standard.toPrefixString();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof JoinedGroup joined && standard.equals(joined.standard, bySyntax);
  }

  @Override
  public int hashCode() {
    return standard.hashCode();
  }

  /** The text so far. */
  private final class Joined extends AccumulatorExpr {

    private final StringBuilder text = new StringBuilder();
    private final String separator;
    private boolean first = true;

    Joined(String separator) {
      super(getExprList().get(0), isDistinct);
      this.separator = separator;
    }

    @Override
    protected void accumulate(NodeValue value, Binding binding, FunctionEnv environment) {
      if (!first) {
        text.append(separator);
      }
      text.append(value.asString());
      Size.checkText(text.length());
      first = false;
    }

    @Override
    protected void accumulateError(Binding binding, FunctionEnv environment) {
      // What has no value adds nothing, as in the engine's own GROUP_CONCAT.
    }

    @Override
    protected NodeValue getAccValue() {
      return NodeValue.makeString(text.toString());
    }
  }
}
