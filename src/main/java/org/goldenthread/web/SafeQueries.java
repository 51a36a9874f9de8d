package org.goldenthread.web;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.goldenthread.fault.Failure;
import org.goldenthread.query.Gate;

/**
 * Fuseki's query service behind our gate. Rows are complete before the status line is sent, so that
 * a query that runs out of time never yields half an answer under 200.
 */
final class SafeQueries extends SPARQL_QueryDataset {

  private final Gate gate;

  SafeQueries(Gate gate) {
    this.gate = gate;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    check(() -> Gate.parse(text));
    super.execute(text, action);
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    check(
        () -> {
          gate.check(query);
          DatasetDescription asked = SPARQLProtocol.getDatasetDescription(action, query);
          if (asked != null) {
            gate.checkGraphs(asked.getDefaultGraphURIs());
            gate.checkGraphs(asked.getNamedGraphURIs());
          }
        });
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    QueryExecResult result = super.executeQuery(action, execution, query, log);
    return result.isRowSet() ? new QueryExecResult(result.rowSet().materialize()) : result;
  }

  /** Fuseki reports a refusal in its own way. */
  private static void check(Runnable test) {
    try {
      test.run();
    } catch (Failure refusal) {
      ServletOps.error(refusal.code().httpStatus(), refusal.getMessage());
    }
  }
}
