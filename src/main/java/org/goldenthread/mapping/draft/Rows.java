package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goldenthread.mapping.transcript.Block;

/**
 * What each row of a table of actions is: a repeated header, a band that names what the rows below
 * it answer, a continuation, or an action. Used once; rows are counted from 0.
 */
final class Rows {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\p{L}{1,12}[ .:/_-]?){0,3}\\d{1,4}(?:[./-]\\p{L}?\\d{1,3}|\\p{L}\\d{1,3})*[./-]?\\p{L}?[.):]?");
  private static final Pattern CONTINUED =
      Pattern.compile("(?i)\\s*[(–-]?\\s*cont(?:inued|’d|'d|d)?\\.?\\)?\\s*$");

  /** What a table's last lines begin with when they explain it. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:\\*|†|key\\b|note\\b|notes\\b|legend\\b|rag key|brag key|source\\b|total\\b).*");

  private static final int LONGEST_TITLE = 120;

  final List<Integer> headers = new ArrayList<>();
  final List<Integer> bands = new ArrayList<>();
  final List<Integer> continued = new ArrayList<>();
  final List<Integer> notes = new ArrayList<>();
  final List<Integer> actions = new ArrayList<>();

  private final Sheet sheet;
  private final List<ColumnGuess> columns;
  private final Groups groups;
  private final int number;
  private final int action;
  private String band = "";

  Rows(Sheet sheet, Headers header, List<ColumnGuess> columns, Groups groups) {
    this.groups = groups;
    this.sheet = sheet;
    this.columns = columns;
    this.number = column("number");
    this.action = column("action");
    headers.addAll(header.rows());
    int from = header.rows().isEmpty() ? 0 : header.rows().get(0);
    for (int r = 0; r < sheet.rows().size(); r++) {
      if (sheet.isBlank(r) || header.rows().contains(r)) {
        continue;
      }
      if (r < from) {
        above(r);
      } else {
        row(r, header);
      }
    }
    lastBands();
  }

  private int column(String holds) {
    return IntStream.range(0, columns.size())
        .filter(c -> columns.get(c).reads(holds))
        .findFirst()
        .orElse(-1);
  }

  /** A title inside the table, above its header. */
  private void above(int r) {
    if (sheet.filled(r) == 1) {
      bands.add(r);
    } else {
      notes.add(r);
    }
  }

  private void row(int r, Headers header) {
    if (header.isRepeated(sheet, r)) {
      headers.add(r);
    } else if (isBand(r)) {
      band(r);
    } else if (sheet.filled(r) == 1 && NOTE.matcher(first(r)).matches()) {
      notes.add(r);
    } else if (isContinued(r)) {
      continued.add(r);
    } else if (action >= 0 && sheet.cell(r, action).isBlank()) {
      notes.add(r);
    } else {
      actions.add(r);
    }
  }

  /** Whether no band stands before the first action. */
  boolean beginsWithoutBand() {
    return bands.isEmpty() || (!actions.isEmpty() && actions.get(0) < bands.get(0));
  }

  private void band(int r) {
    String words = CONTINUED.matcher(String.join(" ", sheet.words(r)).strip()).replaceFirst("");
    if (HeaderWords.fold(words).equals(band)) {
      headers.add(r);
    } else {
      bands.add(r);
      band = HeaderWords.fold(words);
    }
  }

  private String first(int r) {
    return sheet.words(r).stream().filter(cell -> !cell.isBlank()).findFirst().orElse("").strip();
  }

  private boolean isBand(int r) {
    int filled = sheet.filled(r);
    if (filled == 1 && spansAll(r)) {
      return !NOTE.matcher(first(r)).matches();
    }
    if (filled == 1 && !sheet.cell(r, 0).isBlank()) {
      String words = sheet.cell(r, 0).strip();
      boolean name = number == 0 && !NUMBER.matcher(words).matches();
      boolean group =
          columns.get(0).reads("recommendation") || columns.get(0).reads("group number");
      return !NOTE.matcher(words).matches()
          && (name || group || groups.isNamed(words) || isShouted(words) || isAlone(words));
    }
    return filled == 2 && number >= 0 && action >= 0 && isAboveItsOwn(r);
  }

  private boolean spansAll(int r) {
    int columnsHere = sheet.rows().get(r).cells().size();
    return columnsHere > 1
        && IntStream.range(0, columnsHere)
            .filter(c -> sheet.cell(r, c).isBlank())
            .allMatch(c -> sheet.merged(r, c) == Block.Merged.LEFT);
  }

  /** A short title in the column of actions, where hardly any action stands alone in its row. */
  private boolean isAlone(String words) {
    boolean title = words.length() <= LONGEST_TITLE && words.matches("\\p{Lu}.*[^.;:,]");
    if (number >= 0 || action != 0 || !title) {
      return false;
    }
    long alone = IntStream.range(0, sheet.rows().size()).filter(r -> sheet.filled(r) == 1).count();
    long filled = IntStream.range(0, sheet.rows().size()).filter(r -> sheet.filled(r) > 2).count();
    return filled > 2 * alone;
  }

  private static boolean isShouted(String words) {
    return words.length() > 3
        && words.equals(words.toUpperCase(Locale.ROOT))
        && !words.equals(words.toLowerCase(Locale.ROOT));
  }

  /** {@code 1 | Leadership} above rows that are numbered 1.1, 1.2. */
  private boolean isAboveItsOwn(int r) {
    String own = sheet.cell(r, number).strip().replaceAll("[.):]+$", "");
    if (own.isEmpty() || sheet.cell(r, action).isBlank()) {
      return false;
    }
    for (int next = r + 1; next < sheet.rows().size(); next++) {
      String below = sheet.cell(next, number).strip();
      if (!below.isEmpty()) {
        return below.startsWith(own + ".") && below.length() > own.length() + 1;
      }
    }
    return false;
  }

  private boolean isContinued(int r) {
    if (actions.isEmpty()
        || (!bands.isEmpty() && bands.get(bands.size() - 1) > actions.get(actions.size() - 1))) {
      return false;
    }
    boolean below = action >= 0 && sheet.merged(r, action) == Block.Merged.ABOVE;
    if (action < 0 || sheet.cell(r, action).isBlank()) {
      return below || !hasNumber(r);
    }
    if (number < 0 || hasNumber(r) || sheet.merged(r, number) == Block.Merged.ABOVE) {
      return false;
    }
    String words = sheet.cell(r, action).strip();
    String before = sheet.cell(actions.get(actions.size() - 1), action).strip();
    boolean alone = sheet.filled(r) == 1;
    boolean inside = Character.isLowerCase(words.charAt(0)) || !before.matches(".*[.!?:;)]");
    return inside && (alone || Character.isLowerCase(words.charAt(0)));
  }

  private boolean hasNumber(int r) {
    return number >= 0 && !sheet.cell(r, number).isBlank();
  }

  /** A band below which no row stands explains the table rather than rows. */
  private void lastBands() {
    while (!bands.isEmpty()
        && (actions.isEmpty() || bands.get(bands.size() - 1) > actions.get(actions.size() - 1))) {
      notes.add(bands.remove(bands.size() - 1));
    }
  }
}
