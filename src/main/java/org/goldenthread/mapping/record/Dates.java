package org.goldenthread.mapping.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern MENTION =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}])(\\d{1,2})\\s*(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?"
              + "(?<!\\p{L})(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
              + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\\p{L})"
              + "\\.?,?\\s*(?:(\\d{4}|\\d{2})(?![\\p{L}\\d]|\\s*(?:st|nd|rd|th)))?");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})(?!\\d)");

  /** A date still to be settled, whatever other dates its explanation names. */
  private static final Pattern OPEN = Pattern.compile("(?i)\\s*tb[ac]\\b");

  private Dates() {}

  /** One month that a cell names, with the place where it stands. */
  private record Mention(int day, int month, int year, int at) {

    Mention in(int otherYear) {
      return new Mention(day, month, otherYear, at);
    }
  }

  /** The dates that a text names, in its order, each once. */
  public static List<String> of(String text) {
    if (OPEN.matcher(text).lookingAt()) {
      return List.of();
    }
    List<Mention> mentions = mentions(text);
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

  private static List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = MENTION.matcher(text);
    while (matcher.find()) {
      int month = MONTHS.indexOf(matcher.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
      int day = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
      mentions.add(new Mention(day, month, year(matcher.group(3)), matcher.start()));
    }
    matcher = NUMERIC.matcher(text);
    while (matcher.find()) {
      mentions.add(
          new Mention(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              year(matcher.group(3)),
              matcher.start()));
    }
    mentions.sort((one, two) -> Integer.compare(one.at(), two.at()));
    return mentions;
  }

  private static int year(String digits) {
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
