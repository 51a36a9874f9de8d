package org.goldenthread.answer.engine;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;

/**
 * Jena's engine with joins that may be closed before anybody read them. Up to Jena 5.6.0 such a
 * query fails with a NullPointerException (apache/jena #3516); later versions need Java 21.
 */
public abstract class SafeJoins extends OpExecutor {

  /** For one execution of a query. */
  protected SafeJoins(ExecutionContext context) {
    super(context);
  }

  /** Has joins executed in this way, and what holds none by the engine of the dataset as before. */
  public static void install(Context dataset) {
    OpExecutorFactory engine = QC.getFactory(dataset);
    QC.setFactory(dataset, context -> new Above(context, engine));
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    QueryIterator left = exec(join.getLeft(), input);
    QueryIterator right = exec(join.getRight(), root());
    return new ClosableJoin(Join.join(left, right, execCxt), List.of(left, right), execCxt);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    QueryIterator left = exec(join.getLeft(), input);
    QueryIterator right = exec(join.getRight(), root());
    QueryIterator joined = Join.leftJoin(left, right, join.getExprs(), execCxt);
    return new ClosableJoin(joined, List.of(left, right), execCxt);
  }

  @Override
  protected QueryIterator execute(OpTable table, QueryIterator input) {
    return new ClosableJoin(super.execute(table, input), List.of(input), execCxt);
  }

  /** Leaves all that holds no join to another engine. */
  private static final class Above extends SafeJoins {

    private final OpExecutor engine;

    Above(ExecutionContext context, OpExecutorFactory engine) {
      super(context);
      this.engine = engine.create(context);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
      return joins(op) ? super.exec(op, input) : engine.executeOp(op, input);
    }

    /** Whether a join is among what is done for it. */
    private static boolean joins(Op op) {
      if (op instanceof Op1 above) {
        return joins(above.getSubOp());
      }
      if (op instanceof OpJoin || op instanceof OpLeftJoin || op instanceof OpTable) {
        return true;
      }
      if (op instanceof Op2 both) {
        return joins(both.getLeft()) || joins(both.getRight());
      }
      return op instanceof OpN all && all.getElements().stream().anyMatch(Above::joins);
    }
  }
}
