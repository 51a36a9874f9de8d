package org.goldenthread.mapping.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.goldenthread.mapping.profile.Curated;
import org.goldenthread.mapping.record.Action;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Recommendation;

/**
 * Maps the themes that a reader gave to records, and what follows from the rows by their own
 * convention. Used once.
 *
 * <p>A recommendation without a row has the themes of the paragraph that states it. An action
 * without a row has the themes of the same action in an earlier version of its plan, when that has
 * a row, and else those of what it answers. The basis of these is {@code inherited}, and the reason
 * begins with where the themes come from.
 */
final class CuratedThemes {

  private final ThemeLinks links;
  private final ThemeLinks inherited;
  private final Iris iris;
  private final Map<Node, List<Given>> given = new HashMap<>();
  private final Map<Node, Origin> lasting = new HashMap<>();

  /** A theme that a row gives, with the reason of the row. */
  private record Given(String theme, String reason) {}

  /** A record from which themes are taken, and how it is named. */
  private record Origin(Node record, String named) {}

  /**
   * Writes what is given and what is handed on, each on its own basis.
   *
   * @param links what a reader gave
   * @param inherited what follows from it
   */
  CuratedThemes(ThemeLinks links, ThemeLinks inherited, Iris iris) {
    this.links = links;
    this.inherited = inherited;
    this.iris = iris;
  }

  /** The slugs of the themes that rows give a record, in the order of the rows. */
  List<String> of(Node record) {
    return given.getOrDefault(record, List.of()).stream().map(Given::theme).distinct().toList();
  }

  /** Gives a record a theme for another reason than a row of its own. */
  void give(Node record, String theme, String reason) {
    if (!of(record).contains(theme)) {
      given.computeIfAbsent(record, node -> new ArrayList<>()).add(new Given(theme, reason));
      links.reason(links.theming(record, theme), reason);
    }
  }

  /** Gives the records of a row its themes. */
  void give(Curated.Theming row, CuratedRows rows) {
    for (Node record : rows.records(row)) {
      for (String theme : row.themes()) {
        Given one = new Given(rows.theme(row.writtenAt(), theme), row.reason());
        given.computeIfAbsent(record, node -> new ArrayList<>()).add(one);
        links.reason(links.theming(record, one.theme()), one.reason());
      }
    }
  }

  /** Hands themes on, once all rows are known. */
  void inherit(List<Reading> readings) {
    readings.stream()
        .flatMap(reading -> reading.plans().stream())
        .sorted(Plan.BY_DATE)
        .forEach(this::inherit);
  }

  private void inherit(Plan plan) {
    for (Recommendation one : plan.recommendations()) {
      inherit(iris.statement(one), Stream.of(paragraph(plan, one)));
    }
    for (Action one : plan.actions()) {
      Node record = iris.statement(one);
      Recommendation answers = one.recommendation();
      Node action = iris.action(plan.about().series(), answers.part(), one.number());
      inherit(
          record,
          Stream.concat(
              Optional.ofNullable(lasting.get(action)).stream(),
              Stream.of(
                  new Origin(iris.statement(answers), "the recommendation it answers"),
                  paragraph(plan, answers))));
      if (given.containsKey(record)) {
        String named = "action " + one.number() + " of " + plan.about().plan();
        lasting.putIfAbsent(action, new Origin(record, named));
      }
    }
  }

  private Origin paragraph(Plan plan, Recommendation of) {
    String inspection = plan.about().answers();
    return new Origin(
        iris.paragraph(inspection, of.number()), "paragraph " + of.number() + " of " + inspection);
  }

  private void inherit(Node record, Stream<Origin> origins) {
    if (given.containsKey(record)) {
      return;
    }
    origins
        .filter(origin -> given.containsKey(origin.record()))
        .findFirst()
        .ifPresent(
            origin ->
                given
                    .getOrDefault(origin.record(), List.of())
                    .forEach(
                        one ->
                            inherited.reason(
                                inherited.theming(record, one.theme()),
                                "from " + origin.named() + ": " + one.reason())));
  }
}
