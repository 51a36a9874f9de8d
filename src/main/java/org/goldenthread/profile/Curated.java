package org.goldenthread.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.fault.Failure;

/**
 * What readers judged, each with a reason ({@code curated/*.yaml}): it is never mixed with what
 * documents state or rules suggest. Immutable.
 *
 * @param themings themes of records
 * @param recurrences where a weakness comes back
 * @param successions bodies that followed one another
 */
public record Curated(
    List<Theming> themings, List<Recurrence> recurrences, List<Succession> successions) {

  /**
   * The themes of one record.
   *
   * @param in the slug of the plan or inspection
   * @param part the part of the plan, or an empty string
   * @param record what kind of record it is
   * @param number its number, as in the catalogue
   * @param themes the slugs of the themes
   */
  public record Theming(
      String in,
      String part,
      String record,
      String number,
      List<String> themes,
      String reason,
      int writtenAt) {
    /** Checks what must be said. */
    public Theming {
      in = Given.required(in, "in");
      part = Given.orEmpty(part);
      record = Given.required(record, "record");
      number = Given.required(number, "number");
      themes = Given.orEmpty(themes);
      reason = Given.required(reason, "reason");
    }
  }

  /**
   * Where a weakness of one inspection comes back.
   *
   * @param from the slug of the inspection or plan
   * @param fromNumber the number of the paragraph or recommendation
   * @param to the slug of the later plan or inspection
   * @param toNumbers the numbers in which it clearly comes back; none when it does not
   * @param arguable the numbers of which one could say so
   * @param theme the slug of the theme
   */
  public record Recurrence(
      String from,
      String fromNumber,
      String to,
      List<String> toNumbers,
      List<String> arguable,
      String theme,
      String reason,
      int writtenAt) {
    /** Checks what must be said. */
    public Recurrence {
      from = Given.required(from, "from");
      fromNumber = Given.required(fromNumber, "from-number");
      to = Given.required(to, "to");
      toNumbers = Given.orEmpty(toNumbers);
      arguable = Given.orEmpty(arguable);
      theme = Given.orEmpty(theme);
      reason = Given.required(reason, "reason");
    }
  }

  /** A body that followed another; both are ids of the register. */
  public record Succession(String from, String to, String reason, int writtenAt) {
    /** Checks what must be said. */
    public Succession {
      from = Given.required(from, "from");
      to = Given.required(to, "to");
      reason = Given.required(reason, "reason");
    }
  }

  /** The file of themings. */
  record Themings(@JsonProperty("themings") List<Theming> themings) {}

  /** The file of recurrences. */
  record Recurrences(@JsonProperty("recurrences") List<Recurrence> recurrences) {}

  /** The file of successions. */
  record Successions(@JsonProperty("successions") List<Succession> successions) {}

  /** Reads the files of a folder; one that is missing holds nothing. */
  static Curated read(Path folder) {
    return new Curated(
        Given.orEmpty(
            Files.exists(folder.resolve("themings.yaml"))
                ? DataFile.read(folder.resolve("themings.yaml"), Themings.class).themings()
                : null),
        Given.orEmpty(
            Files.exists(folder.resolve("recurrences.yaml"))
                ? DataFile.read(folder.resolve("recurrences.yaml"), Recurrences.class).recurrences()
                : null),
        Given.orEmpty(
            Files.exists(folder.resolve("successions.yaml"))
                ? DataFile.read(folder.resolve("successions.yaml"), Successions.class).successions()
                : null));
  }

  /** A fault in one of the curated files. */
  public static Failure fault(Path data, String file, int writtenAt, String sentence) {
    return Failure.data(data.resolve("curated").resolve(file) + ":" + writtenAt, sentence);
  }
}
