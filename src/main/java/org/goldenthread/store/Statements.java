package org.goldenthread.store;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;

/** Statements with their graphs that can be sent, once or more often, in any order. */
@FunctionalInterface
public interface Statements {

  /** Sends every statement as a quad. */
  void sendTo(StreamRDF receiver);

  /** The statements of a dataset that nobody changes. */
  static Statements of(DatasetGraph dataset) {
    return receiver -> dataset.stream().forEach(receiver::quad);
  }
}
