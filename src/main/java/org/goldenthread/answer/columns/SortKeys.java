package org.goldenthread.answer.columns;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.goldenthread.answer.engine.Watch;
import org.jspecify.annotations.Nullable;

/**
 * Jena's order of rows, but what a row is sorted by is computed once and not at each comparison.
 *
 * <p>For one sorting; not for use by several threads.
 */
final class SortKeys implements Comparator<Binding> {

  private final List<SortCondition> conditions;
  private final ExecutionContext context;
  private final BindingComparator standard;
  private final IdentityHashMap<Binding, @Nullable NodeValue[]> keys = new IdentityHashMap<>();

  SortKeys(List<SortCondition> conditions, ExecutionContext context) {
    this.conditions = conditions;
    this.context = context;
    this.standard = new BindingComparator(conditions, context);
  }

  @Override
  public int compare(Binding one, Binding other) {
    Watch.check(); // To compare long texts takes long, and so does to compute them.
    @Nullable NodeValue[] first = keys.computeIfAbsent(one, this::keys);
    @Nullable NodeValue[] second = keys.computeIfAbsent(other, this::keys);
    for (int i = 0; i < first.length; i++) {
      int order = BindingComparator.compareNodesRaw(first[i], second[i]);
      if (order != 0) {
        return conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -order : order;
      }
    }
    return standard.compare(one, other);
  }

  private @Nullable NodeValue[] keys(Binding row) {
    @Nullable NodeValue[] values = new NodeValue[conditions.size()];
    for (int i = 0; i < values.length; i++) {
      Watch.check();
      try {
        values[i] = conditions.get(i).getExpression().eval(row, context);
      } catch (ExprEvalException e) {
        values[i] = null; // What has no value comes first.
      }
    }
    return values;
  }
}
