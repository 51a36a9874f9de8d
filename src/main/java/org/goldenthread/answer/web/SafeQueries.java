package org.goldenthread.answer.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.answer.query.Gate;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.fault.Failure;

/**
 * Fuseki's query service behind our gate and under a watch. Answers are complete before they are
 * written; more rows than allowed are refused, never cut off.
 */
final class SafeQueries extends SPARQL_QueryDataset {

  /** The attribute of a request that holds its watch. */
  static final String WATCH = Watch.class.getName();

  private final Gate gate;
  private final Limits limits;

  SafeQueries(Gate gate, Limits limits) {
    this.gate = gate;
    this.limits = limits;
  }

  /** The one place where a query may fail; Fuseki would report a failure in its own way. */
  @Override
  protected void execute(String text, HttpAction action) {
    Watch watch = (Watch) action.getRequest().getAttribute(WATCH);
    action.getContext().set(ARQConstants.symCancelQuery, watch.signal());
    try {
      gate.admit(text);
      super.execute(text, action);
    } catch (Failure refusal) {
      watch.stop(refusal);
      throw reported(refusal);
    } catch (StackOverflowError e) {
      watch.stop(
          new Failure(Failure.Code.USAGE, "This query is nested too deeply; write it flatter.", e));
      throw e;
    } catch (OutOfMemoryError e) {
      watch.stop(
          new Failure(Failure.Code.EXHAUSTED, "The query needs more memory than there is.", e));
      throw e;
    }
  }

  private static ActionErrorException reported(Failure refusal) {
    return new ActionErrorException(refusal.code().httpStatus(), refusal.getMessage(), refusal);
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    DatasetDescription asked = SPARQLProtocol.getDatasetDescription(action, query);
    if (asked != null) {
      gate.checkGraphs(asked.getDefaultGraphURIs());
      gate.checkGraphs(asked.getNamedGraphURIs());
    }
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    if (query.isSelectType()) {
      return new QueryExecResult(rows(execution.select()));
    }
    if (query.isConstructType()) {
      return new QueryExecResult(graph(execution.constructTriples(), query));
    }
    if (query.isDescribeType()) {
      return new QueryExecResult(execution.describe());
    }
    return super.executeQuery(action, execution, query, log);
  }

  private RowSet rows(RowSet found) {
    List<Binding> rows = new ArrayList<>();
    while (found.hasNext()) {
      checkRoom(rows.size());
      rows.add(found.next());
    }
    return RowSetStream.create(found.getResultVars(), rows.iterator());
  }

  private Graph graph(Iterator<Triple> triples, Query query) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    while (triples.hasNext()) {
      checkRoom(graph.size());
      graph.add(triples.next());
    }
    return graph;
  }

  private void checkRoom(int size) {
    if (size == limits.answerRows()) {
      throw new Failure(
          Failure.Code.TOO_LARGE,
          "The answer has more than "
              + limits.of(Limit.ANSWER_ROWS)
              + " rows; ask for less at once, by LIMIT and OFFSET for example.");
    }
  }
}
