package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.goldenthread.mapping.profile.NameWords;
import org.goldenthread.mapping.record.Dates;

/**
 * Tells from what stands in a column what it holds, where no header says it of any column. Only
 * what nearly all cells show counts. Used once a table.
 */
final class ColumnContent {

  private static final int FEWEST = 3;
  private static final double NEARLY_ALL = 0.8;
  private static final double MANY = 0.5;
  private static final double SOME = 0.3;
  private static final int LONG = 25;
  private static final int SHORT = 90;

  /** Headers of dates that are not those by which something is due. */
  private static final Pattern OTHER_DATE =
      Pattern.compile(
          "(?i).*\\b(?:start|began|begun|commence|review|raised|added|updated?|last|closed|actual|original).*");

  private final List<ColumnGuess> guesses;
  private final IntFunction<List<String>> values;
  private final NameWords names;

  private ColumnContent(
      List<ColumnGuess> guesses, IntFunction<List<String>> values, NameWords names) {
    this.guesses = new ArrayList<>(guesses);
    this.values = values;
    this.names = names;
  }

  /**
   * The guesses, with those filled in that only the cells tell.
   *
   * @param values the cells of a column that are not blank
   */
  static List<ColumnGuess> filled(
      List<ColumnGuess> guesses, IntFunction<List<String>> values, NameWords names) {
    ColumnContent content = new ColumnContent(guesses, values, names);
    content.fill("due", content::isDue, "all its cells name a time, those of no other column do");
    content.fill("lead", content::isPost, "nearly all its cells name posts");
    content.fill("monitoring", content::isBody, "nearly all its cells name bodies");
    content.fill("action", content::isAction, "its cells begin as actions do");
    return content.evidence();
  }

  /**
   * What shows that an action was done is how it is monitored, where nothing else says so and some
   * of it names who or what watches.
   */
  private List<ColumnGuess> evidence() {
    boolean watched = guesses.stream().anyMatch(guess -> guess.holds().equals("monitoring"));
    for (int c = 0; c < guesses.size(); c++) {
      ColumnGuess guess = guesses.get(c);
      if (guess.holds().equals("evidence")) {
        boolean watches = share(values.apply(c), this::namesWatcher) >= SOME;
        guesses.set(
            c,
            watched
                ? guess.as("criteria", "beside a column that says who monitors")
                : watches
                    ? guess.as("monitoring", "no other column says how it is monitored")
                    : guess.as("criteria", "its cells name no body, report or audit"));
      }
    }
    return guesses;
  }

  private boolean namesWatcher(String cell) {
    List<String> words = words(cell);
    return words.stream().anyMatch(names.heads()::contains)
        || words.stream().anyMatch(names.mechanisms()::contains);
  }

  private boolean isBody(List<String> cells) {
    return share(cells, this::endsAsBody) >= NEARLY_ALL
        && share(cells, cell -> cell.length() <= SHORT) >= NEARLY_ALL;
  }

  private boolean endsAsBody(String cell) {
    List<String> words = words(cell);
    return !cell.matches(".*[.!?]")
        && !words.isEmpty()
        && names.bodies().contains(words.get(words.size() - 1));
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private void fill(String holds, Predicate<List<String>> shows, String why) {
    if (guesses.stream().anyMatch(guess -> guess.reads(holds))) {
      return;
    }
    List<Integer> found = new ArrayList<>();
    for (int c = 0; c < guesses.size(); c++) {
      List<String> cells = values.apply(c);
      boolean open = !guesses.get(c).sure() && !guesses.get(c).header().isBlank();
      boolean date = holds.equals("due") && OTHER_DATE.matcher(guesses.get(c).header()).matches();
      if (open && !date && cells.size() >= FEWEST && shows.test(cells)) {
        found.add(c);
      }
    }
    if (found.size() == 1) {
      ColumnGuess guess = guesses.get(found.get(0));
      guesses.set(found.get(0), guess.shown(holds, why));
    }
  }

  private static double share(List<String> cells, Predicate<String> shows) {
    return cells.isEmpty() ? 0 : cells.stream().filter(shows).count() / (double) cells.size();
  }

  private boolean isDue(List<String> cells) {
    return share(cells, Columns::isTime) > 1 - 1e-9
        && share(cells, cell -> !Dates.of(cell).isEmpty()) >= MANY
        && share(cells, cell -> cell.length() <= SHORT) >= NEARLY_ALL;
  }

  private boolean isPost(List<String> cells) {
    return share(
            cells,
            cell ->
                cell.length() <= SHORT
                    && !cell.matches(".*[.!?]")
                    && !endsAsBody(cell)
                    && words(cell).stream().anyMatch(names.posts()::contains))
        >= NEARLY_ALL;
  }

  private boolean isAction(List<String> cells) {
    return share(cells, cell -> cell.length() >= LONG) >= NEARLY_ALL
        && share(cells, this::beginsAsAction) >= MANY;
  }

  private boolean beginsAsAction(String cell) {
    List<String> words = words(cell);
    return !words.isEmpty() && names.verbs().contains(words.get(0));
  }
}
