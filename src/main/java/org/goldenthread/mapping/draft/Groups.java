package org.goldenthread.mapping.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a plan prints the names of what its actions answer. All methods are pure functions. */
final class Groups {

  private static final String NAME =
      "(?:(?:(?i:ofsted|ilacs|inspection|key|strategic|improvement|high level|our)\\s+)*"
          + "(?i:recommendation|priority|priority area|priority action|area for improvement|area|action area"
          + "|improvement area|improvement priority|theme|objective|finding|service finding|workstream|work stream"
          + "|strand|outcome|aim|goal|standard|section|part|issue|domain|chapter|rec|requirement|pillar|ambition)\\s*"
          + "(?:(?i:no\\.?|number)\\s*)?)";
  private static final String NUMBER =
      "(\\p{Lu}{0,5}[ .-]?\\d{1,3}(?:\\.\\d{1,3})*\\p{L}?|\\p{Lu}|[IVX]{1,5})";
  private static final String SIGN = "\\s*[:.)–—-]+\\s*";

  /** Tried in this order; the first that fits all names, or most of them, is taken. */
  private static final List<String> FORMS =
      List.of(
          NAME + NUMBER + SIGN + "(.+)",
          NAME + NUMBER + "\\s+(.+)",
          "(\\p{Lu}{0,5}[ .-]?\\d{1,3}(?:\\.\\d{1,3})*\\p{L}?)" + SIGN + "(.+)",
          "(\\p{Lu}{1,4}\\d{1,3}(?:\\.\\d{1,3})*)\\s+(.+)",
          "(\\d{1,3}(?:\\.\\d{1,3})*)\\s+(\\p{Lu}.+)");

  private static final double MOST = 0.7;

  private static final Pattern NAMED = Pattern.compile(NAME + NUMBER + "\\b.*");

  private Groups() {}

  /** The pattern of numbered names, if the names have numbers. */
  static Optional<String> pattern(List<String> names) {
    return FORMS.stream().filter(form -> fits(Pattern.compile(form), names)).findFirst();
  }

  private static boolean fits(Pattern pattern, List<String> names) {
    List<Matcher> matches = names.stream().map(pattern::matcher).filter(Matcher::matches).toList();
    return !matches.isEmpty()
        && matches.size() >= MOST * names.size()
        && matches.stream().map(match -> match.group(1)).distinct().count() > matches.size() / 2;
  }

  /** Whether words begin as the name of a recommendation, priority, theme, with its number. */
  static boolean isNamed(String words) {
    return NAMED.matcher(words).matches();
  }
}
