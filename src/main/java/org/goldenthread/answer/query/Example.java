package org.goldenthread.answer.query;

/**
 * A free query to begin with.
 *
 * @param question what it asks, in words
 * @param text the query
 */
public record Example(String question, String text) {}
