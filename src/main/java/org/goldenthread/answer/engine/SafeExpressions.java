package org.goldenthread.answer.engine;

import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Puts a harmless function in the place of each that could take too long or make too much. */
final class SafeExpressions extends ExprTransformCopy {

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    Expr copy = super.transform(function, argument);
    return function instanceof E_StrEncodeForURI ? new BoundedResult(copy) : copy;
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    Expr copy = super.transform(function, left, right);
    if (function instanceof E_StrContains
        || function instanceof E_StrBefore
        || function instanceof E_StrAfter) {
      return new BoundedSearch((ExprFunction2) copy);
    }
    boolean computes =
        function instanceof E_Multiply
            || function instanceof E_Add
            || function instanceof E_Subtract
            || function instanceof E_StrDatatype;
    return computes ? new BoundedResult(copy) : copy;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new LinearRegex(arguments);
    }
    if (function instanceof E_StrReplace) {
      return new LinearReplace(arguments);
    }
    if (function instanceof E_StrConcat) {
      return new BoundedConcat(arguments);
    }
    Expr copy = super.transform(function, arguments);
    return function instanceof E_Function ? new BoundedResult(copy) : copy;
  }
}
