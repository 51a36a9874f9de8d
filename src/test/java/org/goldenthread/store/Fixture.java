package org.goldenthread.store;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.goldenthread.query.Catalogue;

/** The small graph and the queries of src/test/resources/fixture. */
public final class Fixture {

  private Fixture() {}

  /** The graph as a mapping would yield it. */
  public static DatasetGraph graph() {
    return RDFDataMgr.loadDatasetGraph(file("small.trig").toString());
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
    Depot depot = Depot.at(folder.toString());
    depot.publish(Statements.of(graph), draft(), candidate -> {});
    return depot.open();
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
