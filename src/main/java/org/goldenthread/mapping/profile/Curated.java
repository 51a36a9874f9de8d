package org.goldenthread.mapping.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenthread.fault.Failure;

/**
 * What readers judged, each with a reason ({@code curated/*.yaml}): it is never mixed with what
 * documents state or rules suggest. Immutable.
 *
 * @param sheets the files in the order of their names
 */
public record Curated(List<Sheet> sheets) {

  /**
   * One file.
   *
   * @param themings themes of records
   * @param recurrences where a weakness comes back
   * @param successions bodies that followed one another
   * @param answers what readers answered when they were asked about suggestions
   * @param polarities what paragraphs say for better or worse
   */
  public record Sheet(
      Path file,
      List<Theming> themings,
      List<Recurrence> recurrences,
      List<Succession> successions,
      List<Report> polarities,
      List<Answer> answers) {

    static Sheet read(Path file) {
      Rows rows = DataFile.read(file, Rows.class);
      return new Sheet(
          file,
          rows.themings().stream().flatMap(group -> group.themings().stream()).toList(),
          rows.recurrences(),
          rows.successions(),
          rows.polarities(),
          rows.answers());
    }

    /** A fault in a row of this file. */
    public Failure fault(int writtenAt, String sentence) {
      return Failure.data(file + ":" + writtenAt, sentence);
    }
  }

  /**
   * The themes of records of one kind.
   *
   * @param in the slug of the plan or inspection
   * @param part the part of the plan, or an empty string
   * @param record what kind of records they are
   * @param rows by the number of the record its themes, parted by blanks, and the reason for them
   */
  record Group(String in, String part, String record, JsonNode rows, int writtenAt) {
    Group {
      in = Given.required(in, "in");
      part = Given.orEmpty(part);
      record = Given.required(record, "record");
      DataFile.entries(rows, "rows").forEach(Group::check);
    }

    private static void check(String number, JsonNode row) {
      if (!row.isObject() || DataFile.entries(row, number).size() != 1) {
        throw new IllegalArgumentException(
            "row " + number + " gives no themes with their reason; write {THEME THEME: reason}");
      }
    }

    List<Theming> themings() {
      return DataFile.entries(rows, "rows").entrySet().stream()
          .map(row -> theming(row.getKey(), row.getValue()))
          .toList();
    }

    private Theming theming(String number, JsonNode row) {
      Map.Entry<String, JsonNode> given =
          DataFile.entries(row, number).entrySet().iterator().next();
      List<String> themes = List.of(given.getKey().split(" "));
      String reason = given.getValue().asText();
      return new Theming(in, part, record, number, themes, reason, DataFile.line(row));
    }
  }

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
    /** Checks that there is a reason. */
    public Theming {
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

  /**
   * What a reader answered about a suggestion: that a record has a theme, or that its weakness
   * comes back in another.
   *
   * @param record the end of the address of the record
   * @param theme the slug of the theme that was suggested; empty for a recurrence
   * @param returnsIn the end of the address of the later record; empty for a theme
   * @param answer yes or no
   * @param by who answered, or an empty string
   * @param when the day, or an empty string
   * @param reason why, or an empty string
   */
  public record Answer(
      String record,
      String theme,
      String returnsIn,
      String answer,
      String by,
      String when,
      String reason,
      int writtenAt) {
    /** Checks what must be said. */
    public Answer {
      record = Given.required(record, "record");
      theme = Given.orEmpty(theme);
      returnsIn = Given.orEmpty(returnsIn);
      answer = Given.required(answer, "answer");
      by = Given.orEmpty(by);
      when = Given.orEmpty(when);
      reason = Given.orEmpty(reason);
      if (theme.isEmpty() == returnsIn.isEmpty()) {
        throw new IllegalArgumentException("give either 'theme' or 'returns-in'");
      }
      if (!answer.equals("yes") && !answer.equals("no")) {
        throw new IllegalArgumentException("the answer is 'yes' or 'no', not '" + answer + "'");
      }
    }

    /** Whether the reader agreed. */
    public boolean yes() {
      return answer.equals("yes");
    }
  }

  /**
   * What the paragraphs of one report say for better or worse.
   *
   * @param in the slug of the inspection
   */
  public record Report(String in, List<Polarity> paragraphs, int writtenAt) {
    /** Checks what must be said. */
    public Report {
      in = Given.required(in, "in");
      paragraphs = Given.orEmpty(paragraphs);
    }
  }

  /**
   * What one paragraph says for better or worse; its words are quoted, {@code first ... last}
   * standing for all between them.
   *
   * @param weakness the words that find something not as it should be
   * @param strength the words of praise
   * @param reservation an exception inside praise of which the inspectors make no finding
   * @param themes the themes of its weakness, when these are not all themes of the paragraph
   * @param reason why it says neither, or an empty string
   */
  public record Polarity(
      String number,
      List<String> weakness,
      List<String> strength,
      List<String> reservation,
      List<String> themes,
      String reason,
      int writtenAt) {
    /** Checks what must be said. */
    public Polarity {
      number = Given.required(number, "number");
      weakness = Given.orEmpty(weakness);
      strength = Given.orEmpty(strength);
      reservation = Given.orEmpty(reservation);
      themes = Given.orEmpty(themes);
      reason = Given.orEmpty(reason);
      if (weakness.isEmpty() && strength.isEmpty() && reason.isEmpty()) {
        throw new IllegalArgumentException(
            "paragraph " + number + " gives no words for weakness or strength; say why: 'reason'");
      }
    }
  }

  /** What a file may hold. */
  record Rows(
      List<Group> themings,
      List<Recurrence> recurrences,
      List<Succession> successions,
      List<Report> polarities,
      List<Answer> answers) {
    Rows {
      themings = Given.orEmpty(themings);
      recurrences = Given.orEmpty(recurrences);
      successions = Given.orEmpty(successions);
      answers = Given.orEmpty(answers);
      polarities = Given.orEmpty(polarities);
    }
  }

  static Curated read(List<Path> files) {
    return new Curated(files.stream().map(Sheet::read).toList());
  }

  /** The themings of all files. */
  public List<Theming> themings() {
    return sheets.stream().flatMap(sheet -> sheet.themings().stream()).toList();
  }

  /** The recurrences of all files. */
  public List<Recurrence> recurrences() {
    return sheets.stream().flatMap(sheet -> sheet.recurrences().stream()).toList();
  }
}
