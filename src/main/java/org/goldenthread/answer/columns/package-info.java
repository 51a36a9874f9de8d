/**
 * A graph in memory that is made once and then only read, many times faster than one that could
 * change.
 *
 * <p>{@link org.goldenthread.answer.columns.StatementTable} gives every node a number and keeps the
 * statements of all graphs sorted in three orders; {@link
 * org.goldenthread.answer.columns.TableGraph} shows one graph, or the union of several, to Jena;
 * {@link org.goldenthread.answer.columns.TableExecutor} answers the patterns of a query by numbers,
 * the rarest first, and leaves everything else to Jena's own engine.
 */
@NullMarked
package org.goldenthread.answer.columns;

import org.jspecify.annotations.NullMarked;
