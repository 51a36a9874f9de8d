package org.goldenthread.answer.remote;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrStartsWith;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.aggregate.AggregatorFactory;
import org.apache.jena.sparql.expr.nodevalue.NodeValueString;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.goldenthread.vocabulary.Prefixes;

/** The few questions that a store asks of a service on its own account. */
final class RemoteQueries {

  static final Var GRAPH = Var.alloc("g");
  static final Var SUBJECT = Var.alloc("s");
  static final Var PREDICATE = Var.alloc("p");
  static final Var OBJECT = Var.alloc("o");
  static final Var NUMBER = Var.alloc("n");

  private RemoteQueries() {}

  /** Statements of the default graph; {@link Node#ANY} stands for "whatever". */
  static Query match(Node subject, Node predicate, Node object) {
    return select(triple(subject, predicate, object));
  }

  /** Statements of named graphs. */
  static Query match(Node graph, Node subject, Node predicate, Node object) {
    return select(
        new ElementNamedGraph(variable(graph, GRAPH), triple(subject, predicate, object)));
  }

  /** How many statements the default graph holds. */
  static Query count() {
    Query query = new Query();
    query.setQuerySelectType();
    query.addResultVar(NUMBER, query.allocAggregate(AggregatorFactory.createCount(false)));
    query.setQueryPattern(triple(Node.ANY, Node.ANY, Node.ANY));
    return query;
  }

  /** The names of all graphs that begin with these letters. */
  static Query graphs(String beginning) {
    ElementGroup pattern = new ElementGroup();
    pattern.addElement(new ElementNamedGraph(GRAPH, triple(Node.ANY, Node.ANY, Node.ANY)));
    pattern.addElement(
        new ElementFilter(
            new E_StrStartsWith(new E_Str(new ExprVar(GRAPH)), new NodeValueString(beginning))));
    Query query = new Query();
    query.setQuerySelectType();
    query.setDistinct(true);
    query.addResultVar(GRAPH);
    query.setQueryPattern(pattern);
    return query;
  }

  /** A node of the vocabulary of Dublin Core. */
  static Node dcterms(String name) {
    return NodeFactory.createURI(Prefixes.all().get("dcterms") + name);
  }

  private static Query select(Element pattern) {
    Query query = new Query();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(pattern);
    return query;
  }

  private static ElementTriplesBlock triple(Node subject, Node predicate, Node object) {
    ElementTriplesBlock block = new ElementTriplesBlock();
    block.addTriple(
        Triple.create(
            variable(subject, SUBJECT), variable(predicate, PREDICATE), variable(object, OBJECT)));
    return block;
  }

  private static Node variable(Node node, Var variable) {
    return node.isConcrete() ? node : variable;
  }
}
