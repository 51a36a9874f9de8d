package org.goldenthread.command;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.goldenthread.fault.Failure;

/** What the shapes of the ontology say of a graph. Safe for use by several threads. */
final class ShapeReport {

  private final Shapes shapes;

  /** Reads the shapes of a file. */
  ShapeReport(Path file) {
    try {
      shapes = Shapes.parse(RDFDataMgr.loadGraph(file.toUri().toString()));
    } catch (RiotException e) {
      throw new Failure(Failure.Code.DATA, file + ": " + e.getMessage(), e);
    }
  }

  /** One line for each thing that does not hold; none when the graph is valid. */
  List<String> of(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(ShapeReport::line)
        .sorted()
        .toList();
  }

  private static String line(ReportEntry entry) {
    return "invalid: "
        + entry.focusNode()
        + (entry.resultPath() == null ? "" : " " + entry.resultPath())
        + (entry.value() == null ? "" : " (" + entry.value() + ")")
        + ": "
        + entry.message();
  }
}
