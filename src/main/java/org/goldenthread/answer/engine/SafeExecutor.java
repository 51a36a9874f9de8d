package org.goldenthread.answer.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterAssign;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.util.Context;

/**
 * Jena's engine, but every row, key, group and text that it keeps is counted in the account of the
 * question, and what is sorted by is computed once and not at each comparison.
 *
 * <p>Its joins may be closed before anybody read them. Up to Jena 5.6.0 such a query fails with a
 * NullPointerException (apache/jena #3516); later versions need Java 21.
 */
public abstract class SafeExecutor extends OpExecutor {

  /** For one execution of a query. */
  protected SafeExecutor(ExecutionContext context) {
    super(context);
  }

  /** Has all that keeps something executed in this way, the rest by the engine of the dataset. */
  public static void install(Context dataset) {
    OpExecutorFactory own = QC.getFactory(dataset);
    OpExecutorFactory engine = own == null ? OpExecutor.stdFactory : own;
    QC.setFactory(dataset, context -> new Above(context, engine));
  }

  /** What a value adds to the memory of a row that is kept; nothing if the data have it anyway. */
  protected long size(Node value) {
    return RowSize.of(value);
  }

  /** What a row takes that is kept. */
  final long size(Binding row) {
    return RowSize.of(row, this::size);
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    Holding holding = new Holding();
    QueryIterator left = holding.keeping(exec(join.getLeft(), input), this);
    QueryIterator right = exec(join.getRight(), root());
    QueryIterator joined = Join.join(left, right, execCxt);
    return holding.out(new ClosableJoin(joined, List.of(left, right), execCxt));
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    Holding holding = new Holding();
    QueryIterator left = holding.in(exec(join.getLeft(), input));
    QueryIterator right = holding.keeping(exec(join.getRight(), root()), this);
    QueryIterator joined = Join.leftJoin(left, right, join.getExprs(), execCxt);
    return holding.out(new ClosableJoin(joined, List.of(left, right), execCxt));
  }

  @Override
  protected QueryIterator execute(OpMinus minus, QueryIterator input) {
    Holding holding = new Holding();
    QueryIterator left = exec(minus.getLeft(), input);
    QueryIterator right = holding.keeping(exec(minus.getRight(), root()), this);
    Set<Var> common = OpVars.visibleVars(minus.getLeft());
    common.retainAll(OpVars.visibleVars(minus.getRight()));
    return holding.out(QueryIterMinus.create(left, right, common, execCxt));
  }

  @Override
  protected QueryIterator execute(OpTable table, QueryIterator input) {
    return new ClosableJoin(super.execute(table, input), List.of(input), execCxt);
  }

  @Override
  protected QueryIterator execute(OpExtend extend, QueryIterator input) {
    Holding holding = new Holding();
    QueryIterator rows = holding.in(exec(extend.getSubOp(), input));
    return holding.out(new QueryIterAssign(rows, extend.getVarExprList(), execCxt, true));
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    Holding holding = new Holding();
    QueryIterator rows = holding.in(exec(filter.getSubOp(), input));
    for (Expr condition : filter.getExprs()) {
      rows = new QueryIterFilterExpr(rows, condition, execCxt);
    }
    return holding.out(rows);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    Holding holding = new Holding();
    QueryIterator rows = holding.keeping(exec(order.getSubOp(), input), this);
    SortKeys keys = new SortKeys(order.getConditions(), execCxt, holding);
    return holding.out(new QueryIterSort(rows, keys, execCxt));
  }

  /** No more rows are kept than are wanted, and none of them is larger than the largest. */
  @Override
  protected QueryIterator execute(OpTopN top, QueryIterator input) {
    boolean distinct = top.getSubOp() instanceof OpDistinct;
    Op below = distinct ? ((OpDistinct) top.getSubOp()).getSubOp() : top.getSubOp();
    Holding holding = new Holding();
    LargestRows largest = new LargestRows(top.getLimit(), holding, this);
    QueryIterator rows = new ToldRows(exec(below, input), largest);
    Comparator<Binding> order = SortKeys.unkept(top.getConditions(), execCxt, holding);
    return holding.out(new QueryIterTopN(rows, order, top.getLimit(), distinct, execCxt));
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    Holding holding = new Holding();
    return holding.out(holding.keeping(super.execute(distinct, input), this));
  }

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    Holding holding = new Holding();
    QueryIterator rows = holding.in(exec(group.getSubOp(), input));
    return holding.out(
        new QueryIterGroup(
            rows,
            group.getGroupVars(),
            CountedGroup.aggregators(group.getAggregators(), holding, this),
            execCxt));
  }

  /** Leaves patterns, and what only reads them, to another engine. */
  private static final class Above extends SafeExecutor {

    private final OpExecutor engine;

    Above(ExecutionContext context, OpExecutorFactory engine) {
      super(context);
      this.engine = engine.create(context);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
      if (keeps(op)) {
        return super.exec(op, input);
      }
      Holding holding = new Holding();
      return holding.out(engine.executeOp(op, holding.in(input)));
    }

    /** Whether anything is kept in what is done for it. */
    private static boolean keeps(Op op) {
      if (op instanceof OpFilter || op instanceof OpGraph) {
        return keeps(((Op1) op).getSubOp());
      }
      if (op instanceof Op1 || op instanceof OpJoin || op instanceof OpLeftJoin) {
        return true;
      }
      if (op instanceof OpMinus || op instanceof OpTable) {
        return true;
      }
      if (op instanceof Op2 both) {
        return keeps(both.getLeft()) || keeps(both.getRight());
      }
      return op instanceof OpN all && all.getElements().stream().anyMatch(Above::keeps);
    }
  }
}
