package org.goldenthread.answer.engine;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/**
 * A property path that stops when its question must stop. The engine's own looks at no clock while
 * it counts every walk through the graph, and there may be more of them than atoms.
 */
final class WatchedPath extends OpExt {

  private final OpPath path;

  WatchedPath(OpPath path) {
    super("path");
    this.path = path;
  }

  @Override
  public Op effectiveOp() {
    return path;
  }

  @Override
  public QueryIterator eval(QueryIterator input, ExecutionContext context) {
    Holding holding = new Holding();
    WatchedGraph graph = new WatchedGraph(context.getActiveGraph(), holding.kept());
    ExecutionContext watched = ExecutionContext.copyChangeActiveGraph(context, graph);
    QueryIterator rows = new ToldRows(input, row -> holding.kept().clear());
    return holding.out(new QueryIterPath(path.getTriplePath(), rows, watched));
  }

  @Override
  public Op apply(Transform transform) {
    Op changed = transform.transform(path);
    return changed.equals(path) ? this : SafePaths.in(changed);
  }

  @Override
  public void outputArgs(IndentedWriter out, SerializationContext context) {
    out.print(path.getTriplePath().toString());
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public boolean equalTo(Op other, NodeIsomorphismMap labels) {
    return other instanceof WatchedPath watched && path.equalTo(watched.path, labels);
  }
}
