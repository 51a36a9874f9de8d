package org.goldenthread.answer.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;

/** The query tests of the W3C as its manifests list them; its files lie in a part of RDF4J. */
final class W3cManifest {

  private static final String PLACE = "http://w3c.example/";
  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
  private static final List<String> SPARQL_10 =
      List.of(
          "algebra,ask,basic,bnode-coreference,boolean-effective-value,bound,cast,construct,dataset"
              + ",distinct,expr-builtin,expr-equals,expr-ops,graph,i18n,open-world,optional-filter"
              + ",optional,reduced,regex,solution-seq,sort,syntax-sparql1,syntax-sparql2"
              + ",syntax-sparql3,syntax-sparql4,syntax-sparql5,triple-match,type-promotion");
  private static final List<String> SPARQL_11 =
      List.of(
          "aggregates,bind,bindings,construct,csv-tsv-res,exists,functions,grouping,json-res"
              + ",negation,project-expression,property-path,subquery,syntax-query");

  /**
   * A test.
   *
   * @param name the folder and the local name
   * @param type local name of its class
   * @param query address of the query
   * @param data addresses of the default graph
   * @param graphs addresses of the named graphs
   * @param result address of what must come out; empty for one of syntax
   */
  record Case(
      String name,
      String type,
      String query,
      List<String> data,
      List<String> graphs,
      String result) {}

  private W3cManifest() {}

  static List<Case> all() {
    List<Case> all = new ArrayList<>();
    names(SPARQL_10).forEach(name -> read("testcases-sparql-1.0-w3c/data-r2/" + name, all));
    names(SPARQL_11).forEach(name -> read("testcases-sparql-1.1-w3c/" + name, all));
    return all;
  }

  private static List<String> names(List<String> lists) {
    return lists.stream().flatMap(list -> List.of(list.split(",", -1)).stream()).toList();
  }

  private static void read(String folder, List<Case> all) {
    Model manifest = model(PLACE + folder + "/manifest.ttl");
    manifest
        .listObjectsOfProperty(property(MF, "entries"))
        .forEach(
            entries ->
                entries
                    .as(RDFList.class)
                    .asJavaList()
                    .forEach(entry -> all.add(test(folder, entry.asResource()))));
  }

  private static Case test(String folder, Resource entry) {
    String address = entry.getURI();
    String local = address.substring(Math.max(address.lastIndexOf('#'), address.lastIndexOf('/')));
    String name = folder.substring(folder.lastIndexOf('/') + 1) + local.replace('#', '/');
    String type =
        entry.hasProperty(RDF.type) ? entry.getPropertyResourceValue(RDF.type).getLocalName() : "";
    Resource action = entry.getPropertyResourceValue(property(MF, "action"));
    Resource result = entry.getPropertyResourceValue(property(MF, "result"));
    Resource query = action.getPropertyResourceValue(property(QT, "query"));
    return new Case(
        name,
        type,
        (query == null ? action : query).getURI(),
        addresses(action, "data"),
        addresses(action, "graphData"),
        result == null ? "" : result.getURI());
  }

  private static List<String> addresses(Resource action, String name) {
    List<String> addresses = new ArrayList<>();
    for (Statement each : action.listProperties(property(QT, name)).toList()) {
      Resource graph = each.getResource().getPropertyResourceValue(property(QT, "graph"));
      addresses.add((graph == null ? each.getResource() : graph).getURI());
    }
    return addresses;
  }

  private static Property property(String space, String name) {
    return ResourceFactory.createProperty(space + name);
  }

  /** The graph at an address. */
  static Model model(String address) {
    Model model = ModelFactory.createDefaultModel();
    Lang lang = Objects.requireNonNullElse(RDFLanguages.filenameToLang(address), Lang.TURTLE);
    RDFDataMgr.read(model, new ByteArrayInputStream(bytes(address)), address, lang);
    return model;
  }

  /** The text of a query, whose relative addresses are those of its file. */
  static String text(Case test) {
    String text = new String(bytes(test.query()), java.nio.charset.StandardCharsets.UTF_8);
    return "BASE <" + test.query() + "> " + text;
  }

  static byte[] bytes(String address) {
    return resource(address.substring(PLACE.length()));
  }

  /** A file on the class path. */
  static byte[] resource(String path) {
    try (InputStream in = W3cManifest.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
