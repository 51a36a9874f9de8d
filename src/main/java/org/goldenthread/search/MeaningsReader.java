package org.goldenthread.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/** Makes {@link Meanings} of the labels of a graph; for one use. */
final class MeaningsReader {

  /** No word of a text contains a slash, so that a theme is never taken for a word. */
  private static final String THEME = "theme/";

  private final Graph graph;
  private final Phrases<Meaning> phrases = new Phrases<>();
  private final Map<String, List<List<String>>> labelsOfThemes = new HashMap<>();

  MeaningsReader(Graph graph) {
    this.graph = graph;
  }

  Meanings read() throws IOException {
    for (Node theme : subjects(SKOS.inScheme.asNode())) {
      addTheme(theme);
    }
    for (Node thing : subjects(Terms.PREFERRED)) {
      addAbbreviations(labels(thing));
    }
    return new Meanings(phrases, Map.copyOf(labelsOfThemes));
  }

  private void addTheme(Node theme) throws IOException {
    List<List<String>> labels = new ArrayList<>();
    for (String label : labels(theme)) {
      labels.add(Stem.texts(Stem.of(label)));
    }
    List<String> close =
        objects(theme, SKOS.closeMatch.asNode()).stream().map(this::word).sorted().toList();
    labels.forEach(stems -> meaning(stems).addTheme(word(theme), close));
    labelsOfThemes.put(word(theme), List.copyOf(labels));
  }

  private void addAbbreviations(List<String> labels) throws IOException {
    for (String shortForm : labels) {
      for (String label : labels) {
        if (Abbreviation.of(shortForm, label)) {
          List<String> few = Stem.texts(Stem.of(shortForm));
          List<String> many = Stem.texts(Stem.of(label));
          meaning(few).addOther(many);
          meaning(many).addOther(few);
        }
      }
    }
  }

  private Meaning meaning(List<String> stems) {
    return phrases.value(stems, Meaning::none);
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

  private List<Node> subjects(Node property) {
    return graph.find(Node.ANY, property, Node.ANY).mapWith(Triple::getSubject).toList().stream()
        .distinct()
        .toList();
  }
}
