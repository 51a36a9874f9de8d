package org.goldenthread.answer.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.goldenthread.answer.quads.CanonicalQuads;
import org.goldenthread.answer.quads.HiddenGraphs;
import org.goldenthread.answer.quads.NQuads;
import org.goldenthread.answer.quads.SortedLines;

/** Sends the statements of a version to a SPARQL service, graph by graph, piece by piece. */
final class Upload {

  /** Stands for the union in the numbers that are reported. */
  static final Node UNION = NodeFactory.createURI("urn:golden-thread:union");

  private static final int PIECE_CHARACTERS = 8_000_000;

  private final SparqlService service;
  private final RemoteNames names;
  private final Path scratch;

  Upload(SparqlService service, RemoteNames names, Path scratch) {
    this.service = service;
    this.names = names;
    this.scratch = scratch;
  }

  /**
   * Sends all statements of a file of N-Quads, unless they are there already; answers how many each
   * graph has.
   */
  Map<Node, Long> send(Path quads, boolean needed) throws IOException {
    if (needed) {
      introduce();
    }
    HiddenGraphs hidden = new HiddenGraphs();
    NQuads.read(quads, hidden);
    Map<Node, Long> sent = new LinkedHashMap<>();
    try (SortedLines byGraph = new SortedLines(scratch);
        SortedLines union = new SortedLines(scratch)) {
      NQuads.read(quads, new Sorting(byGraph, union, hidden));
      Pieces pieces = new Pieces(needed, sent);
      byGraph.forEach(pieces::takeQuad);
      union.forEach(line -> pieces.take(UNION, line));
      pieces.flush();
    }
    return sent;
  }

  /**
   * A small request goes first: a service that asks for credentials (Virtuoso) hangs up on a large
   * one that has none yet. What it writes is replaced by the first piece of the union.
   */
  private void introduce() {
    service.put(names.union(), CanonicalQuads.line(UNION, UNION, UNION));
  }

  /** Sorts statements by graph, and those of the union once. */
  private final class Sorting extends StreamRDFBase {
    private final SortedLines byGraph;
    private final SortedLines union;
    private final HiddenGraphs hidden;

    Sorting(SortedLines byGraph, SortedLines union, HiddenGraphs hidden) {
      this.byGraph = byGraph;
      this.union = union;
      this.hidden = hidden;
    }

    @Override
    public void quad(Quad quad) {
      String triple =
          CanonicalQuads.line(
              names.toRemote(quad.getSubject()),
              names.toRemote(quad.getPredicate()),
              names.toRemote(quad.getObject()));
      byGraph.add(quad.getGraph().getURI() + " " + triple);
      if (!hidden.contains(quad.getGraph())) {
        union.add(triple);
      }
    }
  }

  /** Collects lines of one graph until they fill a request. */
  private final class Pieces {
    private final boolean needed;
    private final Map<Node, Long> sent;
    private final StringBuilder piece = new StringBuilder();
    private Node graph = UNION;
    private boolean begun;

    Pieces(boolean needed, Map<Node, Long> sent) {
      this.needed = needed;
      this.sent = sent;
    }

    void takeQuad(String line) {
      int space = line.indexOf(' ');
      take(NodeFactory.createURI(line.substring(0, space)), line.substring(space + 1));
    }

    void take(Node name, String triple) {
      if (!name.equals(graph)) {
        flush();
        graph = name;
        begun = false;
      } else if (piece.length() > PIECE_CHARACTERS) {
        flush();
      }
      piece.append(triple);
      sent.merge(name, 1L, Long::sum);
    }

    /** The first piece takes the place of whatever a killed build left. */
    void flush() {
      if (needed && piece.length() > 0) {
        String remote = graph.equals(UNION) ? names.union() : names.toRemote(graph).getURI();
        if (begun) {
          service.post(remote, piece.toString());
        } else {
          service.put(remote, piece.toString());
        }
        begun = true;
      }
      piece.setLength(0);
    }
  }
}
