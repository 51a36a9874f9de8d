package org.goldenthread.answer.store;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * Has Jena's general engine answer, graph by graph, what TDB2's own gets wrong: it hands the
 * variable of GRAPH to both sides of a MINUS within, which then share it and take away nothing that
 * differs in another graph only.
 */
final class DiskEngine implements QueryEngineFactory {

  private static final DiskEngine ENGINE = new DiskEngine();

  private DiskEngine() {}

  /** Makes Jena know of it. */
  static synchronized void register() {
    if (!QueryEngineRegistry.containsFactory(ENGINE)) {
      QueryEngineRegistry.addFactory(ENGINE);
    }
  }

  @Override
  public boolean accept(Query query, DatasetGraph dataset, Context context) {
    return dataset instanceof DatasetGraphReadOnly readOnly
        && readOnly.getWrapped() instanceof DatasetGraphTDB
        && Looking.at(query);
  }

  @Override
  public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
    DatasetGraph stored = ((DatasetGraphReadOnly) dataset).getWrapped();
    return QueryEngineMain.getFactory().create(query, stored, input, context);
  }

  @Override
  public boolean accept(Op op, DatasetGraph dataset, Context context) {
    return false;
  }

  @Override
  public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
    throw new UnsupportedOperationException("Only queries that were written are answered.");
  }

  /** Looks for a GRAPH with a variable and a MINUS, wherever either stands. */
  private static final class Looking extends ElementVisitorBase {
    private boolean graph;
    private boolean found;

    static boolean at(Query query) {
      Looking looking = new Looking();
      looking.within(query);
      return looking.graph && looking.found;
    }

    private void within(Query query) {
      if (query.getQueryPattern() != null) {
        ElementWalker.walk(query.getQueryPattern(), this);
      }
    }

    @Override
    public void visit(ElementNamedGraph named) {
      graph |= named.getGraphNameNode().isVariable();
    }

    @Override
    public void visit(ElementMinus minus) {
      found = true;
    }

    @Override
    public void visit(ElementSubQuery sub) {
      within(sub.getQuery());
    }
  }
}
