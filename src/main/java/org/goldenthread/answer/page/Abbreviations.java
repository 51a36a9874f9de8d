package org.goldenthread.answer.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The abbreviations of the field, as {@code abbreviations.tsv} lists them. */
final class Abbreviations {

  private static final List<Abbreviation> ALL = read();

  private Abbreviations() {}

  /** An abbreviation and what it stands for. */
  record Abbreviation(String shortForm, String meaning) {}

  static List<Abbreviation> all() {
    return ALL;
  }

  private static List<Abbreviation> read() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Abbreviations.class.getResourceAsStream("abbreviations.tsv")),
                StandardCharsets.UTF_8))) {
      return file.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .map(line -> new Abbreviation(line[0], line[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
