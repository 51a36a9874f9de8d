package org.goldenthread.answer.quads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;

/** Statements with their graphs, which come in any order, some of them perhaps more than once. */
@FunctionalInterface
public interface Statements {

  /** Sends every statement as a quad, perhaps from several threads at the same time. */
  void sendTo(StreamRDF receiver);

  /**
   * Writes them as N-Quads in the one order of all our N-Quads, each statement once.
   *
   * @param scratch a folder for what does not fit into memory
   * @return how many different statements there were
   */
  default long write(OutputStream out, Path scratch) throws IOException {
    return CanonicalQuads.write(this, out, scratch);
  }

  /** The statements of a dataset that nobody changes. */
  static Statements of(DatasetGraph dataset) {
    return receiver -> dataset.stream().forEach(receiver::quad);
  }
}
