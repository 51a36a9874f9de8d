package org.goldenthread.answer.web;

import static org.goldenthread.answer.web.Conversation.form;
import static org.goldenthread.answer.web.Conversation.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.goldenthread.RealCorpus;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The description of data and endpoint, held against the data itself. */
final class DatasetDescriptionTest {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private static Store store;
  private static WebServer server;
  private static Conversation to;

  @BeforeAll
  static void start() {
    store = Store.of(RealCorpus.mapped().dataset(), Manifest.draft("test", Map.of(), Map.of()));
    Catalogue catalogue = Catalogue.read(RealCorpus.HOME.resolve("queries"));
    server = WebServer.start("127.0.0.1", 0, new Site(store, catalogue, Limits.standard()));
    to = new Conversation(server);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> theEndpointDescribesItselfInEveryForm() {
    return Stream.of(
            Map.entry("text/turtle", Lang.TURTLE),
            Map.entry("application/rdf+xml", Lang.RDFXML),
            Map.entry("application/n-triples", Lang.NTRIPLES),
            Map.entry("application/ld+json", Lang.JSONLD))
        .map(
            form ->
                dynamicTest(form.getKey(), () -> describesItself(form.getKey(), form.getValue())));
  }

  private static void describesItself(String type, Lang lang) {
    HttpResponse<String> answer = to.get("/sparql", "Accept", type);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(type, type(answer));
    Model model = read(answer.body(), lang);
    Resource service = only(model, "Service");
    assertEquals(to.server() + "/sparql", object(service, SD + "endpoint").toString());
    assertEquals(SD + "SPARQL11Query", object(service, SD + "supportedLanguage").toString());
    assertTrue(service.hasProperty(model.createProperty(SD, "resultFormat")));
    Resource dataset = object(service, SD + "defaultDataset").asResource();
    assertTrue(dataset.hasProperty(RDF.type, model.createResource(SD + "Dataset")));
    Resource standard = object(dataset, SD + "defaultGraph").asResource();
    assertTrue(standard.hasProperty(RDF.type, model.createResource(SD + "Graph")));
    List<RDFNode> named =
        model.listObjectsOfProperty(dataset, model.createProperty(SD, "namedGraph")).toList();
    assertEquals(store.dataset().size(), named.size());
    for (RDFNode graph : named) {
      assertTrue(graph.asResource().hasProperty(RDF.type, model.createResource(SD + "NamedGraph")));
      assertTrue(object(graph.asResource(), SD + "name").isURIResource());
    }
  }

  @Test
  void aPersonStillGetsTheForm() {
    assertTrue(to.get("/sparql", "Accept", "text/html").body().contains("<textarea"));
  }

  @Test
  void theDescriptionIsFoundWhereProgramsLook() {
    HttpResponse<String> wellKnown = to.get("/.well-known/void");
    assertEquals(303, wellKnown.statusCode());
    assertTrue(wellKnown.headers().firstValue("Location").orElse("").endsWith("/void"));
    assertTrue(to.get("/void", "Accept", "text/html").body().contains("<table"));
    assertFalse(description().isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> everyCountAgreesWithTheData() {
    Model model = description();
    Resource dataset = only(model, "Dataset");
    return Stream.of(
            wholes(dataset),
            parts(dataset, VOID.classPartition, VOID._class, VOID.entities, "{ ?s a <%s> }"),
            parts(dataset, VOID.propertyPartition, VOID.property, VOID.triples, "{ ?s <%s> ?o }"),
            graphs(model, dataset))
        .flatMap(tests -> tests);
  }

  private static Stream<DynamicTest> wholes(Resource dataset) {
    Map<Property, String> counts =
        Map.of(
            VOID.triples, "(COUNT(*) AS ?n) { ?s ?p ?o }",
            VOID.distinctSubjects, "(COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }",
            VOID.distinctObjects, "(COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }",
            VOID.properties, "(COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }",
            VOID.classes, "(COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }");
    return counts.entrySet().stream()
        .map(
            count ->
                agrees(
                    count.getKey().getLocalName(),
                    dataset.getProperty(count.getKey()).getLong(),
                    count.getValue()));
  }

  private static Stream<DynamicTest> parts(
      Resource dataset, Property part, Property kind, Property number, String pattern) {
    return dataset.listProperties(part).toList().stream()
        .map(statement -> statement.getResource())
        .map(
            each -> {
              String name = each.getPropertyResourceValue(kind).getURI();
              String count = "(COUNT(*) AS ?n) " + pattern.formatted(name);
              return agrees(name, each.getProperty(number).getLong(), count);
            });
  }

  private static Stream<DynamicTest> graphs(Model model, Resource dataset) {
    return model
        .listObjectsOfProperty(dataset, model.createProperty(SD, "namedGraph"))
        .toList()
        .stream()
        .map(RDFNode::asResource)
        .map(
            named -> {
              String name = object(named, SD + "name").toString();
              Resource graph = object(named, SD + "graph").asResource();
              String count = "(COUNT(*) AS ?n) { GRAPH <" + name + "> { ?s ?p ?o } }";
              return agrees(name, graph.getProperty(VOID.triples).getLong(), count);
            });
  }

  private static DynamicTest agrees(String name, long stated, String count) {
    return dynamicTest(
        name,
        () -> {
          HttpResponse<String> answer =
              to.get("/sparql?" + form("query", "SELECT " + count), "Accept", "text/csv");
          assertEquals("n\r\n" + stated + "\r\n", answer.body());
        });
  }

  @Test
  void whatMayBeTakenAwayCanBeTaken() {
    Model model = description();
    List<Resource> distributions =
        model.listSubjectsWithProperty(RDF.type, DCAT.Distribution).toList();
    assertEquals(3, distributions.size());
    for (Resource each : distributions) {
      String address = each.getPropertyResourceValue(DCAT.downloadURL).getURI();
      String media = each.getPropertyResourceValue(DCAT.mediaType).getURI();
      String type = media.substring(media.indexOf("media-types/") + "media-types/".length());
      HttpResponse<String> head =
          to.method("HEAD", address.substring(to.server().length()), "Accept", type);
      assertEquals(type, type(head));
    }
  }

  private static Model description() {
    return read(to.get("/void.ttl").body(), Lang.TURTLE);
  }

  private static Model read(String text, Lang lang) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(text), null, lang);
    return model;
  }

  private static Resource only(Model model, String type) {
    List<Resource> found =
        model.listSubjectsWithProperty(RDF.type, model.createResource(SD + type)).toList();
    assertEquals(1, found.size(), type);
    return found.get(0);
  }

  private static RDFNode object(Resource subject, String property) {
    return subject.getProperty(subject.getModel().createProperty(property)).getObject();
  }
}
