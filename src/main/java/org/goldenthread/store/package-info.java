/**
 * The only place that opens a dataset and a transaction.
 *
 * <p>A {@link org.goldenthread.store.Store} answers questions about one version of the graph, which
 * never changes while it is open. Versions are published whole into a folder by {@link
 * org.goldenthread.store.StoreFolder}: canonical N-Quads beside a {@link
 * org.goldenthread.store.Manifest} that says what they were made from. The default graph of a
 * question is the union of what documents state and what is curated; suggestions and the record of
 * the mapping are seen only by naming their graph.
 */
@NullMarked
package org.goldenthread.store;

import org.jspecify.annotations.NullMarked;
