package org.goldenthread.mapping.theme;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The themes and the words that stand for them. Immutable and safe to share. */
public final class Scheme {

  private final Map<String, Theme> themes = new TreeMap<>();
  private final Labels labels = new Labels();
  private final Map<String, String> byLabel = new HashMap<>();

  /** A scheme of the given themes. */
  public Scheme(List<Theme> themes) {
    themes.forEach(theme -> this.themes.put(theme.slug(), theme));
    for (Theme theme : this.themes.values()) {
      for (String label : theme.labels()) {
        byLabel.putIfAbsent(folded(label), theme.slug());
        labels.add(label, theme.slug());
      }
    }
  }

  /**
   * The themes that a graph describes as SKOS concepts with {@code dcterms:identifier}; concepts of
   * other schemes have a notation only.
   */
  public static Scheme of(Graph terms) {
    return new Scheme(
        terms
            .find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
            .filterKeep(
                one -> !words(terms, one.getSubject(), DCTerms.identifier.asNode()).isEmpty())
            .mapWith(triple -> theme(terms, triple.getSubject()))
            .toList());
  }

  private static Theme theme(Graph terms, Node concept) {
    List<String> labels =
        Stream.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
            .flatMap(property -> words(terms, concept, property.asNode()).stream())
            .toList();
    Optional<String> group =
        terms
            .find(concept, SKOS.broader.asNode(), Node.ANY)
            .mapWith(triple -> slug(terms, triple.getObject()))
            .toList()
            .stream()
            .min(Comparator.naturalOrder());
    return new Theme(slug(terms, concept), group, labels);
  }

  private static String slug(Graph terms, Node concept) {
    return words(terms, concept, DCTerms.identifier.asNode()).get(0);
  }

  private static List<String> words(Graph terms, Node concept, Node property) {
    return terms
        .find(concept, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  /** The slugs of all themes. */
  public Set<String> slugs() {
    return Set.copyOf(themes.keySet());
  }

  /** The group of a theme. */
  Optional<String> group(String slug) {
    return Optional.ofNullable(themes.get(slug)).flatMap(Theme::group);
  }

  /**
   * The theme that has a label of just these words. Letter case, white space, the form of
   * apostrophes, {@code &} for {@code and}, and a full stop at the end make no difference.
   */
  public Optional<String> labelled(String words) {
    return Optional.ofNullable(byLabel.get(folded(words)));
  }

  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace("&", " and ")
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll("\\.$", "");
  }

  /** The themes that a text names, in the order in which it does. */
  Stream<Naming> namings(English text) {
    Map<String, Naming> namings = new LinkedHashMap<>();
    for (Labels.Hit hit : hits(text)) {
      for (String theme : hit.themes()) {
        namings.merge(theme, Naming.once(theme, hit, text), Naming::and);
      }
    }
    return namings.values().stream();
  }

  /** The labels in a text, from left to right. */
  List<Labels.Hit> hits(English text) {
    return labels.in(text);
  }
}
