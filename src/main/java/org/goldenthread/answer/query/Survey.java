package org.goldenthread.answer.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorByTypeBase;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/**
 * What a compiled query consists of, sub-queries and EXISTS included: how many parts, which
 * functions, predicates and constants it names, and whether it calls a service.
 */
final class Survey {

  private final Operators operators = new Operators();
  private final Expressions expressions = new Expressions();

  private final List<String> functions = new ArrayList<>();
  private final List<Node> predicates = new ArrayList<>();
  private final List<Node> constants = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private int parts;
  private int rows;
  private boolean service;

  /** A fixed regular expression with its flags. */
  record Pattern(String expression, String flags) {}

  private Survey() {}

  static Survey of(Query query) {
    Survey survey = new Survey();
    survey.walk(Algebra.compile(query));
    return survey;
  }

  /** Operators, triples, steps of paths, functions and values. */
  int parts() {
    return parts;
  }

  /** Rows of all VALUES. */
  int rows() {
    return rows;
  }

  boolean callsService() {
    return service;
  }

  /** The IRIs of functions and aggregates that are no keywords. */
  List<String> functions() {
    return functions;
  }

  /** The predicates of triples and paths. */
  List<Node> predicates() {
    return predicates;
  }

  /** The terms of expressions and VALUES. */
  List<Node> constants() {
    return constants;
  }

  /** The regular expressions that do not depend on data. */
  List<Pattern> patterns() {
    return patterns;
  }

  private void walk(Op op) {
    Walker.walk(op, operators, expressions);
  }

  private void walk(Expr expression) {
    Walker.walk(expression, operators, expressions);
  }

  /** Looks at what holds patterns and rows. */
  private final class Operators extends OpVisitorByTypeBase {

    @Override
    protected void visit0(Op0 op) {
      parts++;
    }

    @Override
    protected void visit1(Op1 op) {
      parts++;
    }

    @Override
    protected void visit2(Op2 op) {
      parts++;
    }

    @Override
    protected void visitN(OpN op) {
      parts++;
    }

    @Override
    protected void visitExt(OpExt op) {
      parts++;
    }

    @Override
    public void visit(OpBGP pattern) {
      parts += pattern.getPattern().size();
      pattern.getPattern().forEach(triple -> predicates.add(triple.getPredicate()));
    }

    @Override
    public void visit(OpPath path) {
      parts += PathSteps.of(path.getTriplePath().getPath(), predicates);
    }

    @Override
    public void visit(OpService call) {
      service = true;
    }

    @Override
    public void visit(OpTable table) {
      parts++;
      rows += table.getTable().size();
      table
          .getTable()
          .rows()
          .forEachRemaining(row -> row.forEach((variable, node) -> constants.add(node)));
    }

    /** The walker passes by what is grouped and ordered. */
    @Override
    public void visit(OpGroup group) {
      parts++;
      for (ExprAggregator each : group.getAggregators()) {
        Aggregator aggregator = each.getAggregator();
        if (aggregator instanceof AggCustom custom) {
          functions.add(custom.getIRI());
        }
        if (aggregator.getExprList() != null) {
          aggregator.getExprList().forEach(Survey.this::walk);
        }
      }
    }

    @Override
    public void visit(OpOrder order) {
      parts++;
      order.getConditions().forEach(condition -> walk(condition.getExpression()));
    }
  }

  /** Looks at functions and constants. */
  private final class Expressions extends ExprVisitorFunction {

    @Override
    protected void visitExprFunction(ExprFunction function) {
      parts++;
      if (function.getFunctionIRI() != null) {
        functions.add(function.getFunctionIRI());
      }
      if (function instanceof E_Regex) {
        pattern(function, 3);
      } else if (function instanceof E_StrReplace) {
        pattern(function, 4);
      }
    }

    private void pattern(ExprFunction function, int flags) {
      Expr expression = function.getArg(2);
      Expr chosen = function.numArgs() < flags ? NodeValue.nvEmptyString : function.getArg(flags);
      if (expression.isConstant() && chosen.isConstant()) {
        patterns.add(
            new Pattern(
                expression.getConstant().asUnquotedString(),
                chosen.getConstant().asUnquotedString()));
      }
    }

    @Override
    public void visit(ExprFunctionOp exists) {
      parts++;
    }

    @Override
    public void visit(NodeValue value) {
      parts++;
      constants.add(value.asNode());
    }

    @Override
    public void visit(ExprVar variable) {
      parts++;
    }

    @Override
    public void visit(ExprAggregator aggregator) {
      parts++;
    }

    @Override
    public void visit(ExprTripleTerm term) {
      parts++;
    }

    @Override
    public void visit(ExprNone nothing) {
      // Stands for an argument that was left out.
    }
  }
}
