package org.goldenthread.mapping.record;

/**
 * Who or what monitors an action, as one name in its monitoring cell.
 *
 * @param stated the name as the document writes it
 * @param kind {@code body}, {@code mechanism} or {@code post}
 * @param entry its register id
 */
public record Monitoring(Stated stated, String kind, String entry) {}
