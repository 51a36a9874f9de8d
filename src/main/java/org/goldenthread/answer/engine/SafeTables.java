package org.goldenthread.answer.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Parts the VALUES with UNDEF into tables without: Jena's optimiser applies a FILTER to a table as
 * soon as that names the variables, and so loses the rows that leave them open. Takes away a LIMIT
 * beyond all numbers of rows.
 */
final class SafeTables extends TransformCopy {

  private static final long MOST_ROWS = Integer.MAX_VALUE;
  private static final Transform INSTANCE = new SafeTables();

  static Op in(Op op) {
    return Transformer.transform(INSTANCE, new ExprTransformCopy(), op);
  }

  /** The engine adds both numbers, and answers nothing when the sum is too large. */
  @Override
  public Op transform(OpSlice slice, Op below) {
    long rows = slice.getLength() > MOST_ROWS ? Query.NOLIMIT : slice.getLength();
    return super.transform(new OpSlice(slice.getSubOp(), slice.getStart(), rows), below);
  }

  @Override
  public Op transform(OpTable values) {
    Map<Set<Var>, Table> tables = new LinkedHashMap<>();
    values.getTable().rows().forEachRemaining(row -> tableOf(row, tables).addBinding(row));
    return tables.size() < 2
        ? values
        : tables.values().stream().<Op>map(OpTable::create).reduce(OpUnion::create).orElseThrow();
  }

  private static Table tableOf(Binding row, Map<Set<Var>, Table> tables) {
    Set<Var> variables = new HashSet<>();
    row.vars().forEachRemaining(variables::add);
    return tables.computeIfAbsent(variables, all -> TableFactory.create(all.stream().toList()));
  }
}
