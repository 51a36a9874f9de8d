package org.goldenthread.graph;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.fault.Failure;
import org.goldenthread.profile.Corpus;
import org.goldenthread.profile.Profile;
import org.goldenthread.record.DocumentReader;
import org.goldenthread.record.Reading;

/**
 * Maps a corpus and the ontology into one dataset. The documents are read and mapped on all cores;
 * the outcome does not depend on it. Immutable and safe to share.
 */
public final class Mapping {

  private static final List<String> ONTOLOGY_FILES =
      List.of("golden-thread.ttl", "themes.ttl", "shapes.ttl");

  private final Path ontology;
  private final Iris iris;
  private final String programVersion;

  /**
   * A mapping.
   *
   * @param ontology the folder that holds the ontology, the themes and the shapes
   * @param iris makes the IRIs
   * @param programVersion the version of the program, for the provenance
   */
  public Mapping(Path ontology, Iris iris, String programVersion) {
    this.ontology = ontology;
    this.iris = iris;
    this.programVersion = programVersion;
  }

  /**
   * Maps a corpus.
   *
   * @throws Failure when a data file does not fit its document
   */
  public Mapped map(Corpus corpus) {
    List<Reading> readings =
        corpus.dossiers().parallelStream()
            .map(dossier -> DocumentReader.read(dossier, corpus.register()))
            .toList();
    Entries entries = new Entries(corpus.register(), readings, iris);
    Map<String, Set<String>> told = toldBy(readings);
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    List<Graph> graphs =
        readings.parallelStream()
            .map(reading -> document(reading, entries, told.getOrDefault(slug(reading), Set.of())))
            .toList();
    for (int i = 0; i < readings.size(); i++) {
      add(dataset, slug(readings.get(i)), graphs.get(i), Gt.DocumentGraph);
    }
    Graph terms = ontology();
    add(dataset, "ontology", terms, Gt.OntologyGraph);
    add(dataset, "curated", curated(corpus, entries, terms), Gt.CuratedGraph);
    add(dataset, "provenance", provenance(dataset, readings), Gt.ProvenanceGraph);
    return new Mapped(dataset, readings);
  }

  private static String slug(Reading reading) {
    return reading.dossier().description().document();
  }

  /** Which document tells of which inspection: the one that holds its report, else the first. */
  private static Map<String, Set<String>> toldBy(List<Reading> readings) {
    Map<String, String> teller = new HashMap<>();
    for (Reading reading : readings) {
      for (Profile.Inspection about : reading.dossier().profile().inspections()) {
        if (about.known().equals("full")) {
          teller.put(about.inspection(), slug(reading));
        } else {
          teller.putIfAbsent(about.inspection(), slug(reading));
        }
      }
    }
    Map<String, Set<String>> told = new HashMap<>();
    teller.forEach(
        (inspection, document) ->
            told.computeIfAbsent(document, d -> new HashSet<>()).add(inspection));
    return told;
  }

  private Graph document(Reading reading, Entries entries, Set<String> toldHere) {
    Graph graph = GraphFactory.createDefaultGraph();
    new DocumentMapper(reading, iris, graph, entries, toldHere).map();
    return graph;
  }

  private Graph ontology() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String file : ONTOLOGY_FILES) {
      Path path = ontology.resolve(file);
      try {
        RDFDataMgr.read(graph, path.toUri().toString());
      } catch (RiotException wrong) {
        throw new Failure(
            Failure.Code.DATA, path + ": " + wrong.getMessage() + "; correct the file", wrong);
      }
    }
    return graph;
  }

  private Graph curated(Corpus corpus, Entries entries, Graph terms) {
    Graph graph = GraphFactory.createDefaultGraph();
    new RegisterMapper(graph, entries, iris).map(corpus.register());
    Set<String> themes = new HashSet<>();
    terms
        .find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
        .forEach(triple -> themes.add(triple.getSubject().getURI()));
    new CuratedMapper(graph, entries, iris, corpus.folder(), themes).map(corpus.curated());
    return graph;
  }

  private Graph provenance(DatasetGraph dataset, List<Reading> readings) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node run = iris.id("mapping-run");
    graph.add(run, RDF.type.asNode(), Gt.MappingRun);
    graph.add(run, Gt.programVersion, NodeFactory.createLiteralString(programVersion));
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    graph.add(run, Standard.STARTED, NodeFactory.createLiteralDT(now, XSDDatatype.XSDdateTime));
    for (Reading reading : readings) {
      Node file = iris.document(slug(reading));
      graph.add(run, Standard.USED, file);
      String sha256 = reading.dossier().description().sha256();
      graph.add(file, Gt.sha256, NodeFactory.createLiteralString(sha256));
    }
    dataset.listGraphNodes().forEachRemaining(name -> graph.add(name, Standard.GENERATED_BY, run));
    return graph;
  }

  /** Puts a graph into the dataset; the graph itself says what kind of graph it is. */
  private void add(DatasetGraph dataset, String name, Graph graph, Node type) {
    graph.add(iris.graph(name), RDF.type.asNode(), type);
    dataset.addGraph(iris.graph(name), graph);
  }
}
