package org.goldenthread.answer.engine;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * UCASE and LCASE piece by piece. Where one letter becomes several (ligatures), Java copies the
 * whole text for each, which takes half a minute for half a million of them.
 */
final class BoundedCase extends ExprFunction1 {

  private static final int PIECE = 1_000;

  private final boolean upper;

  BoundedCase(ExprFunction1 function, Expr text) {
    this(text, function instanceof E_StrUpperCase, function.getFunctionSymbol().getSymbol());
  }

  private BoundedCase(Expr text, boolean upper, String symbol) {
    super(text, symbol);
    this.upper = upper;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    Node literal = NodeValueOps.checkAndGetStringLiteral(getFunctionSymbol().getSymbol(), value);
    UnaryOperator<String> change =
        upper ? text -> text.toUpperCase(Locale.ROOT) : text -> text.toLowerCase(Locale.ROOT);
    String changed = changed(literal.getLiteralLexicalForm(), change);
    return literal.getLiteralLanguage().isEmpty()
        ? NodeValue.makeString(changed)
        : NodeValue.makeNode(NodeFactory.createLiteralLang(changed, literal.getLiteralLanguage()));
  }

  private static String changed(String text, UnaryOperator<String> change) {
    if (text.length() <= PIECE) {
      Size.makeText(text.length());
      return change.apply(text);
    }
    StringBuilder changed = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      Watch.check();
      int end = end(text, start);
      changed.append(change.apply(text.substring(start, end)));
      Size.checkText(changed.length());
      start = end;
    }
    Size.makeText(changed.length());
    return changed.toString();
  }

  /** Between words where there are any: the last sigma of a word has a form of its own. */
  private static int end(String text, int start) {
    if (start + PIECE >= text.length()) {
      return text.length();
    }
    int blank = text.substring(start, start + PIECE).lastIndexOf(' ');
    int end = start + (blank > 0 ? blank : PIECE);
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end + 1 : end;
  }

  @Override
  public Expr copy(Expr text) {
    return new BoundedCase(text, upper, getFunctionSymbol().getSymbol());
  }
}
