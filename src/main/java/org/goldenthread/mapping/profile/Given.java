package org.goldenthread.mapping.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the records of data files share: what is given, what is left out, what must be there. */
final class Given {

  private static final String NOT_STATED = "not stated";

  private Given() {}

  static String required(@Nullable String value, String key) {
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("the key '" + key + "' is missing; add it");
    }
    return value;
  }

  /**
   * A date that must be given: {@code YYYY-MM-DD} or {@code YYYY-MM}, or {@code not stated}, which
   * comes out as an empty string.
   */
  static String date(@Nullable String value, String key) {
    String date = required(value, key);
    if (date.equals(NOT_STATED)) {
      return "";
    }
    try {
      if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return LocalDate.parse(date).toString();
      }
      if (date.matches("\\d{4}-\\d{2}")) {
        return YearMonth.parse(date).toString();
      }
    } catch (DateTimeException notInTheCalendar) {
      throw new IllegalArgumentException(
          "'" + date + "' is no day or month of the calendar; correct '" + key + "'",
          notInTheCalendar);
    }
    throw new IllegalArgumentException(
        "'" + date + "' is no date; write '" + key + "' as YYYY-MM-DD or YYYY-MM, or 'not stated'");
  }

  static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  static <T> List<T> orEmpty(@Nullable List<T> value) {
    return value == null ? List.of() : List.copyOf(value);
  }

  static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> value) {
    return value == null ? Map.of() : value;
  }
}
