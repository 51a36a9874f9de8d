package org.goldenthread.answer.engine;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.goldenthread.fault.Failure;

/**
 * CONTAINS, STRBEFORE and STRAFTER: the time they may take grows with the product of both lengths.
 */
final class BoundedSearch extends ExprFunction2 {

  private static final long LARGEST_PRODUCT = 100_000_000;

  private final ExprFunction2 function;

  BoundedSearch(ExprFunction2 function) {
    super(function.getArg1(), function.getArg2(), function.getFunctionSymbol().getSymbol());
    this.function = function;
  }

  @Override
  public NodeValue eval(NodeValue text, NodeValue part) {
    long inside = text.asUnquotedString().length();
    long sought = part.asUnquotedString().length();
    if (inside * sought > LARGEST_PRODUCT) {
      throw Watch.refuse(
          Failure.Code.USAGE,
          "The query is refused: it looks for a text of "
              + sought
              + " characters in one of "
              + inside
              + ".");
    }
    return Size.checked(function.eval(text, part));
  }

  @Override
  public Expr copy(Expr text, Expr part) {
    return new BoundedSearch((ExprFunction2) function.copy(text, part));
  }
}
