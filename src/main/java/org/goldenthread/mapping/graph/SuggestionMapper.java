package org.goldenthread.mapping.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.goldenthread.mapping.theme.SuggestedRecurrence;
import org.goldenthread.mapping.theme.SuggestedTheme;
import org.goldenthread.mapping.theme.Suggestions;

/** Maps what the rule suggests and no reader answered; never a fact, in a graph of its own. */
final class SuggestionMapper {

  private final ThemeLinks links;
  private final Iris iris;

  private final Settled settled;

  SuggestionMapper(Graph graph, Iris iris, Settled settled) {
    this.links = new ThemeLinks(graph, iris, "suggested");
    this.iris = iris;
    this.settled = settled;
  }

  void map(Suggestions suggestions) {
    suggestions.themes().forEach(this::theme);
    suggestions.recurrences().forEach(this::recurrence);
  }

  private void theme(SuggestedTheme of) {
    Node record = iris.statement(of.statement());
    if (settled.theme(record, of.theme())) {
      return;
    }
    Node node = links.theming(record, of.theme());
    links.suggested(node, of.score(), of.words());
  }

  private void recurrence(SuggestedRecurrence of) {
    Node from = iris.statement(of.from());
    Node to = iris.statement(of.to());
    if (settled.recurrence(from, to)) {
      return;
    }
    Node node = links.recurrence(from, to, of.theme());
    links.suggested(node, of.score(), of.words());
    if (of.acrossAuthorities()) {
      links.reason(node, "The two are about two authorities: the weakness is alike, not the same.");
    }
  }
}
