package org.goldenthread.answer.store;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Several HAVING conditions joined to one. When Jena puts values in the place of variables, it puts
 * the first condition in the place of every other (up to 5.6.0 at least).
 */
final class Having {

  private Having() {}

  /** The same query; it says what it said, with at most one HAVING condition at each level. */
  static synchronized Query joined(Query query) {
    join(query); // No copy: Jena makes one in the same way.
    return query;
  }

  private static void join(Query query) {
    List<Expr> conditions = query.getHavingExprs();
    if (conditions.size() > 1) {
      Expr all = conditions.stream().reduce(E_LogicalAnd::new).orElseThrow();
      conditions.clear();
      conditions.add(all);
    }
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(query.getQueryPattern(), new Within());
    }
  }

  private static final class Within extends ElementVisitorBase {

    @Override
    public void visit(ElementSubQuery within) {
      join(within.getQuery());
    }
  }
}
