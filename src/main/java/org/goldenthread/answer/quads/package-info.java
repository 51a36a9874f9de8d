/**
 * Statements with their graphs, on the way to a store or out of it.
 *
 * <p>{@link org.goldenthread.answer.quads.Statements} are sent in any order; {@link
 * org.goldenthread.answer.quads.CanonicalQuads} puts them into the one order of all our N-Quads,
 * sorted in files where they do not fit into memory.
 */
@NullMarked
package org.goldenthread.answer.quads;

import org.jspecify.annotations.NullMarked;
