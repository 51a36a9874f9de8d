package org.goldenthread.mapping.transcript;

/**
 * Where something stands in a file.
 *
 * @param page its page, counted from 1; 0 where the file has no pages
 * @param where its place in the words of the format, as {@link
 *     org.goldenthread.mapping.document.Places.Entry#where} says
 */
public record Place(int page, String where) {}
