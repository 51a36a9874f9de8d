package org.goldenthread.mapping.record;

/**
 * Something that was read and looks wrong: a person should look at it.
 *
 * @param kind what kind of thing, in a few words
 * @param where the record or cell
 * @param what the words that look wrong
 * @param line the line of the document
 */
public record Suspicion(String kind, String where, String what, int line) {}
