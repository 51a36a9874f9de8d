package org.goldenthread.theme;

/**
 * A word of a text.
 *
 * @param stem what it is compared by
 * @param shown how the text writes it, in small letters
 */
record Token(String stem, String shown) {}
