package org.goldenthread.mapping.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of an inspection: from the first to the last that its report names. A day without month
 * or year has those of the next one named ({@code 18 to 29 July 2022}).
 *
 * @param first the first day
 * @param last the last day, which may lie in a later visit
 * @param length days between the first and the last day of the first visit
 */
record Days(LocalDate first, LocalDate last, int length) {

  private static final String MONTHS =
      "january february march april may june july august september october november december";
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+(?:of\\s+)?("
              + MONTHS.replace(' ', '|')
              + "))?"
              + "(?:,?\\s+(\\d{4}))?(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /** The days that some words name; nothing when one of them is not in the calendar. */
  static Optional<Days> of(String plain) {
    List<LocalDate> all = dates(plain);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = all.get(0);
    LocalDate visited = all.get(Math.min(1, all.size() - 1));
    return Optional.of(
        new Days(first, all.get(all.size() - 1), (int) ChronoUnit.DAYS.between(first, visited)));
  }

  /** All days in their order. */
  static List<LocalDate> dates(String plain) {
    List<String[]> named = new ArrayList<>();
    Matcher matcher = DAY.matcher(plain);
    while (matcher.find()) {
      named.add(new String[] {matcher.group(1), matcher.group(2), matcher.group(3)});
    }
    List<LocalDate> dates = new ArrayList<>();
    String month = null;
    String year = null;
    for (int i = named.size() - 1; i >= 0; i--) {
      month = named.get(i)[1] == null ? month : named.get(i)[1];
      year = named.get(i)[2] == null ? year : named.get(i)[2];
      if (month == null || year == null) {
        return List.of();
      }
      try {
        dates.add(
            LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(named.get(i)[0])));
      } catch (DateTimeException notInTheCalendar) {
        return List.of();
      }
    }
    Collections.reverse(dates);
    return dates;
  }

  private static Month month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
