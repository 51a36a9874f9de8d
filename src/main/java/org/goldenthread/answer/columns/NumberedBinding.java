package org.goldenthread.answer.columns;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

/** One match: variables with the numbers of their nodes, after what was known before. */
final class NumberedBinding extends BindingBase {

  private final NodeTable nodes;
  private final Var[] variables;
  private final int[] values;

  /** A value that is no number of a node is not bound here. */
  NumberedBinding(Binding before, NodeTable nodes, Var[] variables, int[] values) {
    super(before);
    this.nodes = nodes;
    this.variables = variables;
    this.values = values;
  }

  NodeTable nodes() {
    return nodes;
  }

  /** The number of a variable's node; {@link Cursor#ANY} when it is not bound here. */
  int number(Var variable) {
    String name = variable.getVarName();
    for (int i = 0; i < variables.length; i++) {
      if (values[i] >= 0 && variables[i].getVarName().equals(name)) {
        return values[i];
      }
    }
    return Cursor.ANY;
  }

  @Override
  protected @Nullable Node get1(Var variable) {
    int number = number(variable);
    return number < 0 ? null : nodes.node(number);
  }

  @Override
  protected boolean contains1(Var variable) {
    return number(variable) >= 0;
  }

  @Override
  protected Iterator<Var> vars1() {
    List<Var> bound = new ArrayList<>();
    for (int i = 0; i < variables.length; i++) {
      if (values[i] >= 0) {
        bound.add(variables[i]);
      }
    }
    return bound.iterator();
  }

  @Override
  protected int size1() {
    int size = 0;
    for (int value : values) {
      size += value >= 0 ? 1 : 0;
    }
    return size;
  }

  @Override
  protected boolean isEmpty1() {
    return size1() == 0;
  }

  @Override
  protected Binding detachWithNewParent(Binding before) {
    return new NumberedBinding(before, nodes, variables, values);
  }
}
