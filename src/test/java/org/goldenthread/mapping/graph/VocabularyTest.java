package org.goldenthread.mapping.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.RealCorpus;
import org.goldenthread.vocabulary.Gt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Program, ontology, shapes, queries and graph use the same words. */
final class VocabularyTest {

  private static final Pattern TERM = Pattern.compile("\\bgt:([A-Za-z][A-Za-z0-9]*)");
  private static final Graph ONTOLOGY =
      RDFDataMgr.loadGraph(RealCorpus.ONTOLOGY.resolve("golden-thread.ttl").toUri().toString());

  private static Set<String> defined() {
    Set<String> terms = new TreeSet<>();
    ONTOLOGY
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filterKeep(triple -> triple.getSubject().isURI())
        .filterKeep(triple -> triple.getSubject().getURI().startsWith(Gt.NS))
        .forEach(triple -> terms.add(triple.getSubject().getURI().substring(Gt.NS.length())));
    terms.remove("");
    return terms;
  }

  private static Set<String> beyond(Set<String> some, Set<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static Set<String> constants() throws IllegalAccessException {
    Set<String> names = new TreeSet<>();
    for (Field field : Gt.class.getDeclaredFields()) {
      if (field.getType().equals(Node.class)) {
        Node term = (Node) field.get(null);
        assertEquals(Gt.NS + field.getName(), term.getURI(), "the spelling of a constant");
        names.add(field.getName());
      }
    }
    return names;
  }

  static Stream<Path> queries() throws IOException {
    try (Stream<Path> files = Files.walk(RealCorpus.HOME.resolve("queries"))) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList().stream();
    }
  }

  @Test
  void everyConstantIsATermOfTheOntology() throws IllegalAccessException {
    assertEquals(Set.of(), beyond(constants(), defined()));
  }

  @Test
  void everyTermOfTheOntologyHasAConstant() throws IllegalAccessException {
    assertEquals(Set.of(), beyond(defined(), constants()));
  }

  @Test
  void everyTermHasALabelACommentAndAnExample() {
    Set<String> bare = new TreeSet<>();
    for (String name : defined()) {
      Node term = NodeFactory.createURI(Gt.NS + name);
      for (Node what : Set.of(RDFS.label.asNode(), RDFS.comment.asNode(), SKOS.example.asNode())) {
        if (!ONTOLOGY.contains(term, what, Node.ANY)) {
          bare.add("gt:" + name + " has no " + what.getLocalName());
        }
      }
    }
    assertEquals(Set.of(), bare);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryUsesTermsOfTheOntology(Path query) throws IOException {
    assertEquals(Set.of(), beyond(terms(Files.readString(query)), defined()));
  }

  @Test
  void theShapesUseTermsOfTheOntology() throws IOException {
    String shapes = Files.readString(RealCorpus.ONTOLOGY.resolve("shapes.ttl"));
    assertEquals(Set.of(), beyond(terms(shapes), defined()));
  }

  @Test
  void theGraphUsesTermsOfTheOntology() {
    Set<String> used = new TreeSet<>();
    RealCorpus.mapped().dataset().stream()
        .forEach(
            quad -> {
              collect(quad.getPredicate(), used);
              if (quad.getPredicate().equals(RDF.type.asNode())) {
                collect(quad.getObject(), used);
              }
            });
    assertTrue(used.size() > 80, used::toString);
    assertEquals(Set.of(), beyond(used, defined()));
  }

  private static void collect(Node node, Set<String> used) {
    if (node.getURI().startsWith(Gt.NS)) {
      used.add(node.getURI().substring(Gt.NS.length()));
    }
  }

  private static Set<String> terms(String text) {
    Set<String> terms = new TreeSet<>();
    Matcher matcher = TERM.matcher(text);
    while (matcher.find()) {
      terms.add(matcher.group(1));
    }
    return terms;
  }
}
