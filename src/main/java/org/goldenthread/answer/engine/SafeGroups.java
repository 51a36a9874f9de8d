package org.goldenthread.answer.engine;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Puts {@link JoinedGroup} in the place of GROUP_CONCAT. */
final class SafeGroups extends TransformCopy {

  @Override
  public Op transform(OpGroup group, Op below) {
    List<ExprAggregator> aggregators =
        group.getAggregators().stream()
            .map(each -> new ExprAggregator(each.getVar(), safe(each.getAggregator())))
            .toList();
    return OpGroup.create(below, group.getGroupVars(), aggregators);
  }

  private static Aggregator safe(Aggregator aggregator) {
    return aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct
        ? new JoinedGroup(aggregator)
        : aggregator;
  }
}
