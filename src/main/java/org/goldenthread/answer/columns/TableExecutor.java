package org.goldenthread.answer.columns;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.goldenthread.answer.engine.SafeExecutor;

/** Jena's engine with an account, in which patterns are matched by numbers. */
public final class TableExecutor extends SafeExecutor {

  private TableExecutor(ExecutionContext context) {
    super(context);
  }

  /** Has the queries of a dataset executed in this way. */
  public static void install(Context context) {
    QC.setFactory(context, TableExecutor::new);
  }

  @Override
  protected QueryIterator execute(OpBGP required, QueryIterator input) {
    if (execCxt.getActiveGraph() instanceof TableGraph graph) {
      Optional<PatternPlan> plan = PatternPlan.of(required, graph.table().nodes());
      if (plan.isPresent()) {
        return new PatternIterator(plan.get(), graph, input, execCxt);
      }
    }
    return super.execute(required, input);
  }

  @Override
  protected long size(Node value) {
    boolean stored =
        execCxt.getActiveGraph() instanceof TableGraph graph
            && graph.table().nodes().numberOf(value) != NodeTable.ABSENT;
    return stored ? 0 : super.size(value);
  }

  @Override
  protected QueryIterator execute(OpConditional conditional, QueryIterator input) {
    if (!(execCxt.getActiveGraph() instanceof TableGraph graph)
        || !PatternPlan.canAnswer(conditional.getRight())) {
      return super.execute(conditional, input);
    }
    Deque<Op> optional = new ArrayDeque<>();
    Op first = conditional;
    while (first instanceof OpConditional outer && PatternPlan.canAnswer(outer.getRight())) {
      optional.push(outer.getRight());
      first = outer.getLeft();
    }
    NodeTable nodes = graph.table().nodes();
    Optional<PatternPlan> required =
        first instanceof OpBGP basic ? PatternPlan.of(basic, nodes) : Optional.empty();
    PatternPlan plan = required.orElseGet(() -> PatternPlan.optional(nodes));
    optional.forEach(plan::addOptional);
    QueryIterator before = required.isPresent() ? input : exec(first, input);
    return new PatternIterator(plan, graph, before, execCxt);
  }
}
