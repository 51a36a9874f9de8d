package org.goldenthread.mapping.theme;

/**
 * A word of a text.
 *
 * @param stem what it is compared by
 * @param start where it begins in the text
 * @param end where it ends
 */
record Token(String stem, int start, int end) {}
