/**
 * The only place that opens a dataset and a transaction.
 *
 * <p>A {@link org.goldenthread.answer.store.Store} answers questions about one version of the
 * graph, which never changes while it is open. A {@link org.goldenthread.answer.store.Depot} keeps
 * versions and publishes new ones whole: {@link org.goldenthread.answer.store.StoreFolder} in a
 * folder, answered from memory or, where they are larger, from TDB2 on disk; {@code answer.remote}
 * in a SPARQL 1.1 service. Beside the statements stands a {@link
 * org.goldenthread.answer.store.Manifest} that says what they were made from. The default graph of
 * a question is the union of what documents state and what is curated; suggestions and the record
 * of the mapping are seen only by naming their graph.
 */
@NullMarked
package org.goldenthread.answer.store;

import org.jspecify.annotations.NullMarked;
