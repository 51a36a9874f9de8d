package org.goldenthread.answer.columns;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** Every match of a plan for every row that comes in. */
final class PatternIterator extends QueryIter1 {

  private final NodeTable nodes;
  private final Var[] variables;
  private final PatternSearch search;
  private final AtomicBoolean cancelled;
  private Binding before;
  private int[] known = new int[0];
  private boolean looked;
  private boolean more;

  PatternIterator(
      PatternPlan plan, TableGraph graph, QueryIterator input, ExecutionContext context) {
    super(input, context);
    nodes = graph.table().nodes();
    variables = plan.variables();
    AtomicBoolean signal = context.getCancelSignal();
    cancelled = signal == null ? new AtomicBoolean() : signal;
    search = new PatternSearch(plan, graph, cancelled);
    before = BindingFactory.root();
  }

  @Override
  protected boolean hasNextBinding() {
    if (!looked) {
      more = known.length > 0 && search.next();
      while (!more && getInput().hasNext()) {
        before = getInput().next();
        known = known();
        search.begin(known);
        more = search.next();
      }
      looked = true;
    }
    return more;
  }

  @Override
  protected Binding moveToNextBinding() {
    looked = false;
    int[] values = search.values();
    for (int i = 0; i < values.length; i++) {
      if (known[i] != Cursor.ANY) {
        values[i] = Cursor.ANY; // The row before has it.
      }
    }
    return new NumberedBinding(before, nodes, variables, values);
  }

  private int[] known() {
    int[] numbers = new int[variables.length];
    for (int i = 0; i < numbers.length; i++) {
      Node node = before.get(variables[i]);
      numbers[i] = node == null ? Cursor.ANY : nodes.numberOf(node);
    }
    return numbers;
  }

  @Override
  protected void requestSubCancel() {
    cancelled.set(true);
  }

  @Override
  protected void closeSubIterator() {
    more = false;
    looked = true;
  }
}
