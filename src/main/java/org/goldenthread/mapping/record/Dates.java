package org.goldenthread.mapping.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that a cell names, as {@code YYYY-MM-DD} or {@code YYYY-MM} (ISO 8601, which is
 * also EDTF level 0). All methods are pure functions.
 *
 * <p>A month counts only with a year: its own, else that of the next month named ({@code Feb-Apr
 * 06}), else that of the month before. Two digits are a year of this century. A season or a word
 * such as {@code monthly} is no date, and a day that the calendar lacks is no date either.
 */
public final class Dates {

  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
  private static final String MONTH =
      "(?<!\\p{L})(?=\\p{Lu})((?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
          + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?))(?!\\p{L})";

  /** A day, a month, a year; day and year may be missing. */
  private static final Pattern MENTION =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}])(\\d{1,2})\\s*(?:st|nd|rd|th)?(?:\\s+(?:of\\s+)?|\\s?[-–/.]\\s?|(?=\\p{Lu})))?"
              + MONTH
              + "(?:(?:\\s?[-–/.]\\s?|\\s?['’‘]\\s?|\\.?,?\\s*)"
              + "(\\d{4}|\\d{2})(?![\\p{L}\\d]|\\s*(?:st|nd|rd|th)|[-–/.]\\d))?");

  /** {@code March 31st, 2022}. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");

  /** {@code 31.03.2022}; the same sign twice. */
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})(?:\\2)(\\d{4}|\\d{2})(?![\\d]|[./-]\\d)");

  private static final Pattern MIXED =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([./])(\\d{1,2})(?!\\2)[./](\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern ISO =
      Pattern.compile("(?<![\\d./-])(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  /** {@code 12/2021}. */
  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile("(?<![\\d./-])(0?[1-9]|1[0-2])[./-](20\\d{2})(?![\\d./-])");

  /** A date still to be settled, whatever other dates its explanation names. */
  private static final Pattern OPEN = Pattern.compile("(?i)\\s*tb[ac]\\b");

  private static final int MONTHS_OF_YEAR = 12;

  /** A month that the calendar lacks, so that the date stays text. */
  private static final int NO_MONTH = 13;

  private Dates() {}

  /** One month that a cell names, with the place where it stands. */
  private record Mention(int day, int month, int year, int at) {

    Mention in(int otherYear) {
      return new Mention(day, month, otherYear, at);
    }
  }

  /** The dates that a text names, in its order, each once; of two numbers the day comes first. */
  public static List<String> of(String text) {
    return of(text, true);
  }

  /**
   * The dates that a text names, in its order, each once.
   *
   * @param dayFirst whether the document writes the day before the month; without that a date in
   *     which both may be the month is none
   */
  static List<String> of(String text, boolean dayFirst) {
    if (OPEN.matcher(text).lookingAt()) {
      return List.of();
    }
    List<Mention> mentions = mentions(text, dayFirst);
    for (int i = mentions.size() - 2; i >= 0; i--) {
      if (mentions.get(i).year() == 0) {
        mentions.set(i, mentions.get(i).in(mentions.get(i + 1).year()));
      }
    }
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i).year() == 0) {
        mentions.set(i, mentions.get(i).in(mentions.get(i - 1).year()));
      }
    }
    List<String> dates = new ArrayList<>();
    for (Mention mention : mentions) {
      String date = written(mention);
      if (!date.isEmpty() && !dates.contains(date)) {
        dates.add(date);
      }
    }
    return dates;
  }

  /** Whether a text has a date whose first number can only be the day, and none of the contrary. */
  static boolean tellsDayFirst(String text) {
    boolean first = false;
    Matcher matcher = NUMERIC.matcher(text);
    while (matcher.find()) {
      int one = Integer.parseInt(matcher.group(1));
      int two = Integer.parseInt(matcher.group(3));
      if (one <= MONTHS_OF_YEAR && two > MONTHS_OF_YEAR) {
        return false;
      }
      first |= one > MONTHS_OF_YEAR && two <= MONTHS_OF_YEAR;
    }
    return first;
  }

  private static List<Mention> mentions(String text, boolean dayFirst) {
    List<Mention> mentions = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    take(MONTH_FIRST, rest, m -> named(m, m.group(2), m.group(1), m.group(3)), mentions);
    take(ISO, rest, m -> number(m, m.group(4), m.group(3), m.group(1)), mentions);
    take(NUMERIC, rest, m -> day(m, dayFirst), mentions);
    take(MIXED, rest, m -> day(m, dayFirst), mentions);
    take(MONTH_AND_YEAR, rest, m -> number(m, "0", m.group(1), m.group(2)), mentions);
    take(MENTION, rest, m -> named(m, m.group(1), m.group(2), m.group(3)), mentions);
    mentions.sort((one, two) -> Integer.compare(one.at(), two.at()));
    return mentions;
  }

  /** Takes what fits out of the text, so that no other pattern reads a part of it. */
  private static void take(
      Pattern pattern, StringBuilder rest, Function<Matcher, Mention> read, List<Mention> into) {
    Matcher matcher = pattern.matcher(rest.toString());
    while (matcher.find()) {
      into.add(read.apply(matcher));
      for (int i = matcher.start(); pattern != MENTION && i < matcher.end(); i++) {
        rest.setCharAt(i, '\u0001');
      }
    }
  }

  private static Mention named(
      Matcher at, @Nullable String day, String name, @Nullable String year) {
    int month = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
    return new Mention(day == null ? 0 : Integer.parseInt(day), month, year(year), at.start());
  }

  private static Mention number(Matcher at, String day, String month, String year) {
    return new Mention(Integer.parseInt(day), Integer.parseInt(month), year(year), at.start());
  }

  private static Mention day(Matcher at, boolean dayFirst) {
    int one = Integer.parseInt(at.group(1));
    int two = Integer.parseInt(at.group(3));
    boolean told = dayFirst || one > MONTHS_OF_YEAR || one == two;
    return new Mention(one, told ? two : NO_MONTH, year(at.group(4)), at.start());
  }

  private static int year(@Nullable String digits) {
    if (digits == null) {
      return 0;
    }
    return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
  }

  private static String written(Mention mention) {
    if (mention.year() == 0) {
      return "";
    }
    try {
      return mention.day() == 0
          ? YearMonth.of(mention.year(), mention.month()).toString()
          : LocalDate.of(mention.year(), mention.month(), mention.day()).toString();
    } catch (DateTimeException notInTheCalendar) {
      return "";
    }
  }
}
