/**
 * Records as triples in the words of the ontology, each with the passage that states it.
 *
 * <p>{@link org.goldenthread.mapping.graph.Mapping} maps a whole corpus: one named graph a
 * document, one for the ontology and themes, one for what readers judged, one for what rules
 * suggest, one for the provenance of the mapping. IRIs are made in one place, from slugs and
 * printed numbers only.
 */
@NullMarked
package org.goldenthread.mapping.graph;

import org.jspecify.annotations.NullMarked;
