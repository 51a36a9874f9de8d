package org.goldenthread.mapping.profile;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Actions laid out as cards: for each a small table or some lines, in which a label stands before
 * what it names, such as {@code Lead: Head of Service}.
 *
 * @param plan the slug of the plan
 * @param part the part of the plan that numbers the actions, or an empty string
 * @param labels the labels and what stands behind them
 * @param begins the label with which an action begins where no line of {@code starts} begins it
 * @param starts lines that begin an action, with its number, its words or both
 * @param bands the lines that name what the actions below them answer
 * @param number the number in front of a line that begins an action: group 1 the number, group 2
 *     the words; null where none is printed
 * @param group as that of a {@link TablePart}
 * @param below as that of a {@link TablePart}
 */
public record CardsPart(
    String name,
    LineRange lines,
    List<Furniture> furniture,
    List<String> rejoin,
    String plan,
    String part,
    List<TablePart.Column> labels,
    String begins,
    List<Integer> starts,
    List<Integer> bands,
    @Nullable Pattern number,
    @Nullable Pattern group,
    boolean below,
    int writtenAt)
    implements Part {

  /** Fills in what is left out. */
  public CardsPart {
    name = Given.required(name, "name");
    furniture = Given.orEmpty(furniture);
    rejoin = Given.orEmpty(rejoin);
    plan = Given.required(plan, "plan");
    part = Given.orEmpty(part);
    labels = Given.orEmpty(labels);
    begins = Given.orEmpty(begins);
    starts = Given.orEmpty(starts);
    bands = Given.orEmpty(bands);
  }

  /** The part as the reader of plans knows parts. */
  public PlanPart asPlan() {
    List<String> columns =
        List.of("action", "lead", "due", "progress", "rating", "monitoring", "criteria", "impact");
    return new PlanPart(
        name,
        lines,
        furniture,
        rejoin,
        plan,
        part,
        columns,
        List.of(),
        List.of(),
        new PlanPart.Rule("action", null),
        new PlanPart.GroupRule("", null, null, Map.of()),
        null,
        List.of(),
        null,
        "posts",
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        writtenAt);
  }
}
