package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plans that there are, in order of authority and time. */
final class Plans {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final List<Plan> all;

  private Plans(List<Plan> all) {
    this.all = List.copyOf(all);
  }

  /**
   * A plan.
   *
   * @param slug its name in addresses
   * @param label its title with its month
   * @param date as stated; may be empty
   * @param series that its versions share
   * @param inspections that it answers
   * @param actions how many it has
   */
  record Plan(
      String slug,
      String label,
      String authority,
      String date,
      String series,
      List<String> inspections,
      String document,
      int actions) {

    String year() {
      return date.length() < 4 ? "" : date.substring(0, 4);
    }
  }

  static Plans of(Questions questions) {
    return new Plans(questions.rows("plans").stream().map(Plans::plan).toList());
  }

  private static Plan plan(Row row) {
    return new Plan(
        row.get("plan"),
        label(row),
        row.get("authority"),
        row.get("date"),
        row.get("series"),
        row.all("inspection"),
        row.get("document"),
        row.number("actions"));
  }

  private static String label(Row row) {
    String title = row.has("title") ? row.get("title") : Names.inWords(row.get("plan"));
    String date = inWords(row.get("date"));
    return date.isEmpty() || title.contains(date) ? title : title + " (" + date + ")";
  }

  /** {@code 2014-10} is October 2014. */
  static String inWords(String date) {
    if (!date.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
      return date;
    }
    String[] parts = date.split("-", -1);
    String month = parts.length > 1 ? MONTHS.get(Integer.parseInt(parts[1]) - 1) + " " : "";
    String day = parts.length > 2 ? Integer.parseInt(parts[2]) + " " : "";
    return day + month + parts[0];
  }

  List<Plan> all() {
    return all;
  }

  /** Those with actions. */
  List<Plan> acting() {
    return all.stream().filter(plan -> plan.actions() > 0).toList();
  }

  Optional<Plan> find(String slug) {
    return all.stream().filter(plan -> plan.slug().equals(slug)).findFirst();
  }

  /** The versions of one plan, pair by pair in order of time. */
  List<Map.Entry<Plan, Plan>> versions() {
    List<Map.Entry<Plan, Plan>> pairs = new ArrayList<>();
    for (Plan from : acting()) {
      acting().stream()
          .filter(to -> !from.series().isEmpty() && to.series().equals(from.series()))
          .filter(to -> to.date().compareTo(from.date()) > 0)
          .min(Comparator.comparing(Plan::date))
          .ifPresent(to -> pairs.add(Map.entry(from, to)));
    }
    return pairs;
  }

  /** Plans of one authority that answer different inspections, the farthest apart in time first. */
  List<Map.Entry<Plan, Plan>> answers() {
    List<Map.Entry<Plan, Plan>> pairs = new ArrayList<>();
    for (Plan from : acting()) {
      for (Plan to : acting()) {
        boolean other = !to.series().equals(from.series()) || from.series().isEmpty();
        if (other
            && to.authority().equals(from.authority())
            && to.date().compareTo(from.date()) > 0
            && to.inspections().stream().noneMatch(from.inspections()::contains)) {
          pairs.add(Map.entry(from, to));
        }
      }
    }
    return pairs;
  }
}
