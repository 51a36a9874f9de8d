package org.goldenthread.answer.search;

/**
 * A record that was found.
 *
 * @param iri of the record
 * @param score how well it fits; comparable within one search only
 * @param text its words, or a snippet of them
 */
record Found(String iri, float score, String text) {}
