package org.goldenthread.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.goldenthread.fault.Failure;

/**
 * N-Quads in one order: two builds of the same input give the same bytes. There are no blank nodes
 * in our graph, so that sorting the lines is all it takes.
 */
final class CanonicalQuads {

  private static final NodeFormatterNT FORMATTER = new NodeFormatterNT(CharSpace.UTF8);

  private CanonicalQuads() {}

  /** Writes all statements; answers how many. */
  static long write(DatasetGraph dataset, OutputStream out) throws IOException {
    String[] lines = lines(dataset);
    for (String line : lines) {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
    return lines.length;
  }

  private static String[] lines(DatasetGraph dataset) {
    if (!dataset.getDefaultGraph().isEmpty()) {
      throw new Failure(
          Failure.Code.DATA, "The mapping put statements into no graph; name a graph for them.");
    }
    List<String> lines = new ArrayList<>();
    for (Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        quads.hasNext(); ) {
      lines.add(line(quads.next()));
    }
    String[] sorted = lines.toArray(new String[0]);
    Arrays.parallelSort(sorted);
    return sorted;
  }

  private static String line(Quad quad) {
    StringWriter text = new StringWriter(200);
    AWriter writer = IO.wrap(text);
    write(writer, quad.getSubject(), quad);
    write(writer, quad.getPredicate(), quad);
    write(writer, quad.getObject(), quad);
    write(writer, quad.getGraph(), quad);
    writer.print(".\n");
    writer.flush();
    return text.toString();
  }

  private static void write(AWriter writer, Node node, Quad quad) {
    if (node.isBlank()) {
      throw new Failure(
          Failure.Code.DATA, "Blank node in " + quad + ": every node of the graph needs an IRI.");
    }
    FORMATTER.format(writer, node);
    writer.print(' ');
  }
}
