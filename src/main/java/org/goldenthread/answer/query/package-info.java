/**
 * The catalogue: every file of {@code queries/} is a question that the command line, the web API
 * and the pages answer alike.
 *
 * <p>{@link org.goldenthread.answer.query.Catalogue} reads and checks the files at start; {@link
 * org.goldenthread.answer.query.CatalogueQuery} checks the values given for its parameters, binds
 * them to the parsed query and asks the store; {@link org.goldenthread.answer.query.Format} writes
 * the {@link org.goldenthread.answer.query.Answer}. {@link org.goldenthread.answer.query.Gate}
 * refuses what no query may do, ours or a visitor's.
 */
@NullMarked
package org.goldenthread.answer.query;

import org.jspecify.annotations.NullMarked;
