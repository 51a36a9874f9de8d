/**
 * Full text search over the records of a dataset, as Jena's {@code text:query} sees it.
 *
 * <p>{@link org.goldenthread.search.TextSearch} attaches a Lucene index to a dataset; it is built
 * from the default graph when first asked, so that suggestions are never found. {@code Records}
 * reads what is searched: every thing whose class (or concept scheme) has a {@code skos:notation}
 * in the ontology. {@code Meanings} makes synonyms of the labels of themes, bodies and posts, so
 * that another word is a matter of data. {@code Question} makes a Lucene query of what a person
 * typed; there is no query syntax but quotation marks, so that nothing can be ill-formed.
 */
@NullMarked
package org.goldenthread.search;

import org.jspecify.annotations.NullMarked;
