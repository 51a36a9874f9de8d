package org.goldenthread.mapping.record;

/**
 * What a progress report says of one recommendation.
 *
 * @param recommendation the recommendation as the report repeats it
 * @param text the progress
 */
public record ProgressNote(Recommendation recommendation, Stated text) {}
