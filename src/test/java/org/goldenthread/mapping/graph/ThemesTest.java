package org.goldenthread.mapping.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.RealCorpus;
import org.goldenthread.Terms;
import org.goldenthread.vocabulary.Base;
import org.goldenthread.vocabulary.Gt;
import org.junit.jupiter.api.Test;

/** Themes and recurrences of the real documents, each basis in its own graph. */
final class ThemesTest {

  private static final Iris IRIS = new Iris(new Base(Base.STANDARD));
  private static final String PAPERS = "herefordshire-health-and-wellbeing-board-2014-10-16";

  private static Graph graph(String name) {
    return RealCorpus.mapped().dataset().getGraph(IRIS.graph(name));
  }

  private static List<String> themings(String graph, Node record) {
    return graph(graph)
        .find(Node.ANY, Gt.record, record)
        .filterKeep(
            triple -> graph(graph).contains(triple.getSubject(), RDF.type.asNode(), Gt.Theming))
        .mapWith(triple -> told(graph(graph), triple.getSubject()))
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static String told(Graph graph, Node theming) {
    return theme(value(graph, theming, Gt.theme)) + ": " + value(graph, theming, Gt.reason);
  }

  private static String value(Graph graph, Node subject, Node property) {
    Node object =
        graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().get(0);
    return object.isURI() ? object.getURI() : object.getLiteralLexicalForm();
  }

  private static String theme(String iri) {
    return iri.substring((Base.STANDARD + "theme/").length());
  }

  @Test
  void anAreaHeadedByAThemeStatesItForItsActions() {
    String because = "It stands under the heading 'Private Fostering'.";
    assertEquals(
        List.of("private-fostering: " + because),
        themings(PAPERS, IRIS.recommendation("hscb-2014-15", "", "3.4")));
    assertEquals(
        List.of("private-fostering: " + because),
        themings(PAPERS, IRIS.actionState("hscb-2014-15", "", "3.4.1")));
  }

  @Test
  void aHeadingOfManyWordsStatesNothing() {
    assertEquals(List.of(), themings(PAPERS, IRIS.actionState("hscb-2014-15", "", "1.2.1")));
  }

  @Test
  void anActionWithoutARowHasTheThemesOfTheParagraphItAnswers() {
    List<String> themes =
        themings("curated", IRIS.actionState("herefordshire-2014-10", "council", "39"));
    assertEquals("inherited", basis("herefordshire-2014-10.council.action.39--private-fostering"));
    assertTrue(
        themes.get(0).startsWith("private-fostering: from paragraph 26 of herefordshire-2014: "),
        themes::toString);
  }

  private static String basis(String name) {
    Node theming = Terms.id("theming/inherited/plan." + name);
    return Terms.text(graph("curated"), theming, Gt.basis).orElse("none");
  }

  @Test
  void anActionOfALaterVersionHasTheThemesOfTheEarlier() {
    List<String> themes =
        themings("curated", IRIS.actionState("herefordshire-2015-01", "council", "4"));
    assertEquals(
        List.of(
            "leadership-capacity: from action 4 of herefordshire-2014-10: 'service staffing and"
                + " management arrangements'"),
        themes);
  }

  @Test
  void whatAReaderComparedIsKnownAlsoWhenNothingCameOfIt() {
    Node paragraph = IRIS.paragraph("herefordshire-2014", "27");
    assertFalse(graph("curated").contains(Node.ANY, Gt.toRecord, paragraph));
    List<Node> comparisons =
        graph("curated")
            .find(Node.ANY, Gt.comparedWith, IRIS.plan("herefordshire-2022-12"))
            .mapWith(Triple::getSubject)
            .filterKeep(one -> graph("curated").contains(one, Gt.fromRecord, paragraph))
            .toList();
    assertEquals(1, comparisons.size());
  }

  @Test
  void suggestionsStandInTheirOwnGraphOnly() {
    Node suggested = NodeFactory.createLiteralString("suggested");
    RealCorpus.mapped()
        .dataset()
        .find(Node.ANY, Node.ANY, Gt.basis, suggested)
        .forEachRemaining(quad -> assertEquals(IRIS.graph("suggested"), quad.getGraph()));
    assertFalse(
        graph("suggested")
            .find(Node.ANY, Gt.basis, Node.ANY)
            .filterDrop(triple -> triple.getObject().equals(suggested))
            .hasNext());
  }
}
