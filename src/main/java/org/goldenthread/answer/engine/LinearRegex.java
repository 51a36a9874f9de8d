package org.goldenthread.answer.engine;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** REGEX(text, expression [, flags]) in linear time. */
final class LinearRegex extends LinearFunction {

  LinearRegex(ExprList arguments) {
    super(Tags.tagRegex, arguments, 2);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    String text = text(values.get(0));
    return NodeValue.booleanReturn(pattern(values).matcher(text).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearRegex(arguments);
  }
}
