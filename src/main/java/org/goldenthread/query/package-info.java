/**
 * The catalogue: every file of {@code queries/} is a question that the command line, the web API
 * and the pages answer alike.
 *
 * <p>{@link org.goldenthread.query.Catalogue} reads and checks the files at start; {@link
 * org.goldenthread.query.CatalogueQuery} checks the values given for its parameters, binds them to
 * the parsed query and asks the store; {@link org.goldenthread.query.Format} writes the {@link
 * org.goldenthread.query.Answer}. {@link org.goldenthread.query.Gate} refuses what no query may do,
 * ours or a visitor's.
 */
@NullMarked
package org.goldenthread.query;

import org.jspecify.annotations.NullMarked;
