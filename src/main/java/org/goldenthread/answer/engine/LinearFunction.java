package org.goldenthread.answer.engine;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** A function with a regular expression as its second argument, compiled once when it is fixed. */
abstract class LinearFunction extends ExprFunctionN {

  private static final int EXPRESSION = 1;

  private final int flags;
  private volatile @Nullable LinearPattern fixed;

  LinearFunction(String name, ExprList arguments, int flags) {
    super(name, arguments);
    this.flags = flags;
  }

  /** The pattern that these values name. */
  final LinearPattern pattern(List<NodeValue> values) {
    LinearPattern known = fixed;
    if (known != null) {
      return known;
    }
    LinearPattern pattern =
        LinearPattern.of(
            text(values.get(EXPRESSION)), values.size() > flags ? text(values.get(flags)) : "");
    if (constant(EXPRESSION) && (numArgs() <= flags || constant(flags))) {
      fixed = pattern;
    }
    return pattern;
  }

  final String text(NodeValue value) {
    return literal(value).getLiteralLexicalForm();
  }

  final Node literal(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(getFunctionSymbol().getSymbol(), value);
  }

  private boolean constant(int argument) {
    Expr expression = getArg(argument + 1);
    return expression != null && expression.isConstant();
  }
}
