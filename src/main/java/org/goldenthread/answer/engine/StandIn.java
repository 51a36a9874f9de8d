package org.goldenthread.answer.engine;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.jspecify.annotations.Nullable;

/** An aggregate that stands in the place of the engine's own, and is told from it by nothing. */
abstract class StandIn extends AggregatorBase {

  private final Aggregator standard;

  StandIn(Aggregator standard) {
    super(standard.getName(), false, standard.getExprList());
    this.standard = standard;
  }

  final Aggregator standard() {
    return standard;
  }

  @Override
  public @Nullable Node getValueEmpty() {
    return standard.getValueEmpty();
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return standard.asSparqlExpr(context);
  }

  @Override
  public String toPrefixString() {
    return standard.toPrefixString();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof StandIn standIn && standard.equals(standIn.standard, bySyntax);
  }

  @Override
  public int hashCode() {
    return standard.hashCode();
  }
}
