package org.goldenthread.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.goldenthread.profile.Register;
import org.goldenthread.record.Plan;
import org.goldenthread.record.Reading;

/**
 * What data files may refer to: the entries of the register and the records of all documents.
 * Immutable and safe to share.
 */
final class Entries {

  private final Register register;
  private final Iris iris;
  private final Set<String> records = new HashSet<>();
  private final Map<String, String> answeredBy = new HashMap<>();

  Entries(Register register, List<Reading> readings, Iris iris) {
    this.register = register;
    this.iris = iris;
    for (Reading reading : readings) {
      add(iris.document(reading.dossier().description().document()));
      reading
          .dossier()
          .profile()
          .inspections()
          .forEach(inspection -> add(iris.inspection(inspection.inspection())));
      reading.paragraphs().forEach(one -> add(iris.paragraph(one.inspection(), one.number())));
      reading.plans().forEach(this::add);
    }
  }

  /** The first plan that answers an inspection speaks for one whose own report is not held. */
  private void add(Plan plan) {
    if (!plan.about().answers().isEmpty()) {
      answeredBy.putIfAbsent(plan.about().answers(), plan.about().plan());
    }
    add(iris.plan(plan.about().plan()));
    plan.recommendations().forEach(one -> add(iris.recommendation(one)));
    plan.actions().forEach(one -> add(iris.actionState(one)));
    plan.outcomes().forEach(one -> add(iris.outcome(one)));
  }

  private void add(Node record) {
    records.add(record.getURI());
  }

  /** The body, mechanism, post or person of the given id; empty for an empty id. */
  Optional<Node> find(String id) {
    return register.find(id).map(this::node);
  }

  Node node(Register.Entry entry) {
    return iris.id(entry.kind().name().toLowerCase(Locale.ROOT) + "/" + entry.id());
  }

  /** The paragraph of an inspection, if the corpus holds it. */
  Optional<Node> paragraph(String inspection, String number) {
    Node node = iris.paragraph(inspection, number);
    return records.contains(node.getURI()) ? Optional.of(node) : Optional.empty();
  }

  /**
   * The records of a plan or inspection with a number, as curated files name them.
   *
   * @param in the slug of the plan or inspection
   * @param part the part of the plan, or an empty string
   * @param kind paragraph, recommendation, action, outcome or measure; empty for whichever it is
   */
  List<Node> numbered(String in, String part, String kind, String number) {
    String within = part.isEmpty() ? "" : "/" + part.replace(' ', '-');
    List<String> kinds =
        kind.isEmpty() ? List.of("paragraph", "action", "recommendation") : List.of(kind);
    List<Node> found = new ArrayList<>();
    for (String place : List.of("inspection/", "plan/")) {
      for (String one : kinds) {
        found.addAll(record(place + in + within + "/" + one + "/" + number));
      }
    }
    if (found.isEmpty() && answeredBy.containsKey(in)) {
      return numbered(answeredBy.get(in), part, "recommendation", number);
    }
    return found;
  }

  /** The record behind the end of an IRI such as {@code plan/x/action/3}; none for mere words. */
  List<Node> record(String path) {
    Node node = iris.id(path.replace(' ', '-'));
    return !path.contains(" ") && records.contains(node.getURI()) ? List.of(node) : List.of();
  }
}
