package org.goldenthread.mapping.record;

/**
 * What inspectors ask to be done or improved.
 *
 * @param inspection the slug of the inspection
 * @param kind improvement, recommendation or priority action
 * @param number its printed number; where none is printed its place among those of its kind and
 *     part
 * @param numbered whether the number is printed, so that the finding is a paragraph too
 * @param part the part of the report: local authority, lscb, or an empty string
 * @param heading the heading above it, or an empty string
 * @param text its words
 * @param body who is to act, where the report says so
 * @param code the inspectorate's own theme, as printed, or an empty string
 * @param theme that theme in one spelling, such as {@code outcome 3}, or an empty string
 * @param dueText when it is due, as printed
 * @param due when it is due, counted from publication; empty when not stated
 * @param line the line on which it begins
 */
public record Finding(
    String inspection,
    String kind,
    String number,
    boolean numbered,
    String part,
    String heading,
    Stated text,
    Stated body,
    Stated code,
    String theme,
    Stated dueText,
    String due,
    int line)
    implements Statement {}
