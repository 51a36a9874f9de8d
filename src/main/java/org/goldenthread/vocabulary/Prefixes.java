package org.goldenthread.vocabulary;

import java.util.Map;
import java.util.TreeMap;

/** The short names that every Turtle, TriG and JSON-LD we write begins with. */
public final class Prefixes {

  private static final Map<String, String> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("gt", Gt.NS),
              Map.entry("dcterms", "http://purl.org/dc/terms/"),
              Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
              Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
              Map.entry("org", "http://www.w3.org/ns/org#"),
              Map.entry("prov", "http://www.w3.org/ns/prov#"),
              Map.entry("oa", "http://www.w3.org/ns/oa#"),
              Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
              Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
              Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
              Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
              Map.entry("sh", "http://www.w3.org/ns/shacl#"),
              Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

  private Prefixes() {}

  /** Prefix to namespace, in alphabetical order. */
  public static Map<String, String> all() {
    return new TreeMap<>(ALL);
  }
}
