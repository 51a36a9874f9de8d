package org.goldenthread.answer.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;

/**
 * Answers {@code text:query} here, with the index of this program, and puts what it found into the
 * query in its place: another engine does not know it, or knows another.
 */
final class RemoteSearch extends ElementTransformCopyBase {

  private static final String NAMESPACE = "http://jena.apache.org/text#";
  private static final Node QUERY = NodeFactory.createURI(NAMESPACE + "query");

  private static final Set<Node> LIST = Set.of(RDF.Nodes.first, RDF.Nodes.rest);

  private final Context context;

  private RemoteSearch(Context context) {
    this.context = context;
  }

  /** A query that any engine answers; {@code context} is the one that holds the index. */
  static Query answered(Query query, Context context) {
    return query.toString().contains(NAMESPACE)
        ? QueryTransformOps.transform(query, new RemoteSearch(context))
        : query;
  }

  @Override
  public Element transform(ElementPathBlock block) {
    List<TriplePath> rest = new ArrayList<>();
    block.patternElts().forEachRemaining(rest::add);
    List<TriplePath> searches =
        rest.stream().filter(path -> QUERY.equals(path.getPredicate())).toList();
    if (searches.isEmpty()) {
      return super.transform(block);
    }
    ElementGroup group = new ElementGroup();
    for (TriplePath search : searches) {
      ElementPathBlock alone = new ElementPathBlock();
      alone.addTriplePath(search);
      rest.remove(search);
      takeList(search.getSubject(), rest, alone);
      takeList(search.getObject(), rest, alone);
      group.addElement(found(alone));
    }
    ElementPathBlock others = new ElementPathBlock();
    rest.forEach(others::addTriplePath);
    group.addElement(others);
    return group;
  }

  /** Moves the statements that make up a list. */
  private static void takeList(Node list, List<TriplePath> from, ElementPathBlock to) {
    Optional<Node> cell = Optional.of(list);
    while (cell.isPresent()) {
      Node place = cell.get();
      cell = Optional.empty();
      for (TriplePath path : List.copyOf(from)) {
        if (path.getSubject().equals(place) && LIST.contains(path.getPredicate())) {
          to.addTriplePath(path);
          from.remove(path);
          if (path.getPredicate().equals(RDF.Nodes.rest)) {
            cell = Optional.of(path.getObject());
          }
        }
      }
    }
  }

  private ElementData found(ElementPathBlock search) {
    Query query = new Query();
    query.setQuerySelectType();
    query.setQueryPattern(search);
    for (Var variable : PatternVars.vars(search)) {
      if (variable.isNamedVar()) {
        query.addResultVar(variable);
      }
    }
    try (QueryExec execution =
        QueryExec.dataset(DatasetGraphZero.create()).query(query).context(context).build()) {
      RowSet rows = execution.select();
      List<Var> variables = rows.getResultVars();
      return new ElementData(variables, rows.stream().toList());
    }
  }
}
