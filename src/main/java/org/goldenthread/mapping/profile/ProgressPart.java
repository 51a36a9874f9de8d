package org.goldenthread.mapping.profile;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A progress report: what is said of each recommendation, partly in table rows and partly in loose
 * lines.
 *
 * @param plan the slug of the progress report
 * @param group where a recommendation begins: group 1 of the pattern its number, group 2 its text
 * @param timescale the lines that tell for what period the recommendations below are due, or null
 */
public record ProgressPart(
    String name,
    LineRange lines,
    List<Furniture> furniture,
    List<String> rejoin,
    String plan,
    String part,
    List<String> columns,
    PlanPart.GroupRule group,
    @Nullable Pattern timescale,
    int writtenAt)
    implements Part {

  /** Fills in what is left out. */
  public ProgressPart {
    name = Given.required(name, "name");
    furniture = Given.orEmpty(furniture);
    rejoin = Given.orEmpty(rejoin);
    plan = Given.required(plan, "plan");
    part = Given.orEmpty(part);
    columns = Given.orEmpty(columns);
    if (group == null || group.pattern() == null) {
      throw new IllegalArgumentException(
          "a progress report needs a 'group' with a pattern; add it");
    }
  }

  /** Where a recommendation begins. */
  public Pattern number() {
    return Objects.requireNonNull(group.pattern());
  }
}
