package org.goldenthread.mapping.record;

/**
 * An expected outcome or a measure of a plan.
 *
 * @param recommendation the area to which it belongs
 * @param kind {@code expected outcome} or {@code measure}
 * @param place its place among those of its kind in its area, from 1
 * @param order its place within the plan, from 1
 * @param text its words
 * @param evidence what will show it, from the brackets at its end, parts joined by {@code " | "}
 * @param direction which way is good, from the brackets at its end
 * @param line the line on which it begins
 */
public record Outcome(
    Recommendation recommendation,
    String kind,
    int place,
    int order,
    Stated text,
    String evidence,
    String direction,
    int line)
    implements Statement {}
