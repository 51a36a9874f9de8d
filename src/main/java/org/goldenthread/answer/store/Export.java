package org.goldenthread.answer.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.goldenthread.answer.quads.Statements;
import org.jspecify.annotations.Nullable;

/** The forms in which the whole graph can be taken away; each loads into any RDF software. */
public enum Export {
  /** Every statement with its graph, one a line, always in the same order. */
  NQUADS("application/n-quads", null),
  /** Every statement, grouped by graph. */
  TRIG("application/trig", RDFFormat.TRIG_BLOCKS),
  /** What documents state and what is curated, without the graphs' names. */
  TURTLE("text/turtle", RDFFormat.TURTLE_BLOCKS),
  /** Every statement with its graph, as JSON. */
  JSONLD("application/ld+json", RDFFormat.JSONLD_PLAIN);

  private static final Path SCRATCH = Path.of(System.getProperty("java.io.tmpdir"));

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // Jena's formats never change.
  private final Optional<RDFFormat> format;

  Export(String mediaType, @Nullable RDFFormat format) {
    this.mediaType = mediaType;
    this.format = Optional.ofNullable(format);
  }

  /** Its name as people write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The media type of the form. */
  public String mediaType() {
    return mediaType;
  }

  /** The form of this name, in any letter case. */
  public static Optional<Export> named(String name) {
    return Arrays.stream(values())
        .filter(form -> form.toString().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Writes the graph of a store. */
  public void write(Store store, OutputStream out) throws IOException {
    try {
      store.read(dataset -> writeTo(dataset, out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean writeTo(DatasetGraph dataset, OutputStream out) {
    if (this == TURTLE) {
      RDFDataMgr.write(out, dataset.getDefaultGraph(), format.orElseThrow());
    } else if (format.isPresent()) {
      RDFDataMgr.write(out, namedGraphs(dataset), format.get());
    } else {
      try {
        Statements.of(namedGraphs(dataset)).write(out, SCRATCH);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return true;
  }

  /** The dataset without the union that it shows as its default graph. */
  private static DatasetGraph namedGraphs(DatasetGraph dataset) {
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    dataset.listGraphNodes().forEachRemaining(name -> graphs.put(name, dataset.getGraph(name)));
    return new FixedDataset(GraphFactory.createGraphMem(), graphs);
  }
}
