package org.goldenthread.answer.engine;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * EXISTS and NOT EXISTS that are never written down as a query again. Jena does so when it puts
 * values into their patterns; it has no use for what it writes and no words for {@link
 * WatchedPath}.
 */
final class PatternTests extends ExprTransformCopy {

  @Override
  public Expr transform(ExprFunctionOp test, ExprList arguments, Op pattern) {
    return test instanceof E_Exists || test instanceof E_NotExists
        ? watched(test, pattern)
        : super.transform(test, arguments, pattern);
  }

  /** Planning goes through the pattern of a test again and again, and looks at no other clock. */
  static Expr watched(ExprFunctionOp test, Op pattern) {
    return test instanceof E_Exists ? new Found(pattern) : new NotFound(pattern);
  }

  private static final class Found extends E_Exists {

    Found(Op pattern) {
      super(new ElementGroup(), pattern);
    }

    @Override
    public void visit(ExprVisitor visitor) {
      Watch.check();
      super.visit(visitor);
    }

    @Override
    protected Expr copy(Element written, Op pattern) {
      return new Found(pattern);
    }

    @Override
    public ExprFunctionOp copy(ExprList arguments, Op pattern) {
      return new Found(pattern);
    }
  }

  private static final class NotFound extends E_NotExists {

    NotFound(Op pattern) {
      super(new ElementGroup(), pattern);
    }

    @Override
    public void visit(ExprVisitor visitor) {
      Watch.check();
      super.visit(visitor);
    }

    @Override
    protected Expr copy(Element written, Op pattern) {
      return new NotFound(pattern);
    }

    @Override
    public ExprFunctionOp copy(ExprList arguments, Op pattern) {
      return new NotFound(pattern);
    }
  }
}
