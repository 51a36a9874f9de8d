package org.goldenthread.mapping.profile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbered paragraphs of an inspection report.
 *
 * @param inspection the slug of the inspection
 * @param number what a paragraph begins with: group 1 is the number, group 2 the text
 * @param sections the headings, each with the kind of the paragraphs below it
 */
public record ParagraphsPart(
    String name,
    LineRange lines,
    List<Furniture> furniture,
    List<String> rejoin,
    String inspection,
    Pattern number,
    List<Section> sections,
    int writtenAt)
    implements Part {

  /**
   * A heading and what stands below it.
   *
   * @param line the line on which the heading is printed
   * @param heading its words
   * @param kind the kind of the paragraphs below it: strength, weakness, finding, area for
   *     improvement or priority action; empty for a heading above other headings
   * @param part the part of the report: local authority or lscb
   */
  public record Section(int line, String heading, String kind, String part, int writtenAt) {
    /** Checks what must be said. */
    public Section {
      heading = Given.required(heading, "heading");
      kind = Given.orEmpty(kind);
      part = Given.orEmpty(part);
    }
  }

  /** Fills in what is left out. */
  public ParagraphsPart {
    name = Given.required(name, "name");
    furniture = Given.orEmpty(furniture);
    rejoin = Given.orEmpty(rejoin);
    inspection = Given.required(inspection, "inspection");
    number = number == null ? Pattern.compile("(\\d+)\\.\\s+(.*)") : number;
    sections = Given.orEmpty(sections);
  }
}
