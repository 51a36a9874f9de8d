package org.goldenthread.answer.quads;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.goldenthread.fault.Failure;

/**
 * N-Quads in one order, each statement once: two builds of the same input give the same bytes.
 * There are no blank nodes in our graph, so that sorting the lines is all it takes.
 *
 * <p>May be sent statements by several threads.
 */
public final class CanonicalQuads extends StreamRDFBase {

  private static final NodeFormatterNT FORMATTER = new NodeFormatterNT(CharSpace.UTF8);
  private static final ThreadLocal<Line> LINE = ThreadLocal.withInitial(Line::new);

  private final SortedLines lines;

  private CanonicalQuads(SortedLines lines) {
    this.lines = lines;
  }

  /** Writes all statements; what does not fit into memory is sorted in {@code scratch}. */
  static long write(Statements statements, OutputStream out, Path scratch) throws IOException {
    try (SortedLines lines = new SortedLines(scratch)) {
      statements.sendTo(new CanonicalQuads(lines));
      return lines.forEach(line -> out.write(line.getBytes(StandardCharsets.UTF_8)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Takes a statement that is a line in the one form already. */
  void line(String line) {
    lines.add(line);
  }

  @Override
  public void triple(Triple triple) {
    throw new Failure(
        Failure.Code.DATA, "The mapping put " + triple + " into no graph; name a graph for it.");
  }

  @Override
  public void quad(Quad quad) {
    if (quad.isDefaultGraph()) {
      triple(quad.asTriple());
    }
    if (quad.getSubject().isBlank() || quad.getObject().isBlank() || quad.getGraph().isBlank()) {
      throw new Failure(
          Failure.Code.DATA, "Blank node in " + quad + ": every node of the graph needs an IRI.");
    }
    Node object = canonical(quad.getObject());
    lines.add(line(quad.getSubject(), quad.getPredicate(), object, quad.getGraph()));
  }

  /** Engines forget how a decimal was written, so that all of them are given the shortest form. */
  private static Node canonical(Node object) {
    if (!object.isLiteral() || !XSDDatatype.XSDdecimal.equals(object.getLiteralDatatype())) {
      return object;
    }
    BigDecimal value = new BigDecimal(object.getLiteralLexicalForm().strip()).stripTrailingZeros();
    String shortest = value.setScale(Math.max(1, value.scale())).toPlainString();
    return NodeFactory.createLiteralDT(shortest, XSDDatatype.XSDdecimal);
  }

  /** A line of N-Triples or N-Quads, with its end. */
  public static String line(Node... nodes) {
    Line line = LINE.get();
    for (Node node : nodes) {
      FORMATTER.format(line.writer, node);
      line.writer.print(' ');
    }
    line.writer.print(".\n");
    line.writer.flush();
    String text = line.text.toString();
    line.text.getBuffer().setLength(0);
    return text;
  }

  /** Where a thread writes its lines: a writer of Jena's begins with a large buffer. */
  private static final class Line {
    private final StringWriter text = new StringWriter();
    private final AWriter writer = IO.wrap(text);
  }
}
