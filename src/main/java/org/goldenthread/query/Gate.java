package org.goldenthread.query;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.goldenthread.fault.Failure;

/**
 * What no query may do, checked before anything runs: change data, call other services, or read
 * graphs from elsewhere. Safe for use by many threads.
 */
public final class Gate {

  private final Predicate<String> graphExists;

  /** A gate to a dataset; {@code graphExists} tells which graphs FROM may name. */
  public Gate(Predicate<String> graphExists) {
    this.graphExists = graphExists;
  }

  /**
   * Parses a query of standard SPARQL 1.1.
   *
   * @throws Failure of code {@code USAGE} with line and column when it is none
   */
  public static Query parse(String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      throw new Failure(Failure.Code.USAGE, "This is no SPARQL 1.1 query: " + reason(e), e);
    } catch (StackOverflowError e) {
      throw new Failure(
          Failure.Code.USAGE, "This query is nested too deeply; write it flatter.", e);
    }
  }

  /**
   * Refuses a query that reaches out of the dataset.
   *
   * @throws Failure of code {@code USAGE} that says which part is refused
   */
  public void check(Query query) {
    if (!query.isSelectType()
        && !query.isAskType()
        && !query.isConstructType()
        && !query.isDescribeType()) {
      throw refused("only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
    }
    checkGraphs(query.getGraphURIs());
    checkGraphs(query.getNamedGraphURIs());
    if (callsService(query)) {
      throw refused("SERVICE is not allowed; ask the other endpoint yourself");
    }
  }

  /** Refuses the name of a graph that the dataset does not hold. */
  public void checkGraphs(List<String> names) {
    for (String name : names) {
      if (!graphExists.test(name)) {
        throw refused("there is no graph <" + name + ">, and nothing is fetched from elsewhere");
      }
    }
  }

  /** The compiled form shows every SERVICE, also one inside EXISTS or a sub-query. */
  private static boolean callsService(Query query) {
    boolean[] found = new boolean[1];
    OpVisitorBase visitor =
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            found[0] = true;
          }
        };
    try {
      Walker.walk(Algebra.compile(query), visitor, new ExprVisitorBase());
      if (query.hasOrderBy()) { // The walker passes by the conditions of an order.
        for (SortCondition condition : query.getOrderBy()) {
          Walker.walk(condition.getExpression(), visitor, new ExprVisitorBase());
        }
      }
    } catch (StackOverflowError e) {
      throw new Failure(
          Failure.Code.USAGE, "This query is nested too deeply; write it flatter.", e);
    }
    return found[0];
  }

  private static Failure refused(String why) {
    return new Failure(Failure.Code.USAGE, "This query is refused: " + why + ".");
  }

  private static String reason(QueryException e) {
    String message = e.getMessage();
    if (message == null || message.isBlank()) {
      return "it is nested too deeply.";
    }
    String text = message.strip().replaceAll("\\s+", " ");
    return text.endsWith(".") ? text : text + ".";
  }
}
