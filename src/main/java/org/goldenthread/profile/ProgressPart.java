package org.goldenthread.profile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A progress report: what is said of each recommendation, partly in table rows and partly in loose
 * lines.
 *
 * @param plan the slug of the progress report
 * @param number where a recommendation begins: group 1 its number, group 2 its text
 * @param text the recommendations' further lines, as line numbers: words of these lines' first
 *     cells belong to the recommendation, not to its progress
 */
public record ProgressPart(
    String name,
    LineRange lines,
    List<Furniture> furniture,
    List<String> rejoin,
    String plan,
    Pattern number,
    List<Integer> text,
    int writtenAt)
    implements Part {

  /** Fills in what is left out. */
  public ProgressPart {
    name = Given.required(name, "name");
    furniture = Given.orEmpty(furniture);
    rejoin = Given.orEmpty(rejoin);
    plan = Given.required(plan, "plan");
    text = Given.orEmpty(text);
  }
}
