package org.goldenthread.answer.remote;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.PlanOp;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Has Jena send a query over a {@link RemoteDataset} to the service, whole. */
final class RemoteEngine implements QueryEngineFactory {

  private static final RemoteEngine ENGINE = new RemoteEngine();

  private RemoteEngine() {}

  /** Makes Jena know of it. */
  static synchronized void register() {
    if (!QueryEngineRegistry.containsFactory(ENGINE)) {
      QueryEngineRegistry.addFactory(ENGINE);
    }
  }

  @Override
  public boolean accept(Query query, DatasetGraph dataset, Context context) {
    return dataset instanceof RemoteDataset;
  }

  @Override
  public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
    AtomicBoolean cancelled = Context.getOrSetCancelSignal(context);
    RemoteVersion version = ((RemoteDataset) dataset).version();
    Rows rows =
        new Rows(
            () -> version.ask(RemoteSearch.answered(asSelect(query), context), cancelled::get));
    return new PlanOp(OpTable.unit(), null, QueryIterPlainWrapper.create(rows));
  }

  /** Asks when the first row is wanted: only then does Jena's clock run. */
  private static final class Rows implements Iterator<Binding> {
    private final Supplier<List<Binding>> question;
    private @Nullable Iterator<Binding> answer;

    Rows(Supplier<List<Binding>> question) {
      this.question = question;
    }

    private Iterator<Binding> answer() {
      if (answer == null) {
        answer = question.get().iterator();
      }
      return Objects.requireNonNull(answer);
    }

    @Override
    public boolean hasNext() {
      return answer().hasNext();
    }

    @Override
    public Binding next() {
      return answer().next();
    }
  }

  /** Jena makes statements, descriptions and truth of the rows that this query yields. */
  static Query asSelect(Query query) {
    Query select = QueryTransformOps.shallowCopy(query);
    if (select.hasOrderBy()) {
      // A value in the place of a variable does not order anything, and Jena writes it in a form
      // that is no SPARQL.
      select.getOrderBy().removeIf(condition -> condition.getExpression().isConstant());
    }
    if (query.isSelectType()) {
      return select;
    }
    select.setQuerySelectType();
    if (query.isAskType() && !query.hasLimit()) {
      select.setLimit(1);
    }
    if (!query.isDescribeType() || query.getProjectVars().isEmpty()) {
      select.setQueryResultStar(true);
    }
    return select;
  }

  @Override
  public boolean accept(Op op, DatasetGraph dataset, Context context) {
    return false;
  }

  @Override
  public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
    throw new UnsupportedOperationException("Only whole queries are sent.");
  }
}
