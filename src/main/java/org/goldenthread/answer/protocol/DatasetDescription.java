package org.goldenthread.answer.protocol;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.goldenthread.answer.page.Addresses;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Cell;
import org.goldenthread.answer.store.Export;
import org.goldenthread.vocabulary.Gt;
import org.jspecify.annotations.Nullable;

/**
 * What the data and the endpoint are, in the words made for that: VoID (counts), DCAT (what may be
 * taken away) and the SPARQL 1.1 Service Description. Every count is a row of the question {@code
 * statistics}.
 */
final class DatasetDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD");
  private static final Map<String, Property> COUNTS =
      Map.of(
          "statements", VOID.triples,
          "subjects", VOID.distinctSubjects,
          "objects", VOID.distinctObjects,
          "properties", VOID.properties,
          "classes", VOID.classes);

  private final Model model = ModelFactory.createDefaultModel();
  private final String server;
  private final Resource dataset;
  private int parts;

  private DatasetDescription(String server) {
    this.server = server;
    this.dataset = model.createResource(server + Addresses.VOID + "#dataset");
    model.setNsPrefix("void", VOID.NS).setNsPrefix("dcat", DCAT.NS).setNsPrefix("sd", SD);
    model.setNsPrefix("dcterms", DCTerms.NS).setNsPrefix("owl", OWL.NS);
  }

  /** The description of a server, whose address ends without a slash. */
  static Model of(String server, String version, Answer statistics) {
    DatasetDescription description = new DatasetDescription(server);
    description.dataset(version);
    description.service();
    description.distributions();
    statistics.rows().forEach(description::count);
    return description.model;
  }

  private void dataset(String version) {
    dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(RDF.type, sd("Dataset"))
        .addProperty(DCTerms.title, "Golden Thread", "en")
        .addProperty(
            DCTerms.description,
            "What inspectors found in children's services and what councils did about it, each"
                + " statement with the words of the document that says so.",
            "en")
        .addProperty(OWL.versionInfo, version)
        .addProperty(VOID.uriSpace, Addresses.BASE)
        .addProperty(VOID.sparqlEndpoint, at(Addresses.SPARQL))
        .addProperty(VOID.dataDump, at(Addresses.DATA))
        .addProperty(VOID.vocabulary, model.createResource(Gt.NS))
        .addProperty(DCAT.landingPage, at(Addresses.HOME))
        .addProperty(sdProperty("defaultGraph"), defaultGraph());
    at(Addresses.VOID + "#catalogue")
        .addProperty(RDF.type, DCAT.Catalog)
        .addProperty(DCTerms.title, "Golden Thread", "en")
        .addProperty(DCAT.dataset, dataset)
        .addProperty(DCAT.service, at(Addresses.SPARQL));
  }

  private void service() {
    Resource service =
        at(Addresses.SPARQL)
            .addProperty(RDF.type, sd("Service"))
            .addProperty(RDF.type, DCAT.DataService)
            .addProperty(DCTerms.title, "SPARQL endpoint of Golden Thread", "en")
            .addProperty(sdProperty("endpoint"), at(Addresses.SPARQL))
            .addProperty(sdProperty("supportedLanguage"), sd("SPARQL11Query"))
            .addProperty(sdProperty("defaultDataset"), dataset)
            .addProperty(DCAT.endpointURL, at(Addresses.SPARQL))
            .addProperty(DCAT.endpointDescription, at(Addresses.OPEN_API))
            .addProperty(DCAT.servesDataset, dataset);
    for (String format : RESULT_FORMATS) {
      service.addProperty(sdProperty("resultFormat"), model.createResource(FORMATS + format));
    }
  }

  private void distributions() {
    for (Export form : List.of(Export.NQUADS, Export.TRIG, Export.JSONLD)) {
      Resource distribution =
          at(Addresses.VOID + "#" + form)
              .addProperty(RDF.type, DCAT.Distribution)
              .addProperty(DCAT.downloadURL, at(Addresses.DATA))
              .addProperty(
                  DCAT.mediaType,
                  model.createResource(
                      "https://www.iana.org/assignments/media-types/" + form.mediaType()));
      dataset.addProperty(DCAT.distribution, distribution);
    }
  }

  /** A row of the question: what is counted, its name, the number. */
  private void count(List<Cell> row) {
    String what = row.get(0).text();
    String name = row.get(1).text();
    long number = Long.parseLong(row.get(2).text());
    switch (what) {
      case "graph" -> namedGraph(name, number);
      case "class" -> part(VOID.classPartition, VOID._class, name, VOID.entities, number);
      case "property" -> part(VOID.propertyPartition, VOID.property, name, VOID.triples, number);
      default -> whole(COUNTS.get(what), number);
    }
  }

  private void whole(@Nullable Property property, long number) {
    if (property != null) {
      dataset.addLiteral(property, count(number));
      defaultGraph().addLiteral(property, count(number));
    }
  }

  private void part(Property partition, Property kind, String name, Property count, long number) {
    Resource part =
        next()
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(kind, model.createResource(name))
            .addLiteral(count, count(number));
    dataset.addProperty(partition, part);
  }

  private void namedGraph(String name, long number) {
    Resource graph =
        next()
            .addProperty(RDF.type, sd("Graph"))
            .addProperty(RDF.type, VOID.Dataset)
            .addLiteral(VOID.triples, count(number));
    Resource named =
        next()
            .addProperty(RDF.type, sd("NamedGraph"))
            .addProperty(sdProperty("name"), model.createResource(name))
            .addProperty(sdProperty("graph"), graph);
    dataset.addProperty(sdProperty("namedGraph"), named);
  }

  private Resource defaultGraph() {
    return at(Addresses.VOID + "#default-graph")
        .addProperty(RDF.type, sd("Graph"))
        .addProperty(RDF.type, VOID.Dataset);
  }

  private Literal count(long number) {
    return model.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger);
  }

  private Resource next() {
    parts++;
    return at(Addresses.VOID + "#part-" + parts);
  }

  private Resource at(String address) {
    return model.createResource(server + address);
  }

  private Resource sd(String name) {
    return model.createResource(SD + name);
  }

  private Property sdProperty(String name) {
    return model.createProperty(SD, name);
  }
}
