package org.goldenthread.record;

/**
 * Who or what monitors an action, as one name in its monitoring cell.
 *
 * @param stated the name as the document writes it
 * @param entry the register id of the body, mechanism or post
 */
public record Monitoring(Stated stated, String entry) {}
