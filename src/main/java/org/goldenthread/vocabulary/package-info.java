/**
 * The names of the graph, spelt once: where IRIs live, the terms of the project's ontology and of
 * the standards it uses, and the short names that every file we write begins with. Both wings of
 * the program stand on it; it knows neither.
 */
@NullMarked
package org.goldenthread.vocabulary;

import org.jspecify.annotations.NullMarked;
