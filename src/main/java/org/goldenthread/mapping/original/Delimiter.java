package org.goldenthread.mapping.original;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What parts the cells of a text that is one table.
 *
 * @param sign the sign
 * @param share the share of its rows that have the usual number of cells
 * @param columns the usual number of cells
 */
record Delimiter(char sign, double share, int columns) {

  private static final List<Character> SIGNS = List.of(',', ';', '\t', '|');
  private static final int FEWEST_ROWS = 3;
  private static final double NAMED = 0.4;
  private static final double UNNAMED = 0.85;

  /**
   * The delimiter of a text, if it is one table.
   *
   * @param named whether the name of the file says that it is a table
   */
  static Optional<Delimiter> of(String text, boolean named) {
    return SIGNS.stream()
        .filter(sign -> text.indexOf(sign) >= 0)
        .flatMap(sign -> tried(text, sign).stream())
        .filter(one -> one.share() >= (named ? NAMED : UNNAMED))
        .filter(one -> named || (one.columns() > 2 && !isMarkdown(text, one.sign())))
        .max(Comparator.comparingDouble(one -> one.share() * Math.log(1 + one.columns())));
  }

  private static boolean isMarkdown(String text, char sign) {
    return sign == '|' && text.lines().anyMatch(line -> line.matches("\\s*\\|.*\\|\\s*"));
  }

  private static Optional<Delimiter> tried(String text, char sign) {
    List<CSVRecord> records;
    try {
      records = records(text, sign);
    } catch (UncheckedIOException noSuchTable) {
      return Optional.empty();
    }
    Map<Integer, Integer> sizes = new HashMap<>();
    records.forEach(row -> sizes.merge(row.size(), 1, Integer::sum));
    return sizes.entrySet().stream()
        .filter(entry -> entry.getKey() > 1)
        .max(Map.Entry.comparingByValue())
        .filter(entry -> records.size() >= FEWEST_ROWS)
        .map(
            entry ->
                new Delimiter(sign, entry.getValue() / (double) records.size(), entry.getKey()));
  }

  /** The rows of a text; blank lines are none. */
  static List<CSVRecord> records(String text, char sign) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(sign)
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return new ArrayList<>(parser.getRecords());
    } catch (IOException | IllegalStateException broken) {
      throw new UncheckedIOException(new IOException(broken));
    }
  }
}
