package org.goldenthread.answer.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms an answer can be written in. */
public enum Format {
  /** Aligned text for a terminal. */
  TABLE("text/plain; charset=utf-8"),
  /** Comma-separated values as RFC 4180 describes them, in UTF-8. */
  CSV("text/csv; charset=utf-8; header=present"),
  /** CSV for people who open it in a spreadsheet: no cell is taken for a formula. */
  SPREADSHEET("text/csv; charset=utf-8; header=present"),
  /** One object with query, parameters, columns and rows. */
  JSON("application/json"),
  /** A table in Markdown, for notes and reports. */
  MD("text/markdown; charset=utf-8");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Its name as people write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The media type of the form. */
  public String mediaType() {
    return mediaType;
  }

  /** The format of this name, in any letter case. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Writes an answer; {@code width} is the room of a line, which only a table heeds. */
  public void write(Answer answer, int width, Appendable out) throws IOException {
    switch (this) {
      case TABLE -> new TableWriter(width).write(answer, out);
      case CSV -> CsvWriter.write(answer, out);
      case SPREADSHEET -> CsvWriter.writeForSpreadsheet(answer, out);
      case JSON -> JsonWriter.write(answer, out);
      case MD -> MarkdownWriter.write(answer, out);
    }
  }

  /** The whole answer as one text. */
  public String text(Answer answer) {
    StringBuilder text = new StringBuilder(1 << 12);
    try {
      write(answer, TableWriter.STANDARD_WIDTH, text);
    } catch (IOException e) {
      throw new IllegalStateException("A string builder does not fail.", e);
    }
    return text.toString();
  }
}
