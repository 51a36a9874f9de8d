package org.goldenthread.answer.engine;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.function.FunctionEnv;

/** BNODE of a text: the engine keeps what it made for each row until the query ends. */
final class CountedBlank extends ExprFunction1 implements Unstable {

  private static final long BYTES = 500;

  private final E_BNode.BNode1 function;

  CountedBlank(E_BNode.BNode1 function) {
    super(function.getArg(), function.getFunctionSymbol().getSymbol());
    this.function = function;
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
    Watch.holds(BYTES);
    return function.evalSpecial(row, environment);
  }

  @Override
  public NodeValue eval(NodeValue text) {
    return function.eval(text);
  }

  @Override
  public Expr copy(Expr text) {
    return new CountedBlank((E_BNode.BNode1) function.copy(text));
  }
}
