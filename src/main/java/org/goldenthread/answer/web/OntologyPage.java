package org.goldenthread.answer.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The ontology for people: every term with its meaning and an example. */
final class OntologyPage {

  private static final Node TYPE = Facts.term("rdf:type");

  private final Facts facts;
  private final Page page;

  OntologyPage(Facts facts, Page page) {
    this.facts = facts;
    this.page = page;
  }

  String html() {
    Graph ontology = facts.graphsOf("gt:OntologyGraph");
    Html html = new Html();
    html.start("p").text("The words in which the graph is written. ");
    html.link("The ontology as Turtle", Addresses.ONTOLOGY + ".ttl").text(".").end();
    section(html, ontology, "Classes", List.of("owl:Class", "rdfs:Class"));
    section(
        html,
        ontology,
        "Properties",
        List.of(
            "owl:ObjectProperty",
            "owl:DatatypeProperty",
            "owl:AnnotationProperty",
            "rdf:Property"));
    section(html, ontology, "Themes", List.of("skos:Concept"));
    return page.of("Ontology", html);
  }

  private void section(Html html, Graph ontology, String title, List<String> kinds) {
    List<Node> terms =
        kinds.stream()
            .flatMap(kind -> ontology.stream(Node.ANY, TYPE, Facts.term(kind)))
            .map(Triple::getSubject)
            .filter(Node::isURI)
            .filter(term -> term.getURI().startsWith(Addresses.BASE))
            .distinct()
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    if (terms.isEmpty()) {
      return;
    }
    html.element("h2", title);
    terms.forEach(term -> term(html, term));
  }

  private void term(Html html, Node term) {
    String iri = term.getURI();
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    html.start("section", "id", iri.substring(cut + 1), "class", "term");
    html.start("h3");
    if (iri.indexOf('#') < 0) {
      html.link(facts.label(term), Addresses.ofIri(iri).orElse("#"));
    } else {
      html.text(facts.label(term));
    }
    html.end();
    html.start("p").element("code", iri).end();
    paragraph(html, "", facts.text(term, Facts.term("rdfs:comment")));
    paragraph(html, "", facts.text(term, Facts.term("skos:definition")));
    paragraph(html, "Note: ", facts.text(term, Facts.term("skos:scopeNote")));
    paragraph(html, "Example: ", facts.text(term, Facts.term("skos:example")));
    html.end();
  }

  private static void paragraph(Html html, String before, Optional<String> text) {
    text.ifPresent(words -> html.element("p", before + words));
  }
}
