package org.goldenthread.answer.engine;

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
import org.jspecify.annotations.Nullable;

/**
 * Jena's order of rows, but what a row is sorted by is computed once and not at each comparison.
 *
 * <p>For one sorting; not for use by several threads.
 */
final class SortKeys implements Comparator<Binding> {

  /** About what Java needs for the keys of a row, and for each of them. */
  private static final long KEYS = 96;

  private static final long KEY = 48;

  private final List<SortCondition> conditions;
  private final ExecutionContext context;
  private final BindingComparator standard;
  private final Holding holding;
  private final IdentityHashMap<Binding, @Nullable NodeValue[]> keys = new IdentityHashMap<>();

  /** The keys are kept in the account of the part that sorts. */
  SortKeys(List<SortCondition> conditions, ExecutionContext context, Holding holding) {
    this.conditions = conditions;
    this.context = context;
    this.standard = new BindingComparator(conditions, context);
    this.holding = holding;
  }

  /** The same order, with nothing kept: for a sorting that forgets most of its rows. */
  static Comparator<Binding> unkept(
      List<SortCondition> conditions, ExecutionContext context, Holding holding) {
    BindingComparator order = new BindingComparator(conditions, context);
    return (one, other) -> {
      Watch.check();
      int compared = order.compare(one, other);
      holding.texts().clear();
      return compared;
    };
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
    int order = standard.compare(one, other);
    holding.texts().clear();
    return order;
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
    holding.kept().add(KEYS + KEY * values.length + holding.texts().bytes());
    holding.texts().clear();
    return values;
  }
}
