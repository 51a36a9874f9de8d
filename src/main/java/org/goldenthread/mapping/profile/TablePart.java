package org.goldenthread.mapping.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of actions in a text that was made from another file: each line is a row, and the places
 * beside the text tell which cells span several. What a column holds is a guess until it is sure; a
 * column that is not sure is not read.
 *
 * @param plan the slug of the plan
 * @param part the part of the plan that numbers the actions, or an empty string
 * @param columns the columns from left to right
 * @param headers the lines that name the columns
 * @param bands the lines that name what the rows below them answer
 * @param continued the lines that carry on the row above
 * @param unread the lines that are not read, and why
 * @param number where the number stands in front of the words of a cell: group 1 the number, group
 *     2 the words; null where it has a cell of its own or the rows have none
 * @param group what a recommendation or area looks like: group 1 its number, group 2 its words;
 *     null where they have no numbers
 * @param below whether the printed numbers begin anew below each group, so that the number of an
 *     action is that of its group and its own
 * @param fillers words of lead and monitoring cells that name nobody
 */
public record TablePart(
    String name,
    LineRange lines,
    List<Furniture> furniture,
    List<String> rejoin,
    String plan,
    String part,
    List<Column> columns,
    List<Integer> headers,
    List<Integer> bands,
    List<Integer> continued,
    List<Unread> unread,
    PlanPart.@Nullable Rule number,
    @Nullable Pattern group,
    boolean below,
    List<String> fillers,
    int writtenAt)
    implements Part {

  /** What a column may hold; several may hold progress. */
  public static final Set<String> HOLDS =
      Set.of(
          "number",
          "group number",
          "recommendation",
          "action",
          "lead",
          "due",
          "progress",
          "rating",
          "monitoring",
          "partners",
          "capacity",
          "criteria",
          "impact",
          "nothing");

  /** The name under which the reader of plans passes over a column. */
  private static final String PASSED = "other";

  /**
   * A column.
   *
   * @param header its header as printed, or an empty string
   * @param holds one of {@link #HOLDS}
   * @param sure {@code sure}, or {@code ?} while it is a guess
   * @param because what that rests on
   */
  public record Column(String header, String holds, String sure, String because, int writtenAt) {
    /** Checks what is said. */
    public Column {
      header = Given.orEmpty(header);
      holds = Given.required(holds, "holds");
      sure = Given.required(sure, "sure");
      because = Given.orEmpty(because);
      if (!HOLDS.contains(holds)) {
        throw new IllegalArgumentException(
            "a column holds one of " + new java.util.TreeSet<>(HOLDS) + ", not '" + holds + "'");
      }
      if (!Set.of("sure", "?").contains(sure)) {
        throw new IllegalArgumentException("'sure' is 'sure' or '?', not '" + sure + "'");
      }
    }

    /** Whether the column is not read, because what it holds is only guessed. */
    public boolean isGuess() {
      return sure.equals("?");
    }
  }

  /** A line that is not read, and why. */
  public record Unread(int line, String reason, int writtenAt) {
    /** Checks that it is said why. */
    public Unread {
      reason = Given.required(reason, "reason");
    }
  }

  /** Fills in what is left out. */
  public TablePart {
    name = Given.required(name, "name");
    furniture = Given.orEmpty(furniture);
    rejoin = Given.orEmpty(rejoin);
    plan = Given.required(plan, "plan");
    part = Given.orEmpty(part);
    columns = Given.orEmpty(columns);
    headers = Given.orEmpty(headers);
    bands = Given.orEmpty(bands);
    continued = Given.orEmpty(continued);
    unread = Given.orEmpty(unread);
    fillers = Given.orEmpty(fillers);
    Set<String> seen = new HashSet<>();
    for (Column column : columns) {
      boolean several = Set.of("progress", "nothing").contains(column.holds()) || column.isGuess();
      if (!several && !seen.add(column.holds())) {
        throw new IllegalArgumentException(
            "two columns hold '" + column.holds() + "'; correct one of them");
      }
    }
  }

  /** What each column is to the reader of plans. */
  public List<String> held() {
    List<String> held = new ArrayList<>();
    for (Column column : columns) {
      boolean passed = column.isGuess() || column.holds().equals("nothing");
      held.add(passed ? PASSED : column.holds());
    }
    return held;
  }

  /** The part as the reader of plans knows parts. */
  public PlanPart asPlan() {
    List<String> held = held();
    String first = held.contains("action") ? "action" : held.isEmpty() ? PASSED : held.get(0);
    return new PlanPart(
        name,
        lines,
        furniture,
        rejoin,
        plan,
        part,
        held.isEmpty() ? List.of(PASSED) : held,
        List.of(),
        List.of(),
        new PlanPart.Rule(first, null),
        new PlanPart.GroupRule("", null, null, Map.of()),
        null,
        List.of(),
        null,
        "posts",
        fillers,
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        writtenAt);
  }
}
