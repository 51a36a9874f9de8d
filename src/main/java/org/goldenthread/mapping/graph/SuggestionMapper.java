package org.goldenthread.mapping.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.goldenthread.mapping.theme.SuggestedRecurrence;
import org.goldenthread.mapping.theme.SuggestedTheme;
import org.goldenthread.mapping.theme.Suggestions;

/** Maps what the rule suggests; never a fact, and in a graph of its own. */
final class SuggestionMapper {

  private final ThemeLinks links;
  private final Iris iris;

  SuggestionMapper(Graph graph, Iris iris) {
    this.links = new ThemeLinks(graph, iris, "suggested");
    this.iris = iris;
  }

  void map(Suggestions suggestions) {
    suggestions.themes().forEach(this::theme);
    suggestions.recurrences().forEach(this::recurrence);
  }

  private void theme(SuggestedTheme of) {
    Node node = links.theming(iris.statement(of.statement()), of.theme());
    links.suggested(node, of.score(), of.words());
  }

  private void recurrence(SuggestedRecurrence of) {
    Node from = iris.statement(of.from());
    Node node = links.recurrence(from, iris.statement(of.to()), of.theme());
    links.suggested(node, of.score(), of.words());
    if (of.acrossAuthorities()) {
      links.reason(node, "The two are about two authorities: the weakness is alike, not the same.");
    }
  }
}
