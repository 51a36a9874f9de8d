package org.goldenthread.mapping.record;

/**
 * Words of a cell that are not read, because what they mean is not sure.
 *
 * @param line the line of the row
 * @param column the header of the column as printed, or what the column holds
 * @param words the words
 * @param reason why they are not read
 */
public record Unread(int line, String column, String words, String reason) {}
