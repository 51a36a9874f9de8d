package org.goldenthread.answer.store;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;

/** Statements with their graphs, which come in any order, some of them perhaps more than once. */
@FunctionalInterface
public interface Statements {

  /** Sends every statement as a quad, perhaps from several threads at the same time. */
  void sendTo(StreamRDF receiver);

  /** The statements of a dataset that nobody changes. */
  static Statements of(DatasetGraph dataset) {
    return receiver -> dataset.stream().forEach(receiver::quad);
  }
}
