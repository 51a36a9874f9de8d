package org.goldenthread.answer.columns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.core.Var;

/**
 * Triple patterns in numbers, in groups: the first group must match, the others (OPTIONAL) may, and
 * a group may hold optional groups of its own.
 *
 * <p>A term of a pattern is the number of a node; where it is a variable, its place in {@link
 * #variables()} is kept as a negative number, from {@code -VARIABLE} downwards.
 */
final class PatternPlan {

  static final int VARIABLE = 3;
  private static final int TERMS = 3;

  /**
   * Patterns that must match together.
   *
   * @param start its first pattern
   * @param own the end of the patterns that are its own
   * @param end the end of those of the groups within it
   */
  record Group(int start, int own, int end) {}

  private final NodeTable nodes;
  private final List<Var> variables = new ArrayList<>();
  private final List<int[]> patterns = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Integer> groupOfPattern = new ArrayList<>();

  private PatternPlan(NodeTable nodes) {
    this.nodes = nodes;
  }

  /** The plan of a basic pattern; nothing when Jena must answer it. */
  static Optional<PatternPlan> of(OpBGP required, NodeTable nodes) {
    return canAnswer(required)
        ? Optional.of(new PatternPlan(nodes).with(required))
        : Optional.empty();
  }

  /** A plan of optional groups after what was found before. */
  static PatternPlan optional(NodeTable nodes) {
    PatternPlan plan = new PatternPlan(nodes);
    plan.groups.add(new Group(0, 0, 0));
    return plan;
  }

  private PatternPlan with(OpBGP required) {
    addOwn(required, 0);
    groups.add(new Group(0, patterns.size(), patterns.size()));
    return this;
  }

  /** Whether a part of a query is made of patterns and optional patterns only. */
  static boolean canAnswer(Op op) {
    if (op instanceof OpConditional conditional) {
      return canAnswer(conditional.getLeft()) && canAnswer(conditional.getRight());
    }
    return op instanceof OpBGP basic
        && !basic.getPattern().isEmpty()
        && basic.getPattern().getList().stream().allMatch(PatternPlan::isPlain);
  }

  private static boolean isPlain(Triple triple) {
    return !triple.getSubject().isTripleTerm() && !triple.getObject().isTripleTerm();
  }

  /** Adds an optional group, for which {@link #canAnswer} holds. */
  void addOptional(Op op) {
    Deque<Op> within = new ArrayDeque<>();
    Op first = op;
    while (first instanceof OpConditional conditional) {
      within.push(conditional.getRight());
      first = conditional.getLeft();
    }
    int place = groups.size();
    int start = patterns.size();
    groups.add(new Group(start, start, start));
    addOwn((OpBGP) first, place);
    int own = patterns.size();
    within.forEach(this::addOptional);
    groups.set(place, new Group(start, own, patterns.size()));
  }

  private void addOwn(OpBGP basic, int group) {
    for (Triple triple : basic.getPattern()) {
      int[] terms = new int[TERMS];
      terms[0] = term(triple.getSubject());
      terms[1] = term(triple.getPredicate());
      terms[2] = term(triple.getObject());
      patterns.add(terms);
      groupOfPattern.add(group);
    }
  }

  private int term(Node node) {
    if (!Var.isVar(node)) {
      return nodes.numberOf(node);
    }
    Var variable = Var.alloc(node);
    int place = variables.indexOf(variable);
    if (place < 0) {
      place = variables.size();
      variables.add(variable);
    }
    return -VARIABLE - place;
  }

  Var[] variables() {
    return variables.toArray(new Var[0]);
  }

  int[][] patterns() {
    return patterns.toArray(new int[0][]);
  }

  Group[] groups() {
    return groups.toArray(new Group[0]);
  }

  /** The group that each pattern belongs to. */
  int[] groupOfPattern() {
    return groupOfPattern.stream().mapToInt(Integer::intValue).toArray();
  }
}
