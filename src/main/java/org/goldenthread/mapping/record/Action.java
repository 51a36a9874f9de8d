package org.goldenthread.mapping.record;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.goldenthread.mapping.table.Table;

/**
 * An action as one version of a plan states it.
 *
 * @param number its printed number, or its place below its recommendation
 * @param repeat which of several actions that print this number, from 1
 * @param order its place within the plan, from 1
 * @param recommendation what it answers
 * @param text what is to be done
 * @param leads who leads it
 * @param leadText the lead cell as printed
 * @param due the dates by which it is due, {@code YYYY-MM-DD} or {@code YYYY-MM}
 * @param dueText the date cell as printed
 * @param progress what is said of its progress
 * @param rating green, amber, red or blue, where the document states a colour
 * @param status the cell that rates it, as printed
 * @param monitoring who monitors it
 * @param monitoringText the monitoring cell
 * @param more further columns by name: partners, capacity, criteria, mechanism, impact, reference
 * @param carried what comes from a row above, and the line of that row: leads, due
 * @param line the line on which it begins
 * @param page the page on which it begins, where the document shows it
 */
public record Action(
    String number,
    int repeat,
    int order,
    Recommendation recommendation,
    Stated text,
    List<Lead> leads,
    Stated leadText,
    List<String> due,
    Stated dueText,
    Stated progress,
    Stated rating,
    Stated status,
    List<Monitoring> monitoring,
    Stated monitoringText,
    Map<String, Stated> more,
    Map<String, Integer> carried,
    int line,
    OptionalInt page)
    implements Statement {

  /** What tells it from the other actions of its part, also where its number is printed twice. */
  public String key() {
    return repeat == 1 ? number : number + " (" + repeat + ")";
  }

  /** Whether others have a printed number and it has none. */
  public boolean lacksNumber() {
    return number.startsWith(Table.Row.NO_NUMBER);
  }
}
