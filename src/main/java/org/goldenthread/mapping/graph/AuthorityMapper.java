package org.goldenthread.mapping.graph;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.mapping.profile.Authorities;
import org.goldenthread.mapping.profile.Authority;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.vocabulary.Gt;

/** Maps what the list of authorities says of those that documents are about. Used once. */
final class AuthorityMapper {

  private static final String SOURCE = "authorities.csv";

  private final Graph graph;
  private final Iris iris;
  private final Authorities authorities;

  AuthorityMapper(Graph graph, Iris iris, Authorities authorities) {
    this.graph = graph;
    this.iris = iris;
    this.authorities = authorities;
  }

  void map(List<Reading> readings) {
    readings.stream()
        .map(reading -> reading.dossier().description().authority())
        .distinct()
        .flatMap(slug -> authorities.find(slug).stream())
        .forEach(this::map);
  }

  private void map(Authority of) {
    Node node = iris.id("authority/" + of.slug());
    graph.add(node, RDF.type.asNode(), Gt.LocalAuthority);
    text(node, DCTerms.identifier.asNode(), of.slug());
    text(node, SKOS.prefLabel.asNode(), of.name());
    of.also().forEach(name -> text(node, SKOS.altLabel.asNode(), name));
    text(node, Gt.authorityType, of.type());
    text(node, Gt.region, of.region());
    text(node, Gt.onsCode, of.onsCode());
    text(node, Gt.urn, of.urn());
    text(node, Gt.file, SOURCE);
    if (!of.until().isEmpty()) {
      graph.add(node, Gt.until, NodeFactory.createLiteralDT(of.until(), XSDDatatype.XSDdate));
    }
  }

  private void text(Node node, Node property, String words) {
    if (!words.isEmpty()) {
      graph.add(node, property, NodeFactory.createLiteralString(words));
    }
  }
}
