package org.goldenthread.mapping.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Excerpt;
import org.jspecify.annotations.Nullable;

/** Gives each action of a drafted part its number. Used once a part. */
final class Numbering {

  /** Signs behind a printed number that are none of it. */
  private static final Pattern BEHIND = Pattern.compile("[\\s.:)]+$");

  /**
   * The number of a row.
   *
   * @param number as printed, or what stands for it
   * @param repeat which of several rows that print this number, from 1
   */
  record Given(String number, int repeat) {}

  private final boolean below;
  private final boolean numbered;
  private final Map<Table.Group, Integer> places = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();

  /**
   * Numbers of one part.
   *
   * @param below whether the printed numbers begin anew below each group
   * @param numbered whether the part prints numbers at all
   */
  Numbering(boolean below, boolean numbered) {
    this.below = below;
    this.numbered = numbered;
  }

  /**
   * The number of the next action: as printed; where the part prints none, its place below its
   * group or in the plan; where only this row has none, words that say so.
   */
  Given of(String printed, Table.Group group, int order, int line) {
    String number = number(printed, group, order, line);
    return new Given(number, times.merge(number, 1, Integer::sum));
  }

  private String number(String printed, Table.Group group, int order, int line) {
    int place = places.merge(group, 1, Integer::sum);
    boolean inGroup = !group.number().isEmpty();
    if (!printed.isEmpty()) {
      return below && inGroup ? group.number() + "." + printed : printed;
    }
    if (numbered) {
      return Table.Row.NO_NUMBER + line;
    }
    return inGroup ? group.number() + "." + place : String.valueOf(order);
  }

  /** A printed number without the signs behind it. */
  static String plain(String printed) {
    return BEHIND.matcher(printed.strip()).replaceAll("");
  }

  /** A group whose words may begin with its number. */
  static Table.Group group(@Nullable Pattern pattern, int line, String number, Excerpt words) {
    Matcher matcher = pattern == null ? null : pattern.matcher(CellText.of(words));
    return matcher != null && matcher.matches()
        ? new Table.Group(
            matcher.group(1), line, behind(words, matcher.group(2)), Map.of(), List.of())
        : new Table.Group(number, line, words, Map.of(), List.of());
  }

  /** The last words of an excerpt, those that a pattern found in its plain form. */
  static Excerpt behind(Excerpt words, String last) {
    String start = last.split("\\s", 2)[0];
    int at = words.text().lastIndexOf(last);
    int from = at < 0 ? words.text().indexOf(start) : at;
    return from < 0 ? words : words.slice(from, words.text().length());
  }
}
