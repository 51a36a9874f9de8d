package org.goldenthread.answer.engine;

import com.google.re2j.Matcher;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** REPLACE(text, expression, replacement [, flags]) in linear time, with a bound on its result. */
final class LinearReplace extends LinearFunction {

  LinearReplace(ExprList arguments) {
    super(Tags.tagReplace, arguments, 3);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    Node original = literal(values.get(0));
    String text = original.getLiteralLexicalForm();
    String replacement = text(values.get(2));
    String changed = replaced(pattern(values).matcher(text), replacement);
    if (changed.equals(text)) {
      return values.get(0);
    }
    return original.getLiteralLanguage().isEmpty()
        ? NodeValue.makeString(changed)
        : NodeValue.makeNode(NodeFactory.createLiteralLang(changed, original.getLiteralLanguage()));
  }

  /** As the engine does: of the matches of no length only the first counts. */
  private static String replaced(Matcher matcher, String replacement) {
    StringBuilder changed = new StringBuilder();
    boolean first = true;
    try {
      while (matcher.find()) {
        if (first || matcher.end() > matcher.start()) {
          long groups = replacement.chars().filter(letter -> letter == '$').count();
          Size.checkText(
              changed.length() + replacement.length() + groups * (matcher.end() - matcher.start()));
          matcher.appendReplacement(changed, replacement);
          Size.checkText(changed.length());
        }
        first = false;
      }
      matcher.appendTail(changed);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: the replacement names a group that is not there", e);
    }
    Size.makeText(changed.length());
    return changed.toString();
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearReplace(arguments);
  }
}
