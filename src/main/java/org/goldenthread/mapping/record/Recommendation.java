package org.goldenthread.mapping.record;

import java.util.List;

/**
 * A recommendation, area for improvement or action area, as one plan takes it up.
 *
 * @param plan the slug of the plan
 * @param part the part of the plan, or an empty string
 * @param number the printed number of what is answered
 * @param place 1 for the first recommendation with this number in this part, 2 for the second
 * @param order its place within the plan, from 1
 * @param text its words
 * @param citations the paragraphs that it cites as evidence
 * @param evidence the words that cite them
 * @param need why it is needed, as the document says
 * @param monitoring who monitors it, where the document says so of the whole area
 * @param oversight who has strategic oversight, where the document says so
 * @param origin where it comes from when it is no recommendation of the inspection
 * @param answers the slug of the inspection that it answers, or an empty string
 * @param line the line on which it begins
 */
public record Recommendation(
    String plan,
    String part,
    String number,
    int place,
    int order,
    Stated text,
    List<Citation> citations,
    Stated evidence,
    Stated need,
    Stated monitoring,
    Stated oversight,
    Stated origin,
    String answers,
    int line)
    implements Statement {

  /**
   * The number, with the place behind it when the number is used again; where none is printed, the
   * line.
   */
  public String key() {
    if (number.isEmpty()) {
      return "line-" + line;
    }
    return place == 1 ? number : number + "-" + place;
  }

  /** Whether the plan names nothing that its actions answer. */
  public boolean isNothing() {
    return number.isEmpty() && text.isEmpty();
  }
}
