package org.goldenthread.answer.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.goldenthread.answer.admission.Admission;
import org.goldenthread.answer.http.Negotiation;
import org.goldenthread.answer.page.Addresses;
import org.goldenthread.answer.page.Alternates;
import org.goldenthread.answer.page.Pages;
import org.goldenthread.fault.Failure;
import org.goldenthread.vocabulary.Gt;

/**
 * Every IRI of the graph: 303 to its page or its data, which stand at its address and an ending.
 */
final class Resources {

  private static final Map<String, String> ENDINGS = new LinkedHashMap<>();

  static {
    ENDINGS.put("text/turtle", ".ttl");
    ENDINGS.put("application/ld+json", ".jsonld");
    ENDINGS.put("application/n-triples", ".nt");
    ENDINGS.put("text/html", ".html");
  }

  private final Facts facts;
  private final Pages pages;
  private final Admission admission;

  Resources(Facts facts, Pages pages, Admission admission) {
    this.facts = facts;
    this.pages = pages;
    this.admission = admission;
  }

  /** {@code /id/...}, {@code /theme/...} and {@code /code/...}. */
  void resource(Context request) {
    String path = request.path().matches("/(theme|code)") ? request.path() + "/" : request.path();
    if (path.endsWith(".svg")) {
      String local = path.substring(0, path.length() - ".svg".length());
      expect(local);
      String picture = admission.question(request, () -> pages.picture(local));
      request.contentType("image/svg+xml; charset=utf-8").result(picture);
      return;
    }
    for (String ending : List.of("csv", "json", "xlsx")) {
      if (path.endsWith("." + ending)) {
        String local = path.substring(0, path.length() - ending.length() - 1);
        Map<String, String> record = Map.of("record", expect(local).getURI());
        request.redirect(Addresses.answer("record", ending, record), HttpStatus.SEE_OTHER);
        return;
      }
    }
    for (Map.Entry<String, String> form : ENDINGS.entrySet()) {
      if (path.endsWith(form.getValue())) {
        Node resource = expect(path.substring(0, path.length() - form.getValue().length()));
        link(request, path.substring(0, path.length() - form.getValue().length()), form.getKey());
        if (form.getKey().equals("text/html")) {
          String local = path.substring(0, path.length() - form.getValue().length());
          request.html(admission.question(request, () -> pages.record(local)));
        } else {
          write(request, facts.description(resource), form.getKey());
        }
        return;
      }
    }
    expect(path);
    String type = Negotiation.choose(request, ENDINGS.keySet().toArray(new String[0]));
    request.header("Vary", "Accept");
    String target = type.equals("text/html") ? Pages.instead(path) : path;
    request.redirect(target + ENDINGS.get(type), HttpStatus.SEE_OTHER);
  }

  /** {@code /ontology}: a page for a person, Turtle for a program. */
  void ontology(Context request) {
    request.header("Vary", "Accept");
    String type = Negotiation.choose(request, "text/turtle", "application/ld+json", "text/html");
    if (type.equals("text/html")) {
      request.html(admission.question(request, pages::ontology));
    } else {
      write(request, facts.graphsOf(Gt.OntologyGraph), type);
    }
  }

  /** {@code /ontology.ttl}. */
  void ontologyAsTurtle(Context request) {
    write(request, facts.graphsOf(Gt.OntologyGraph), "text/turtle");
  }

  private static void link(Context request, String path, String sent) {
    String header = Alternates.header(Alternates.ofRecord(path), sent);
    if (!header.isEmpty()) {
      request.header("Link", header);
    }
  }

  private Node expect(String path) {
    Node node = NodeFactory.createURI(Addresses.iri(path));
    if (!facts.knows(node)) {
      throw new Failure(Failure.Code.UNKNOWN, "The graph says nothing of a resource of this name.");
    }
    return node;
  }

  private static void write(Context request, Graph graph, String type) {
    RDFFormat format =
        switch (type) {
          case "application/ld+json" -> RDFFormat.JSONLD_PLAIN;
          case "application/n-triples" -> RDFFormat.NTRIPLES_UTF8;
          default -> RDFFormat.TURTLE_PRETTY;
        };
    String text = RDFWriter.source(graph).format(format).asString();
    request.contentType(type + "; charset=utf-8").result(text);
  }
}
