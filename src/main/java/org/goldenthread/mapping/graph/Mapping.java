package org.goldenthread.mapping.graph;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.profile.Corpus;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.mapping.record.DocumentReader;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.theme.Scheme;
import org.goldenthread.mapping.theme.Suggestions;
import org.goldenthread.mapping.theme.Weights;
import org.goldenthread.vocabulary.Gt;
import org.goldenthread.vocabulary.Standard;

/**
 * Maps a corpus and the ontology into one dataset. The documents are read and mapped on all cores;
 * the outcome does not depend on it. Immutable and safe to share.
 */
public final class Mapping {

  /** The shapes are not among them: they judge the graph and need nodes without names. */
  private static final List<String> ONTOLOGY_FILES =
      List.of("golden-thread.ttl", "themes.ttl", "national-framework.ttl");

  private final Families families;
  private final Iris iris;
  private final String programVersion;
  private final String started = now();
  private final Graph terms;
  private final Scheme scheme;

  /**
   * A mapping.
   *
   * @param ontology the folder that holds the ontology and the themes
   * @param families the families of inspection reports and the authorities
   * @param iris makes the IRIs
   * @param programVersion the version of the program, for the provenance
   * @throws Failure when a file of the ontology cannot be read
   */
  public Mapping(Path ontology, Families families, Iris iris, String programVersion) {
    this.families = families;
    this.iris = iris;
    this.programVersion = programVersion;
    this.terms = read(ontology);
    this.scheme = Scheme.of(terms);
    terms.add(iris.graph("ontology"), RDF.type.asNode(), Gt.OntologyGraph);
  }

  /** The slugs of all themes. */
  public Set<String> themes() {
    return scheme.slugs();
  }

  /**
   * Reads the documents of a corpus without mapping them.
   *
   * @throws Failure when a data file does not fit its document
   */
  public List<Reading> read(Corpus corpus) {
    return corpus.dossiers().parallelStream()
        .map(dossier -> DocumentReader.read(dossier, corpus.register(), families))
        .toList();
  }

  /**
   * Maps a corpus.
   *
   * @throws Failure when a data file does not fit its document
   */
  public Mapped map(Corpus corpus) {
    List<Reading> all = read(corpus);
    Leading leading = Leading.of(all);
    List<Reading> readings = all.stream().map(leading::parted).toList();
    Entries entries = new Entries(corpus.register(), readings, iris);
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    List<Graph> graphs =
        readings.parallelStream().map(reading -> document(reading, entries, leading)).toList();
    for (int i = 0; i < readings.size(); i++) {
      add(dataset, slug(readings.get(i)), graphs.get(i), Gt.DocumentGraph);
    }
    dataset.addGraph(iris.graph("ontology"), terms);
    Graph curated = register(corpus, entries, persons(graphs));
    new CuratedMapper(curated, iris).map(corpus.curated(), readings, entries, scheme.slugs());
    new AuthorityMapper(curated, iris, families.authorities()).map(readings);
    Graph suggested = suggested(readings, new Settled(corpus.curated(), iris));
    Sequence.link(graphs, families, curated);
    new FindingThemes(curated, suggested, iris).write(graphs);
    add(dataset, "curated", curated, Gt.CuratedGraph);
    add(dataset, "suggested", suggested, Gt.SuggestedGraph);
    add(dataset, "provenance", provenance(dataset, readings), Gt.ProvenanceGraph);
    return new Mapped(dataset, readings);
  }

  private static String slug(Reading reading) {
    return reading.dossier().description().document();
  }

  private Graph document(Reading reading, Entries entries, Leading leading) {
    Graph graph = GraphFactory.createDefaultGraph();
    Triples triples = new Triples(graph, iris, reading.dossier());
    new DocumentMapper(reading, iris, triples, entries).map();
    new ReportMapper(new ReportMapper.Means(reading, iris, triples, families)).map(leading);
    new StatedThemes(new ThemeLinks(graph, iris, "stated"), iris, scheme).map(reading);
    return graph;
  }

  private static Graph read(Path ontology) {
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

  private static Set<Node> persons(List<Graph> graphs) {
    Set<Node> persons = new HashSet<>();
    for (Graph graph : graphs) {
      for (Node property : List.of(Gt.holder, Gt.person)) {
        graph.find(Node.ANY, property, Node.ANY).forEach(fact -> persons.add(fact.getObject()));
      }
    }
    return persons;
  }

  private Graph register(Corpus corpus, Entries entries, Set<Node> persons) {
    Graph graph = GraphFactory.createDefaultGraph();
    new RegisterMapper(graph, entries, iris, persons).map(corpus.register());
    return graph;
  }

  /** The rule is given no curated file: what it suggests is its own. */
  private Graph suggested(List<Reading> readings, Settled settled) {
    Graph graph = GraphFactory.createDefaultGraph();
    Suggestions suggestions = Suggestions.of(readings, scheme, Weights.standard());
    new SuggestionMapper(graph, iris, settled).map(suggestions);
    SuspicionMapper suspicions = new SuspicionMapper(graph, iris);
    readings.forEach(suspicions::map);
    return graph;
  }

  /** What every mapping states, whatever it is given: the ontology, and when the mapping began. */
  public Stream<Quad> common() {
    Node ontology = iris.graph("ontology");
    return Stream.concat(
        terms.stream().map(triple -> new Quad(ontology, triple)), Stream.of(start()));
  }

  /** Whether a statement is one of those. */
  public boolean isCommon(Quad quad) {
    return quad.getGraph().equals(iris.graph("ontology")) || quad.equals(start());
  }

  private Quad start() {
    return new Quad(
        iris.graph("provenance"),
        iris.id("mapping-run"),
        Standard.STARTED,
        NodeFactory.createLiteralDT(started, XSDDatatype.XSDdateTime));
  }

  private Graph provenance(DatasetGraph dataset, List<Reading> readings) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node run = iris.id("mapping-run");
    graph.add(run, RDF.type.asNode(), Gt.MappingRun);
    graph.add(run, Gt.programVersion, NodeFactory.createLiteralString(programVersion));
    graph.add(start().asTriple());
    readings.forEach(reading -> used(graph, run, reading.dossier()));
    dataset.listGraphNodes().forEachRemaining(name -> graph.add(name, Standard.GENERATED_BY, run));
    return graph;
  }

  /** The files that a document was read with, each with its fingerprint. */
  private void used(Graph graph, Node run, Dossier dossier) {
    String folder = dossier.description().document() + "/";
    dossier
        .fingerprints()
        .forEach(
            (name, sha256) -> {
              Node file = iris.id("file/" + folder + name);
              graph.add(run, Standard.USED, file);
              graph.add(file, Gt.file, NodeFactory.createLiteralString(folder + name));
              graph.add(file, Gt.sha256, NodeFactory.createLiteralString(sha256));
            });
  }

  /** Now, or the time that SOURCE_DATE_EPOCH asks for, so that a build can be repeated exactly. */
  private static String now() {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    Instant time =
        epoch == null || !epoch.matches("\\d{1,12}")
            ? Instant.now()
            : Instant.ofEpochSecond(Long.parseLong(epoch));
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Puts a graph into the dataset; the graph itself says what kind of graph it is. */
  private void add(DatasetGraph dataset, String name, Graph graph, Node type) {
    graph.add(iris.graph(name), RDF.type.asNode(), type);
    dataset.addGraph(iris.graph(name), graph);
  }
}
