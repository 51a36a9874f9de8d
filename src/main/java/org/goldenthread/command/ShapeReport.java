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

/** What the shapes of the ontology say of a graph. */
final class ShapeReport {

  private ShapeReport() {}

  /** One line for each thing that does not hold; none when the graph is valid. */
  static List<String> of(Graph graph, Path shapes) {
    try {
      Shapes parsed = Shapes.parse(RDFDataMgr.loadGraph(shapes.toUri().toString()));
      return ShaclValidator.get().validate(parsed, graph).getEntries().stream()
          .map(ShapeReport::line)
          .sorted()
          .toList();
    } catch (RiotException e) {
      throw new Failure(Failure.Code.DATA, shapes + ": " + e.getMessage(), e);
    }
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
