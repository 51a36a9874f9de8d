package org.goldenthread.mapping.graph;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.goldenthread.mapping.record.Reading;

/**
 * The outcome of a mapping.
 *
 * @param dataset one named graph a document, and those of the ontology, the curated facts, the
 *     suggestions and the provenance; its default graph is empty
 * @param readings what each document holds, with its ledger, in the order of the slugs
 */
public record Mapped(DatasetGraph dataset, List<Reading> readings) {}
