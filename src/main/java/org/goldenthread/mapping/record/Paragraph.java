package org.goldenthread.mapping.record;

/**
 * A numbered paragraph of an inspection report.
 *
 * @param inspection the slug of the inspection
 * @param number its printed number
 * @param kind strength, weakness, finding, area for improvement or priority action
 * @param heading the heading above it
 * @param part the part of the report: local authority or lscb
 * @param text its words
 * @param line the line on which it begins
 */
public record Paragraph(
    String inspection,
    String number,
    String kind,
    String heading,
    String part,
    Stated text,
    int line)
    implements Statement {}
