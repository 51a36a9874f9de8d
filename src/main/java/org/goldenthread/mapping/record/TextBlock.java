package org.goldenthread.mapping.record;

/**
 * A block of running text.
 *
 * @param heading the heading above it, or an empty string
 * @param text its words
 * @param line the line on which it begins
 */
public record TextBlock(String heading, Stated text, int line) {}
