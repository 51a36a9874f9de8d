/**
 * The data as one file to take away and to deposit: an RO-Crate in a zip archive.
 *
 * <p>{@link org.goldenthread.answer.release.Release} packs it: the whole graph, one table a
 * question of the catalogue with its description in the words of CSV on the Web, the ontology, and
 * what the crate is and how to cite it, for programs and for people. The same store gives the same
 * bytes.
 */
@NullMarked
package org.goldenthread.answer.release;

import org.jspecify.annotations.NullMarked;
