package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goldenthread.mapping.transcript.Block;

/** Finds out what each column of a table holds, from its header and from what stands below it. */
final class Columns {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\p{L}{1,12}[ .:/_-]?){0,3}\\d{1,4}(?:[./-]\\p{L}?\\d{1,3}|\\p{L}\\d{1,3})*[./-]?\\p{L}?[.):]?|\\p{L}[.)]?");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i).*(?:\\d{4}|\\d{1,2}[./-]\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|q[1-4]\\b"
              + "|spring|summer|autumn|winter|term\\b|ongoing|on-going|continu|tb[acd]\\b|immediate|complete"
              + "|monthly|weekly|quarter|annual|within|end of|daily|year|month|week|asap|n/a|in place).*");
  private static final Pattern RATING =
      Pattern.compile(
          "(?i)(?:b|r|a|g|red|amber|green|blue|yellow|grey|black|white|on track|off track|complete[d]?|delayed|not started"
              + "|in progress|ongoing|on hold|overdue|at risk|started|closed|open|behind schedule|achieved|not yet started"
              + "|not due|embedded|done|to be started|underway|slipped|some slippage|minor delay|major delay|n/?a"
              + "|yes|no|partly|partially|met|not met|partially met|partly met|ongoing action|live|off course|on course|amber[ /-]+green|green[ /-]+amber|amber[ /-]+red|red[ /-]+amber)");
  private static final double MOST = 0.6;

  private final Sheet sheet;
  private final List<Integer> data;

  private Columns(Sheet sheet, Headers headers) {
    this.sheet = sheet;
    int from = headers.rows().isEmpty() ? 0 : headers.rows().get(headers.rows().size() - 1) + 1;
    this.data =
        IntStream.range(from, sheet.rows().size())
            .filter(row -> sheet.filled(row) > 1 && !headers.isRepeated(sheet, row))
            .boxed()
            .toList();
  }

  /** One guess a column. */
  static List<ColumnGuess> of(Sheet sheet, Headers headers, Knowledge known) {
    HeaderWords words = known.headers();
    Columns columns = new Columns(sheet, headers);
    List<ColumnGuess> guesses = new ArrayList<>();
    for (int c = 0; c < sheet.columns(); c++) {
      String name = c < headers.names().size() ? headers.names().get(c) : "";
      ColumnGuess guess = columns.guess(name, c, words);
      guesses.add(
          new ColumnGuess(name.replace('\n', ' '), guess.holds(), guess.sure(), guess.because()));
    }
    columns.spanning(guesses);
    return once(ColumnContent.filled(guesses, columns::values, known.names()));
  }

  /** Whether a cell names a time. */
  static boolean isTime(String cell) {
    return TIME.matcher(cell).matches();
  }

  private List<String> values(int column) {
    return data.stream()
        .map(row -> sheet.cell(row, column).strip())
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  /** An unknown column whose words span several rows names what these answer. */
  private void spanning(List<ColumnGuess> guesses) {
    if (guesses.stream().anyMatch(guess -> guess.holds().equals("recommendation"))) {
      return;
    }
    List<Integer> found =
        IntStream.range(0, guesses.size())
            .filter(c -> !guesses.get(c).sure() && guesses.get(c).holds().equals("nothing"))
            .filter(c -> data.stream().anyMatch(r -> sheet.merged(r, c) == Block.Merged.ABOVE))
            .filter(c -> values(c).stream().allMatch(cell -> cell.matches(".*\\p{L}{3}.*")))
            .boxed()
            .toList();
    if (found.size() == 1) {
      ColumnGuess guess = guesses.get(found.get(0));
      guesses.set(found.get(0), guess.shown("recommendation", "its words span several rows"));
    }
  }

  private ColumnGuess guess(String header, int column, HeaderWords words) {
    List<String> values = values(column);
    ColumnGuess guess =
        words
            .told(header)
            .map(told -> new ColumnGuess(header, told.holds(), told.sure(), told.because()))
            .orElseGet(() -> withoutHeader(header, column, values));
    return checked(guess, values);
  }

  private static ColumnGuess withoutHeader(String header, int column, List<String> values) {
    if (values.isEmpty()) {
      return new ColumnGuess(header, "nothing", true, "the column is empty");
    }
    boolean numbers = header.isBlank() && column == 0 && share(values, NUMBER) > 0.9;
    if (numbers) {
      return new ColumnGuess(header, "number", true, "no header, but numbers in the first column");
    }
    String perhaps =
        share(values, RATING) > 0.9 ? "rating" : share(values, TIME) > 0.9 ? "due" : "nothing";
    String why =
        header.isBlank()
            ? "it has no header"
            : "the header '" + header + "' is not in the vocabulary";
    return new ColumnGuess(header, perhaps, false, why);
  }

  private static ColumnGuess checked(ColumnGuess guess, List<String> values) {
    if (values.isEmpty()) {
      return guess;
    }
    double length = values.stream().mapToInt(String::length).average().orElse(0);
    return switch (guess.holds()) {
      case "number", "group number" ->
          share(values, NUMBER) < MOST ? guess.unsure("most of its cells are no numbers") : guess;
      case "due" ->
          values.size() > 2 && share(values, TIME) < MOST
              ? guess.unsure("most of its cells name no time")
              : guess;
      case "rating" ->
          length > 25 && share(values, RATING) < MOST
              ? guess.header().toLowerCase(java.util.Locale.ROOT).contains("rag")
                  ? guess.unsure("its cells are sentences")
                  : guess.as("progress", "its cells are sentences")
              : guess;
      case "progress" ->
          values.size() > 1 && share(values, RATING) > 0.9
              ? guess.as("rating", "its cells are ratings")
              : guess;
      case "lead" -> length > 160 ? guess.unsure("its cells are long") : guess;
      default -> guess;
    };
  }

  private static double share(List<String> values, Pattern pattern) {
    return values.isEmpty()
        ? 0
        : values.stream().filter(value -> pattern.matcher(value).matches()).count()
            / (double) values.size();
  }

  /** Two columns that seem to hold one thing: the second is not sure. */
  private static List<ColumnGuess> once(List<ColumnGuess> guesses) {
    Map<String, String> seen = new HashMap<>();
    List<ColumnGuess> once = new ArrayList<>();
    for (ColumnGuess guess : guesses) {
      boolean several = Set.of("progress", "nothing").contains(guess.holds()) || !guess.sure();
      String before = several ? null : seen.putIfAbsent(guess.holds(), guess.header());
      once.add(before == null ? guess : guess.unsure("'" + before + "' holds that already"));
    }
    return once;
  }
}
