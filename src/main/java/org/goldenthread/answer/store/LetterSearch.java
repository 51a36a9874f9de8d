package org.goldenthread.answer.store;

import java.util.Locale;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.sse.Tags;

/**
 * {@code CONTAINS(LCASE(text), LCASE(letters))}, the search of all texts letter by letter. The
 * engine would make a literal, hash and all, of each text in small letters.
 */
final class LetterSearch extends ExprFunction2 {

  private LetterSearch(Expr text, Expr letters) {
    super(text, letters, Tags.tagStrContains);
  }

  /** Puts it where it fits. */
  static Op in(Op op) {
    return Transformer.transform(new TransformCopy(), new Replacing(), op);
  }

  @Override
  public NodeValue eval(NodeValue text, NodeValue letters) {
    boolean plain = letters.isString() && (text.isString() || text.isLangString());
    return plain
        ? NodeValue.booleanReturn(small(text).contains(small(letters)))
        : XSDFuncOp.strContains(XSDFuncOp.strLowerCase(text), XSDFuncOp.strLowerCase(letters));
  }

  private static String small(NodeValue text) {
    return text.asNode().getLiteralLexicalForm().toLowerCase(Locale.ROOT);
  }

  @Override
  public Expr copy(Expr text, Expr letters) {
    return new LetterSearch(text, letters);
  }

  private static final class Replacing extends ExprTransformCopy {

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
      return function instanceof E_StrContains
              && left instanceof E_StrLowerCase text
              && right instanceof E_StrLowerCase letters
          ? new LetterSearch(text.getArg(), letters.getArg())
          : super.transform(function, left, right);
    }
  }
}
