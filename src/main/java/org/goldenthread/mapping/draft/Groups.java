package org.goldenthread.mapping.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How plans print the names of what their actions answer. Immutable and safe to share. */
final class Groups {

  private static final String NUMBER =
      "(\\p{Lu}{0,5}[ .-]?\\d{1,3}(?:\\.\\d{1,3})*\\p{L}?|\\p{Lu}|[IVX]{1,5})";
  private static final String SIGN = "\\s*[:.)–—-]+\\s*";

  /** Any words before a number, where all names begin alike. */
  private static final Pattern ANY =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'’ -]{2,50}?)\\s*(?:"
              + NUMBER.replaceFirst("\\(", "(?:")
              + ")"
              + SIGN
              + ".+");

  private static final double MOST = 0.7;

  /** Tried in this order; the first that fits all names, or most of them, is taken. */
  private final List<String> forms;

  private final Pattern named;

  /** A number alone with what it is a number of; the whole is the words too. */
  private final String reference;

  /**
   * Names of groups.
   *
   * @param words what such things are called
   */
  Groups(List<String> words) {
    String name =
        "(?:(?:(?i:ofsted|ilacs|cqc|hmip|send|inspection|key|strategic|improvement|high level|our)\\s+)*"
            + "(?i:"
            + words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"))
            + ")\\s*(?:(?i:no\\.?|number)\\s*)?)";
    forms =
        List.of(
            name + NUMBER + SIGN + "(.+)",
            name + NUMBER + "\\s+(.+)",
            "(\\p{Lu}{0,5}[ .-]?\\d{1,3}(?:\\.\\d{1,3})*\\p{L}?)" + SIGN + "(.+)",
            "(\\p{Lu}{1,4}\\d{1,3}(?:\\.\\d{1,3})*)\\s+(.+)",
            "(\\d{1,3}(?:\\.\\d{1,3})*)\\s+(\\p{Lu}.+)");
    named = Pattern.compile(name + NUMBER + "\\b.*");
    reference = name + NUMBER + "(?<=^(.{1,80}))";
  }

  /**
   * The pattern of numbered names, if the names have numbers.
   *
   * @param cells the cells of a column that says what each action answers: where they are all
   *     references ('Recommendation 3'), they tell the pattern
   * @param names all names: such cells, bands and headings
   */
  Optional<String> pattern(List<String> cells, List<String> names) {
    if (!cells.isEmpty() && cells.stream().allMatch(cell -> cell.matches(reference))) {
      return Optional.of(reference);
    }
    return forms.stream()
        .filter(form -> fits(Pattern.compile(form), names))
        .findFirst()
        .or(() -> alike(names));
  }

  /** Names that begin with the same words and go on with a number each. */
  private static Optional<String> alike(List<String> names) {
    List<String> fronts =
        names.stream()
            .map(ANY::matcher)
            .filter(Matcher::matches)
            .map(match -> match.group(1))
            .toList();
    boolean same = fronts.size() > 1 && fronts.stream().distinct().count() == 1;
    return same
        ? Optional.of(Pattern.quote(fronts.get(0)) + "\\s*" + NUMBER + SIGN + "(.+)")
            .filter(form -> fits(Pattern.compile(form), names))
        : Optional.empty();
  }

  private static boolean fits(Pattern pattern, List<String> names) {
    List<Matcher> matches = names.stream().map(pattern::matcher).filter(Matcher::matches).toList();
    return !matches.isEmpty()
        && matches.size() >= MOST * names.size()
        && matches.stream().map(match -> match.group(1)).distinct().count() > matches.size() / 2;
  }

  /** Whether words begin as the name of a recommendation, priority, theme, with its number. */
  boolean isNamed(String words) {
    return named.matcher(words).matches();
  }
}
