package org.goldenthread.answer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.words.Stem;

/** Reads the {@link Labels} of a graph. */
final class LabelReader {

  /** No word of a text contains a slash, so that a theme is never taken for a word. */
  private static final String THEME = "theme/";

  private final Graph graph;

  LabelReader(Graph graph) {
    this.graph = graph;
  }

  Labels read() throws IOException {
    List<Labels.Theme> themes = new ArrayList<>();
    for (Node theme : themes()) {
      themes.add(theme(theme));
    }
    Set<Labels.ShortForm> shortForms = new LinkedHashSet<>();
    Iterator<Triple> named = graph.find(Node.ANY, Terms.PREFERRED, Node.ANY);
    while (named.hasNext()) {
      addShortForms(labels(named.next().getSubject()), shortForms);
    }
    return new Labels(themes, List.copyOf(shortForms));
  }

  private Labels.Theme theme(Node theme) throws IOException {
    List<List<String>> labels = new ArrayList<>();
    for (String label : labels(theme)) {
      labels.add(Stem.texts(Stem.of(label)));
    }
    List<String> close =
        objects(theme, SKOS.closeMatch.asNode()).stream().map(this::word).sorted().toList();
    return new Labels.Theme(word(theme), close, labels);
  }

  private static void addShortForms(List<String> labels, Set<Labels.ShortForm> shortForms)
      throws IOException {
    for (String shortForm : labels) {
      for (String label : labels) {
        if (Abbreviation.of(shortForm, label)) {
          List<String> few = Stem.texts(Stem.of(shortForm));
          List<String> many = Stem.texts(Stem.of(label));
          shortForms.add(new Labels.ShortForm(few, many));
        }
      }
    }
  }

  private String word(Node theme) {
    return THEME + String.join(" ", texts(theme, Terms.IDENTIFIER));
  }

  private List<String> labels(Node thing) {
    return Terms.LABELS.stream().flatMap(label -> texts(thing, label).stream()).toList();
  }

  private List<String> texts(Node subject, Node property) {
    return objects(subject, property).stream().map(Node::getLiteralLexicalForm).sorted().toList();
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private List<Node> themes() {
    return graph
        .find(Node.ANY, SKOS.inScheme.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .distinct()
        .toList();
  }
}
