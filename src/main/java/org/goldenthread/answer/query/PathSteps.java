package org.goldenthread.answer.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/** Counts the steps of a property path and collects the predicates it names. */
final class PathSteps {

  private PathSteps() {}

  static int of(@Nullable Path path, List<Node> predicates) {
    if (path instanceof P_Path0 step) {
      predicates.add(step.getNode());
      return 1;
    }
    if (path instanceof P_Path1 one) {
      return 1 + of(one.getSubPath(), predicates);
    }
    if (path instanceof P_Path2 two) {
      return 1 + of(two.getLeft(), predicates) + of(two.getRight(), predicates);
    }
    if (path instanceof P_NegPropSet set) {
      set.getNodes().forEach(step -> predicates.add(step.getNode()));
      return set.getNodes().size();
    }
    return 0;
  }
}
