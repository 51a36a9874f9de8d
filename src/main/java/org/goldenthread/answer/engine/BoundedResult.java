package org.goldenthread.answer.engine;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function of the engine whose result must not be too large. */
final class BoundedResult extends ExprFunctionN {

  private final ExprFunction function;

  BoundedResult(Expr function) {
    super(
        function.getFunction().getFunctionSymbol().getSymbol(),
        new ExprList(function.getFunction().getArgs()));
    this.function = function.getFunction();
  }

  @Override
  protected NodeValue evalSpecial(Binding binding, FunctionEnv environment) {
    try {
      return Size.checked(function.eval(binding, environment));
    } catch (NumberFormatException e) { // The engine's, of a date with a long part.
      throw new ExprEvalException("not to be read as a number or a date", e);
    }
  }

  /** The engine may compute with constants beforehand. */
  @Override
  public NodeValue eval(List<NodeValue> values) {
    if (function instanceof ExprFunction1 one) {
      return Size.checked(one.eval(values.get(0)));
    }
    if (function instanceof ExprFunction2 two) {
      return Size.checked(two.eval(values.get(0), values.get(1)));
    }
    return Size.checked(((ExprFunctionN) function).eval(values));
  }

  @Override
  public Expr copy(ExprList arguments) {
    if (function instanceof ExprFunction1 one) {
      return new BoundedResult(one.copy(arguments.get(0)));
    }
    if (function instanceof ExprFunction2 two) {
      return new BoundedResult(two.copy(arguments.get(0), arguments.get(1)));
    }
    return new BoundedResult(((ExprFunctionN) function).copy(arguments));
  }

  @Override
  public String getFunctionIRI() {
    return function.getFunctionIRI();
  }

  @Override
  public boolean equals(Expr other, boolean bySyntax) {
    return other instanceof BoundedResult bounded && function.equals(bounded.function, bySyntax);
  }

  @Override
  public int hashCode() {
    return function.hashCode();
  }
}
