package org.goldenthread.mapping.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Excerpt;
import org.jspecify.annotations.Nullable;

/** Gives each action of a drafted part one number of its own. Used once a part. */
final class Numbering {

  /** Signs behind a printed number that are none of it. */
  private static final Pattern BEHIND = Pattern.compile("[\\s.:)]+$");

  private final boolean below;
  private final Map<Table.Group, Integer> places = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Numbering(boolean below) {
    this.below = below;
  }

  /**
   * The number of the next action: as printed, else its place below its group, else its place in
   * the plan; one that is printed twice tells which.
   */
  String of(String printed, Table.Group group, int order) {
    int place = places.merge(group, 1, Integer::sum);
    String number =
        printed.isEmpty() ? (group.number().isEmpty() ? "" : String.valueOf(place)) : printed;
    boolean whole = !printed.isEmpty() && !(below && !group.number().isEmpty());
    String full =
        number.isEmpty() ? String.valueOf(order) : whole ? number : group.number() + "." + number;
    String free = full;
    for (int n = 2; !taken.add(free); n++) {
      free = full + " (" + n + ")";
    }
    return free;
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
