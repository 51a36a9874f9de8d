package org.goldenthread.mapping.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.mapping.profile.Description;
import org.goldenthread.mapping.profile.Profile;
import org.goldenthread.mapping.record.Action;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.vocabulary.Gt;

/** Maps what the text of a document does not show, and which actions that touches. */
final class Losses {

  private final Triples triples;
  private final Iris iris;
  private final Reading reading;

  Losses(Triples triples, Iris iris, Reading reading) {
    this.triples = triples;
    this.iris = iris;
    this.reading = reading;
  }

  void map() {
    Description about = reading.dossier().description();
    int place = 0;
    for (Description.NotShown lost : about.notShown()) {
      Node node = iris.ofDocument(about.document(), "not-shown", ++place);
      triples.link(node, RDF.type.asNode(), Gt.NotShown);
      triples.link(node, Gt.document, triples.documentNode());
      triples.number(node, Gt.order, place);
      triples.text(node, Gt.text, lost.what());
      triples.text(node, Gt.where, lost.where());
      triples.text(node, Gt.reason, lost.reason());
      int touch = 0;
      for (Description.Touched touched : lost.touches()) {
        touched(lost, touched, Iris.below(node, "touched/" + ++touch), node);
      }
    }
  }

  /**
   * A plan that lost whole rows touches actions that only another version of it has: the actions
   * that last through the versions are named, not their states.
   */
  private void touched(
      Description.NotShown lost, Description.Touched of, Node node, Node notShown) {
    Plan plan =
        reading.plans().stream()
            .filter(one -> one.about().plan().equals(of.plan()))
            .findFirst()
            .orElseThrow(
                () ->
                    reading
                        .dossier()
                        .fault(
                            "document.yaml",
                            lost.writtenAt(),
                            "the document has no plan '" + of.plan() + "'; correct the row"));
    triples.link(node, RDF.type.asNode(), Gt.Touched);
    triples.link(node, Gt.notShown, notShown);
    triples.link(node, Gt.plan, iris.plan(of.plan()));
    triples.text(node, Gt.column, of.column());
    for (String number : numbers(plan, of)) {
      Profile.Plan about = plan.about();
      triples.link(node, Gt.action, iris.action(about.series(), of.part(), number));
    }
  }

  private List<String> numbers(Plan plan, Description.Touched of) {
    if (!of.numbers().isEmpty()) {
      return of.numbers();
    }
    return plan.actions().stream()
        .filter(action -> action.recommendation().part().equals(of.part()))
        .filter(action -> isEmpty(action, of.column()))
        .map(Action::number)
        .toList();
  }

  /** Where the document states a lead, date or rating all the same, nothing is missing. */
  private static boolean isEmpty(Action action, String column) {
    return switch (column) {
      case "leads" -> action.leads().isEmpty() && action.leadText().isEmpty();
      case "due" -> action.due().isEmpty() && action.dueText().isEmpty();
      case "rag" -> action.rating().isEmpty();
      default -> true;
    };
  }
}
