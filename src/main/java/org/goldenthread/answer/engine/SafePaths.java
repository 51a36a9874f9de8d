package org.goldenthread.answer.engine;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpPath;

/** Puts {@link WatchedPath} in the place of what the optimiser has left of property paths. */
final class SafePaths extends TransformCopy {

  static Op in(Op op) {
    return Transformer.transform(new SafePaths(), new PatternTests(), op);
  }

  @Override
  public Op transform(OpPath path) {
    return new WatchedPath(path);
  }
}
