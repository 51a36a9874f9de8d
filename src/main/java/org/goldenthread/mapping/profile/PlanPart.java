package org.goldenthread.mapping.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of actions, with the recommendations or areas that they answer and the lists between.
 *
 * @param plan the slug of the plan
 * @param part the part of the plan, or an empty string
 * @param columns what each printed column holds
 * @param header the header row as printed, one cell a column
 * @param headers further forms of the header row
 * @param row where an action begins
 * @param group where a recommendation or area begins
 * @param citation how a cell of the column {@code citation} is read: group 1 the number of what is
 *     answered, group 2 the paragraphs that it cites as evidence
 * @param carry columns whose empty cells mean the one above within the same group
 * @param ditto marks that mean the cell above, and the columns in which they stand
 * @param leads how lead cells are read: {@code posts} or {@code initials}
 * @param fillers words of monitoring and lead cells that name nobody
 * @param ratings what each printed rating means
 * @param items lists that are not actions, such as expected outcomes
 * @param origin groups that do not come from the inspection, and where they come from instead
 * @param answers where each group says itself what it answers: the slug of an inspection and what
 *     the field {@code need} of a group looks like that answers it
 */
public record PlanPart(
    String name,
    LineRange lines,
    List<Furniture> furniture,
    List<String> rejoin,
    String plan,
    String part,
    List<String> columns,
    List<String> header,
    List<List<String>> headers,
    Rule row,
    GroupRule group,
    @Nullable Pattern citation,
    List<String> carry,
    @Nullable Ditto ditto,
    String leads,
    List<String> fillers,
    Map<String, String> ratings,
    List<Items> items,
    List<Origin> origin,
    Map<String, Pattern> answers,
    int writtenAt)
    implements Part {

  /** What a column may hold. */
  private static final Set<String> COLUMNS =
      Set.of(
          "number",
          "citation",
          "recommendation",
          "area",
          "reference",
          "lead",
          "action",
          "due",
          "progress",
          "rating",
          "monitoring",
          "partners",
          "capacity",
          "criteria",
          "mechanism",
          "impact",
          "group number",
          "ignore",
          "other");

  /**
   * Where an action begins: where a cell matches, or, without a pattern, where it is not empty.
   *
   * @param column the column to look at
   * @param pattern group 1 is the printed number, group 2 the text that stays in the cell
   */
  public record Rule(String column, @Nullable Pattern pattern) {}

  /**
   * Where a recommendation or area begins: a cell (of a row) or a line of its own.
   *
   * @param column the column that names it, or an empty string
   * @param pattern for a column: group 1 the number, group 2 the text; null when the citation tells
   * @param line for a line of its own: group 1 the number, group 2 the text
   * @param fields further things that the line says, each with a pattern whose group 1 is the value
   */
  public record GroupRule(
      String column,
      @Nullable Pattern pattern,
      @Nullable Pattern line,
      Map<String, Pattern> fields) {
    /** Fills in what is left out. */
    public GroupRule {
      column = Given.orEmpty(column);
      fields = Given.orEmpty(fields);
    }
  }

  /**
   * Marks that repeat the cell above.
   *
   * @param columns the columns in which they stand
   * @param marks the marks as printed
   */
  public record Ditto(List<String> columns, List<String> marks) {}

  /**
   * A list inside the part that holds no actions.
   *
   * @param kind what its items are
   * @param start what the line above the list looks like
   * @param evidence where an item says what will show it: group 1
   * @param direction where an item says which way is good: group 1
   */
  public record Items(
      String kind, Pattern start, @Nullable Pattern evidence, @Nullable Pattern direction) {}

  /**
   * Where a group comes from that is no recommendation of the inspection.
   *
   * @param group its number, or {@code all}
   * @param text what it comes from
   * @param line the line that says so
   * @param quote the words that say so
   */
  public record Origin(String group, String text, int line, String quote, int writtenAt) {}

  /** Fills in what is left out and checks that the columns named are columns of the table. */
  public PlanPart {
    name = Given.required(name, "name");
    furniture = Given.orEmpty(furniture);
    rejoin = Given.orEmpty(rejoin);
    plan = Given.required(plan, "plan");
    part = Given.orEmpty(part);
    columns = Given.orEmpty(columns);
    List<List<String>> forms = new ArrayList<>(Given.orEmpty(headers));
    header = Given.orEmpty(header);
    if (!header.isEmpty()) {
      forms.add(0, header);
    }
    headers = List.copyOf(forms);
    origin = Given.orEmpty(origin);
    answers = Given.orEmpty(answers);
    carry = Given.orEmpty(carry);
    leads = leads == null ? "posts" : leads;
    fillers = Given.orEmpty(fillers);
    ratings = Given.orEmpty(ratings);
    items = Given.orEmpty(items);
    if (row == null || group == null) {
      throw new IllegalArgumentException("a plan needs the keys 'row' and 'group'; add them");
    }
    List<String> used = new ArrayList<>(carry);
    used.add(row.column());
    if (!group.column().isEmpty()) {
      used.add(group.column());
    }
    if (ditto != null) {
      used.addAll(ditto.columns());
    }
    for (String column : used) {
      if (!columns.contains(column)) {
        throw new IllegalArgumentException(
            "the column '" + column + "' is not one of " + columns + "; name one of these");
      }
    }
    for (String column : columns) {
      if (!COLUMNS.contains(column)) {
        throw new IllegalArgumentException(
            "a column cannot be '"
                + column
                + "'; name one of "
                + new TreeSet<>(COLUMNS)
                + ", 'other' where it holds nothing of ours");
      }
    }
    if (citation != null
        && !columns.contains("citation")
        && !group.fields().containsKey("citation")) {
      throw new IllegalArgumentException(
          "there is a pattern 'citation' but no column of this name; name it under 'columns'");
    }
    for (List<String> form : headers) {
      if (form.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a header has "
                + form.size()
                + " cells where "
                + columns.size()
                + " columns are named");
      }
    }
  }
}
