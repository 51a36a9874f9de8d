package org.goldenthread.answer.web;

import java.util.Map;
import org.goldenthread.vocabulary.Prefixes;

/** The form in which a person writes a SPARQL query. */
final class SparqlForm {

  private static final String EXAMPLE =
      """
      SELECT ?plan ?title WHERE {
        ?p a gt:Plan ; dcterms:identifier ?plan ; dcterms:title ?title .
      }
      ORDER BY ?plan
      """;

  private SparqlForm() {}

  static Html content() {
    Html html = new Html();
    html.start("p")
        .text("Queries of SPARQL 1.1 are answered; nothing can be changed here. Programs use the")
        .text(" same address by the SPARQL 1.1 Protocol. The terms are explained in the ")
        .link("ontology", Addresses.ONTOLOGY)
        .text(".")
        .end();
    html.start("form", "method", "get", "action", Addresses.SPARQL);
    html.element("label", "Query", "for", "query");
    html.element(
        "textarea", example(), "id", "query", "name", "query", "rows", "18", "spellcheck", "false");
    html.element("label", "Answer as", "for", "format");
    html.start("select", "id", "format", "name", "format");
    html.element("option", "text table", "value", "text");
    html.element("option", "CSV", "value", "csv");
    html.element("option", "JSON", "value", "json");
    html.element("option", "XML", "value", "xml");
    html.end();
    html.element("button", "Ask", "type", "submit");
    return html.end();
  }

  private static String example() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
      if (EXAMPLE.contains(prefix.getKey() + ":")) {
        text.append("PREFIX ").append(prefix.getKey()).append(": <");
        text.append(prefix.getValue()).append(">\n");
      }
    }
    return text + EXAMPLE;
  }
}
