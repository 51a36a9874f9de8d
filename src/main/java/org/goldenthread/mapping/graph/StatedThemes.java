package org.goldenthread.mapping.graph;

import org.apache.jena.graph.Node;
import org.goldenthread.mapping.record.Action;
import org.goldenthread.mapping.record.Outcome;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Recommendation;
import org.goldenthread.mapping.theme.Scheme;

/**
 * Maps the themes that a document itself states by its headings.
 *
 * <p>The rule: a heading states a theme only if all its words together are a label of the theme
 * ({@link Scheme#labelled}), as those of the area "Private Fostering" are; a heading that speaks of
 * more states none. The heading of an area holds for the area and for the actions, expected
 * outcomes and measures in it, the heading of a section for the paragraphs below it.
 */
final class StatedThemes {

  private final ThemeLinks links;
  private final Iris iris;
  private final Scheme scheme;

  StatedThemes(ThemeLinks links, Iris iris, Scheme scheme) {
    this.links = links;
    this.iris = iris;
    this.scheme = scheme;
  }

  void map(Reading reading) {
    for (Paragraph one : reading.paragraphs()) {
      state(iris.statement(one), one.heading());
    }
    reading.plans().forEach(this::map);
  }

  private void map(Plan plan) {
    for (Recommendation one : plan.recommendations()) {
      state(iris.statement(one), one.text().value());
    }
    for (Action one : plan.actions()) {
      state(iris.statement(one), one.recommendation().text().value());
    }
    for (Outcome one : plan.outcomes()) {
      state(iris.statement(one), one.recommendation().text().value());
    }
  }

  private void state(Node record, String heading) {
    scheme
        .labelled(heading)
        .ifPresent(
            theme -> {
              Node theming = links.theming(record, theme);
              links.reason(theming, "It stands under the heading '" + heading + "'.");
              links.words(theming, heading);
            });
  }
}
