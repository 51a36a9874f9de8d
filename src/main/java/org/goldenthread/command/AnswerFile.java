package org.goldenthread.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.fault.Failure;

/**
 * The curated file that holds the answers of one reader, so that it can be sent to another and laid
 * beside theirs. Each answer is a line of its own, written at once.
 */
final class AnswerFile {

  private static final String HEAD =
      "# What a reader answered to './golden-thread review': yes makes a suggestion a judgement, no"
          + " keeps it away.\n# The files of several readers may lie side by side.\n\nanswers:\n";

  private final Path file;
  private final String by;
  private final LocalDate when;

  /**
   * The file of a reader.
   *
   * @param data the data folder
   * @param by who answers, or an empty string
   */
  AnswerFile(Path data, String by, LocalDate when) {
    String slug = by.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    this.file =
        data.resolve("curated")
            .resolve(slug.isEmpty() ? "review.yaml" : "review-" + slug + ".yaml");
    this.by = by;
    this.when = when;
  }

  Path path() {
    return file;
  }

  /** Adds an answer; {@code what} names the record and the theme or the later record. */
  void add(Map<String, String> what, boolean yes) {
    Map<String, String> row = new LinkedHashMap<>(what);
    row.put("answer", yes ? "yes" : "no");
    if (!by.isEmpty()) {
      row.put("by", by);
    }
    row.put("when", when.toString());
    String line =
        row.entrySet().stream()
            .map(cell -> cell.getKey() + ": " + quoted(cell.getValue()))
            .collect(Collectors.joining(", ", "  - {", "}\n"));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.notExists(file)) {
        Files.writeString(file, HEAD);
      }
      Files.writeString(file, line, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new Failure(
          Failure.Code.DATA, file + ": the answer cannot be written; check the folder", e);
    }
  }

  private static String quoted(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
