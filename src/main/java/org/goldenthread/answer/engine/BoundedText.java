package org.goldenthread.answer.engine;

import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.goldenthread.fault.Failure;

/**
 * A text that is to be read as something: its value itself, unless reading it would take time that
 * grows with the square of its length. What is long and no number has no value.
 */
final class BoundedText extends ExprFunction1 {

  private static final Pattern NUMBER = Pattern.compile("[-+0-9.eE:TZ\\s]*+");
  private static final int LONGEST_IRI = 8 * 1024;

  private final boolean iri;

  private BoundedText(Expr text, boolean iri) {
    super(text, "text");
    this.iri = iri;
  }

  /** To be read as a number or a date. */
  static Expr number(Expr text) {
    return new BoundedText(text, false);
  }

  /** To be read as an IRI, whose dots are resolved. */
  static Expr iri(Expr text) {
    return new BoundedText(text, true);
  }

  @Override
  public NodeValue eval(NodeValue value) {
    int length = value.asUnquotedString().length();
    if (length <= (iri ? LONGEST_IRI : Limit.NUMBER_LENGTH.standard())) {
      return value;
    }
    if (iri || NUMBER.matcher(value.asUnquotedString()).matches()) {
      throw Watch.refuse(
          Failure.Code.USAGE,
          "The query is refused: it reads "
              + (iri ? "an IRI" : "a number")
              + " of "
              + length
              + " characters.");
    }
    throw new ExprEvalException("A long text is no number and no date.");
  }

  @Override
  public Expr copy(Expr text) {
    return new BoundedText(text, iri);
  }
}
