package org.goldenthread.answer.remote;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.goldenthread.vocabulary.Base;

/**
 * How the graphs of one version are named in a SPARQL service, where several versions lie side by
 * side: {@code .../id/graph/X} is {@code .../id/version/V/graph/X} there. Questions are translated
 * on the way out and answers on the way back, so that nobody else knows.
 *
 * @param version identity of the version
 */
record RemoteNames(String version) {

  private static final String ID = Base.configured().id("");
  private static final String GRAPHS = ID + "graph/";

  /** All graphs of all versions begin with it. */
  static final String VERSIONS = ID + "version/";

  /** The graph that says which version is in use, and the thing it speaks of. */
  static final String POINTER = ID + "version";

  private String own() {
    return VERSIONS + version + "/";
  }

  /** The graph that holds the union which plain questions see. */
  String union() {
    return own() + "stated";
  }

  /** The version that a graph of the service belongs to. */
  static String versionOf(String graph) {
    String rest = graph.substring(VERSIONS.length());
    return rest.substring(0, Math.max(0, rest.indexOf('/')));
  }

  Node toRemote(Node node) {
    return node.isURI() && node.getURI().startsWith(GRAPHS)
        ? NodeFactory.createURI(own() + "graph/" + node.getURI().substring(GRAPHS.length()))
        : node;
  }

  Node toLocal(Node node) {
    String graphs = own() + "graph/";
    return node.isURI() && node.getURI().startsWith(graphs)
        ? NodeFactory.createURI(GRAPHS + node.getURI().substring(graphs.length()))
        : node;
  }

  /** A query that asks the same of the service. */
  Query toRemote(Query query) {
    return query.toString().contains(ID)
        ? QueryTransformOps.transform(query, node -> node.isURI() ? toRemote(node) : node)
        : query;
  }

  Binding toLocal(Binding row) {
    List<Var> renamed =
        row.varsMentioned().stream().filter(v -> !toLocal(row.get(v)).equals(row.get(v))).toList();
    if (renamed.isEmpty()) {
      return row;
    }
    var local = BindingFactory.builder();
    row.forEach((variable, node) -> local.add(variable, toLocal(node)));
    return local.build();
  }
}
