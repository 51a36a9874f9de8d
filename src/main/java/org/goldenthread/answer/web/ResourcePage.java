package org.goldenthread.answer.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The page of one resource: what is stated of it, where that is said, and what refers to it. */
final class ResourcePage {

  private static final Node TYPE = Facts.term("rdf:type");
  private static final Node EVIDENCE_OF = Facts.term("gt:evidenceOf");

  private final Facts facts;
  private final Page page;

  ResourcePage(Facts facts, Page page) {
    this.facts = facts;
    this.page = page;
  }

  String of(Node resource) {
    Html html = new Html();
    String path = Addresses.ofIri(resource.getURI()).orElse("");
    List<String> kinds = facts.objects(resource, TYPE).stream().map(facts::label).toList();
    html.element("p", String.join(", ", kinds), "class", "kind");
    html.start("p").text("Identifier: ").element("code", resource.getURI()).end();
    html.start("p").text("Data: ").link("Turtle", path + ".ttl").text(", ");
    html.link("JSON-LD", path + ".jsonld").text(", ").link("N-Triples", path + ".nt").end();
    properties(html, resource);
    passages(html, resource);
    references(html, resource);
    return page.of(facts.label(resource), html);
  }

  private void properties(Html html, Node resource) {
    Map<String, List<Quad>> byProperty =
        facts.about(resource).stream()
            .filter(quad -> !quad.getPredicate().equals(TYPE))
            .collect(
                Collectors.groupingBy(
                    quad -> facts.label(quad.getPredicate()), TreeMap::new, Collectors.toList()));
    if (byProperty.isEmpty()) {
      return;
    }
    html.element("h2", "What is stated").start("dl");
    byProperty.forEach(
        (property, quads) -> {
          html.element("dt", property);
          quads.stream().sorted(byObject()).forEach(quad -> value(html, quad));
        });
    html.end();
  }

  private static Comparator<Quad> byObject() {
    return Comparator.comparing(quad -> quad.getObject().toString());
  }

  private void value(Html html, Quad quad) {
    html.start("dd");
    node(html, quad.getObject());
    if (facts.suggests(quad.getGraph())) {
      html.text(" ").element("span", "suggested", "class", "basis");
    } else if (facts.isCurated(quad.getGraph())) {
      html.text(" ").element("span", "curated", "class", "basis");
    }
    html.end();
  }

  private void node(Html html, Node node) {
    if (node.isURI()) {
      String address =
          Addresses.ofIri(node.getURI()).orElseGet(() -> QuestionPages.harmless(node.getURI()));
      html.link(facts.label(node), address);
    } else {
      html.text(facts.label(node));
    }
  }

  private void passages(Html html, Node resource) {
    List<Node> evidence = facts.evidence(resource);
    if (evidence.isEmpty()) {
      return;
    }
    html.element("h2", "In the words of the document");
    for (Node each : evidence) {
      for (Node passage : facts.objects(each, Facts.term("gt:passage"))) {
        html.start("figure");
        html.start("blockquote");
        around(html, passage, "oa:prefix");
        html.element("mark", facts.text(passage, Facts.term("oa:exact")).orElse("(no text)"));
        around(html, passage, "oa:suffix");
        html.end();
        html.start("figcaption");
        facts
            .objects(each, Facts.term("gt:property"))
            .forEach(property -> html.text(facts.label(property) + ": "));
        facts.objects(passage, Facts.term("oa:hasSource")).forEach(source -> node(html, source));
        facts
            .text(passage, Facts.term("gt:page"))
            .ifPresent(number -> html.text(", page " + number));
        facts
            .text(passage, Facts.term("gt:line"))
            .ifPresent(number -> html.text(", line " + number));
        html.end().end();
      }
      facts
          .objects(each, Facts.term("prov:wasInfluencedBy"))
          .forEach(correction -> correction(html, correction));
    }
  }

  /** The words beside a passage, as they stand in the document. */
  private void around(Html html, Node passage, String property) {
    html.element("span", facts.text(passage, Facts.term(property)).orElse(""), "class", "around");
  }

  private void correction(Html html, Node correction) {
    html.start("p", "class", "hint").text("Mended: ");
    html.link(
        facts.text(correction, Facts.term("gt:reason")).orElse("the extraction was damaged"),
        Addresses.ofIri(correction.getURI()).orElse("#"));
    html.end();
  }

  private void references(Html html, Node resource) {
    Map<String, List<Quad>> byProperty =
        facts.towards(resource).stream()
            .filter(quad -> !quad.getPredicate().equals(EVIDENCE_OF))
            .collect(
                Collectors.groupingBy(
                    quad -> facts.label(quad.getPredicate()), TreeMap::new, Collectors.toList()));
    if (byProperty.isEmpty()) {
      return;
    }
    html.element("h2", "What refers to it");
    byProperty.forEach(
        (property, quads) -> {
          html.start("details");
          html.element("summary", property + " (" + quads.size() + ")").start("ul");
          quads.stream()
              .map(Quad::getSubject)
              .distinct()
              .sorted(Comparator.comparing(Node::toString))
              .forEach(
                  subject -> {
                    html.start("li");
                    node(html, subject);
                    html.end();
                  });
          html.end().end();
        });
  }
}
