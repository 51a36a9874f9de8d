package org.goldenthread.answer.query;

/**
 * A column of an answer.
 *
 * @param name as it stands in the header
 * @param meaning what its cells hold, for people
 */
public record Column(String name, String meaning) {}
