/**
 * A document as it was published: its characters, lines and pages, and excerpts that remember where
 * their words stand. This package knows neither tables nor RDF.
 *
 * <p>{@link org.goldenthread.mapping.document.SourceText} is the way in; an {@link
 * org.goldenthread.mapping.document.Excerpt} carries words through every later step together with
 * their places, and the {@link org.goldenthread.mapping.document.Ledger} keeps account of what
 * became of each line.
 */
@NullMarked
package org.goldenthread.mapping.document;

import org.jspecify.annotations.NullMarked;
