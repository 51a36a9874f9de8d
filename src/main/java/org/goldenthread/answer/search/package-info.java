/**
 * Full text search over the records of a dataset, as Jena's {@code text:query} sees it.
 *
 * <p>{@link org.goldenthread.answer.search.TextSearch} attaches a Lucene index to a dataset. It is
 * made of the default graph, so that suggestions are never found: once, on disk, as a {@link
 * org.goldenthread.answer.search.KeptIndex}, or in memory when first asked. {@code Records} reads
 * what is searched: every thing whose class (or concept scheme) has a {@code skos:notation} in the
 * ontology. {@code Meanings} makes synonyms of the {@code Labels} of themes, bodies and posts, so
 * that another word is a matter of data, and {@code synonyms.txt} has those that no label has.
 * {@code Vocabulary} knows the words of the index: which are derived from one another, and which is
 * nearest to one that is not there. {@code Question} reads what a person typed; there is no query
 * syntax but quotation marks, so that nothing can be ill-formed. {@code QuestionQuery} makes a
 * Lucene query of it.
 */
@NullMarked
package org.goldenthread.answer.search;

import org.jspecify.annotations.NullMarked;
