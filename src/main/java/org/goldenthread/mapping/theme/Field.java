package org.goldenthread.mapping.theme;

/**
 * Words that speak for a statement.
 *
 * @param text the words
 * @param weight how much they count; a statement's own words count 1
 */
record Field(String text, double weight) {}
