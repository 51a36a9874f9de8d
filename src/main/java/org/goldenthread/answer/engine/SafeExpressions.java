package org.goldenthread.answer.engine;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.vocabulary.XSD;

/** Puts a harmless function in the place of each that could take too long or make too much. */
final class SafeExpressions extends ExprTransformCopy {

  private static final String TEXT = XSD.xstring.getURI();

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    if (function instanceof E_IRI) {
      return super.transform(function, BoundedText.iri(argument));
    }
    Expr copy = super.transform(function, argument);
    if (copy instanceof E_BNode.BNode1 blank) {
      return new CountedBlank(blank);
    }
    if (function instanceof E_StrUpperCase || function instanceof E_StrLowerCase) {
      return new BoundedCase(function, argument);
    }
    return function instanceof E_StrEncodeForURI ? new BoundedResult(copy) : copy;
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    if (function instanceof E_StrDatatype) {
      return new BoundedResult(super.transform(function, unlessText(left, right), right));
    }
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
            || function instanceof E_Divide;
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
    if (function instanceof E_StrSubstring) {
      return new BoundedResult(super.transform(function, arguments));
    }
    return function instanceof E_Function
        ? new BoundedResult(super.transform(function, read(function, arguments)))
        : super.transform(function, arguments);
  }

  /** The argument of a cast. */
  private static ExprList read(ExprFunctionN cast, ExprList arguments) {
    boolean one = arguments.size() == 1 && !TEXT.equals(cast.getFunctionIRI());
    return one ? new ExprList(BoundedText.number(arguments.get(0))) : arguments;
  }

  private static Expr unlessText(Expr text, Expr datatype) {
    boolean isText = datatype.isConstant() && TEXT.equals(datatype.getConstant().asString());
    return isText ? text : BoundedText.number(text);
  }

  @Override
  public Expr transform(ExprFunctionOp test, ExprList arguments, Op pattern) {
    return test instanceof E_Exists || test instanceof E_NotExists
        ? PatternTests.watched(test, pattern)
        : super.transform(test, arguments, pattern);
  }
}
