package org.goldenthread.answer.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeUtils;
import org.goldenthread.answer.engine.Watch;

/**
 * Queries that are compiled and optimised once, with a mark in the place of each value, and asked
 * often, with the values in the place of the marks.
 *
 * <p>Safe for use by many threads.
 */
final class PreparedQueries implements Selection {

  private static final int MOST = 500;

  private final DatasetGraph dataset;
  private final Context context;
  private final Map<Key, Op> prepared = new ConcurrentHashMap<>();

  PreparedQueries(DatasetGraph dataset) {
    this.dataset = dataset;
    this.context = Context.setupContextForDataset(ARQ.getContext(), dataset);
  }

  /** A query object, not what it says: comparing two texts takes longer than preparing. */
  private record Key(Query query, Set<Var> given) {

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
      return other instanceof Key key && key.query == query && key.given.equals(given);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(query) * 31 + given.hashCode();
    }
  }

  @Override
  public <T> T select(Query query, Binding values, Duration deadline, Function<RowSet, T> reader) {
    if (query.hasDatasetDescription() || !areTerms(values)) {
      return new PlainQueries(dataset).select(query, values, deadline, reader);
    }
    return Watch.over(deadline, watch -> select(query, values, watch, reader));
  }

  /**
   * Whether the plan for a mark will do for each value. Numbers and dates are compared by what they
   * mean, and a query that names its graphs is planned for those.
   */
  private static boolean areTerms(Binding values) {
    boolean[] all = {true};
    values.forEach((variable, value) -> all[0] &= value.isURI() || NodeUtils.isSimpleString(value));
    return all[0];
  }

  private <T> T select(Query query, Binding values, Watch watch, Function<RowSet, T> reader) {
    Context own = context.copy();
    own.set(ARQConstants.symCancelQuery, watch.signal());
    ExecutionContext execution = ExecutionContext.create(dataset, dataset.getDefaultGraph(), own);
    QueryIterator rows =
        QC.execute(operation(query, values), QueryIterRoot.create(execution), execution);
    try {
      return reader.apply(RowSetStream.create(query.getProjectVars(), rows));
    } finally {
      rows.close();
    }
  }

  /** What is run for these values. */
  Op operation(Query query, Binding values) {
    Map<Node, Node> valueOfMark = new HashMap<>();
    values.forEach((variable, value) -> valueOfMark.put(mark(variable), value));
    Set<Var> given = new HashSet<>();
    values.vars().forEachRemaining(given::add);
    if (prepared.size() > MOST) {
      prepared.clear();
    }
    Op operation = prepared.computeIfAbsent(new Key(query, given), this::prepare);
    return valueOfMark.isEmpty()
        ? operation
        : NodeTransformLib.transform(node -> valueOfMark.getOrDefault(node, node), operation);
  }

  private Op prepare(Key key) {
    Map<Var, Node> marks = new HashMap<>();
    key.given().forEach(variable -> marks.put(variable, mark(variable)));
    Context own = context.copy();
    own.set(ARQ.optExprConstantFolding, false); // A mark is no constant.
    Op compiled = Algebra.compile(QueryTransformOps.replaceVars(Having.joined(key.query()), marks));
    return Algebra.optimize(LetterSearch.in(compiled), own);
  }

  /** No text of a document has a character for private use at its beginning. */
  private static Node mark(Var variable) {
    return NodeFactory.createLiteralString("\uE000" + variable.getVarName());
  }
}
