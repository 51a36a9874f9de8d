package org.goldenthread.mapping.record;

/**
 * Words of a cell that no rule and no entry of the register explains.
 *
 * @param line the line on which the row begins
 * @param column the column
 * @param words the words
 */
public record Unplaced(int line, String column, String words) {}
