package org.goldenthread.answer.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.answer.query.Catalogue;

/** The small graph and the queries of src/test/resources/fixture. */
public final class Fixture {

  private static final String ID = "https://w3id.org/golden-thread/id/";

  /** Stands for nothing but the version, in {@link #version}. */
  public static final Node MARK = NodeFactory.createURI("https://example.org/mark");

  private Fixture() {}

  /** The graph as a mapping would yield it. */
  public static DatasetGraph graph() {
    return RDFDataMgr.loadDatasetGraph(file("small.trig").toString());
  }

  /**
   * The graph in another version: two marks, in two graphs, say which, and its size differs from
   * the one before.
   */
  public static DatasetGraph version(int number) {
    DatasetGraph graph = graph();
    Node paper = NodeFactory.createURI(ID + "graph/paper");
    Node document = NodeFactory.createURI(ID + "document/paper");
    Node title = NodeFactory.createLiteralString("Paper of version " + number);
    graph.deleteAny(paper, document, DCTerms.title.asNode(), Node.ANY);
    graph.add(paper, document, DCTerms.title.asNode(), title);
    graph.add(NodeFactory.createURI(ID + "graph/suggested"), MARK, DCTerms.title.asNode(), title);
    for (int i = 0; i < number % 7; i++) {
      graph.add(paper, MARK, DCTerms.subject.asNode(), NodeFactory.createLiteralString("s" + i));
    }
    return graph;
  }

  /** What it is said to be made from. */
  public static Manifest draft() {
    return Manifest.draft("test", Map.of("data/paper.txt", "00"), Map.of("paper actions", 2L));
  }

  /** Published into a folder and opened. */
  public static Store store(Path folder) {
    return store(folder, graph());
  }

  /** Another graph, published and opened. */
  public static Store store(Path folder, DatasetGraph graph) {
    Depot depot = new StoreFolder(folder);
    depot.publish(Statements.of(graph), draft(), candidate -> {});
    return depot.open();
  }

  /** The N-Quads of a version. */
  public static String quads(Path data) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(data))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Puts other N-Quads into a version. */
  static void write(Path data, String quads) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(data))) {
      out.write(quads.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The queries of the fixture. */
  public static Catalogue catalogue() {
    return Catalogue.read(file("queries"));
  }

  /** A file of the fixture. */
  public static Path file(String name) {
    URL url = Objects.requireNonNull(Fixture.class.getResource("/fixture/" + name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
