package org.goldenthread.answer.engine;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.sys.JenaSystem;

/**
 * Makes the SPARQL engine of this program harmless: no query leaves the machine, and every function
 * that can be misused is replaced before a query is optimised, by one that minds the {@link Watch}.
 */
public final class SafeEngine {

  /**
   * Set to true in the context of a query of our own: it was reviewed, so it may use the functions
   * of the engine as they are, which are faster.
   */
  public static final Symbol OWN_QUERY = Symbol.create("https://w3id.org/golden-thread/own-query");

  static {
    JenaSystem.init(); // Before any class of the engine is touched: its classes start each other.
    RewriteFactory standard = Optimize.stdOptimizationFactory;
    ARQ.globalServiceAllowed = false;
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    // To put one variable in the place of another loses that VALUES may leave either open (UNDEF).
    ARQ.getContext().set(ARQ.optFilterImplicitJoin, false);
    ARQ.getContext().set(ARQ.optImplicitLeftJoin, false);
    SafeExecutor.install(ARQ.getContext());
    Optimize.setFactory(
        context -> {
          Rewrite optimiser = standard.create(context);
          return context.isTrue(OWN_QUERY)
              ? optimiser
              : op -> SafePaths.in(optimiser.rewrite(harmless(op, context)));
        });
  }

  private SafeEngine() {}

  /** Takes effect once, for all queries of this program. */
  public static void install() {
    // The first call loads this class, and that installs it.
  }

  /**
   * Refuses a regular expression that cannot be matched in linear time.
   *
   * @throws org.goldenthread.fault.Failure that says why
   */
  public static void checkPattern(String expression, String flags) {
    LinearPattern.of(expression, flags);
  }

  private static Op harmless(Op op, Context context) {
    Op safe = SafeTables.in(Transformer.transform(new TransformCopy(), new SafeExpressions(), op));
    Query query = context.get(ARQConstants.sysCurrentQuery);
    boolean describes = query != null && query.isDescribeType();
    return describes
        ? OpDistinct.create(safe)
        : safe; // What it describes is kept; so it is counted.
  }
}
