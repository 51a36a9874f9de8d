package org.goldenthread.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.TablePart;
import org.goldenthread.mapping.table.CellText;

/**
 * Asks what a column holds of which the draft was not sure. The answer is kept in the document's
 * own profile, with who gave it.
 *
 * @param profile the file of the profile
 * @param column the place of the column in its table, from 0
 * @param by who answers and when
 */
record ColumnQuestion(Dossier dossier, TablePart part, Path profile, int column, String by)
    implements Question {

  private static final int SHOWN_CELLS = 3;
  private static final int LONGEST = 100;

  /** Between suggestions that are nearly certain and those that are not. */
  private static final double LIKELY = 0.7;

  private static final double UNKNOWN = 0.5;

  private static final String NOTHING = "nothing";

  /** The questions of a document. */
  static List<Question> of(Dossier dossier, Path data, String by) {
    Path profile =
        data.resolve("documents").resolve(dossier.description().document()).resolve("profile.yaml");
    return dossier.profile().parts().stream()
        .filter(TablePart.class::isInstance)
        .map(TablePart.class::cast)
        .flatMap(part -> of(dossier, part, profile, by))
        .toList();
  }

  private static Stream<Question> of(Dossier dossier, TablePart part, Path profile, String by) {
    return IntStream.range(0, part.columns().size())
        .filter(i -> part.columns().get(i).isGuess())
        .mapToObj(i -> new ColumnQuestion(dossier, part, profile, i, by));
  }

  private TablePart.Column guess() {
    return part.columns().get(column);
  }

  @Override
  public String group() {
    return "Columns: " + dossier.description().document();
  }

  @Override
  public double likelihood() {
    return guess().holds().equals(NOTHING) ? UNKNOWN : LIKELY;
  }

  @Override
  public List<String> shown() {
    List<String> shown = new ArrayList<>();
    shown.add(part.name() + ", column '" + guess().header() + "': " + guess().because());
    cells().forEach(cell -> shown.add("  " + cell));
    return shown;
  }

  private List<String> cells() {
    return IntStream.rangeClosed(part.lines().first(), part.lines().last())
        .filter(n -> !part.headers().contains(n) && !part.bands().contains(n))
        .mapToObj(n -> dossier.source().line(n).excerpt().split('\t'))
        .filter(cells -> column < cells.size())
        .map(cells -> CellText.of(cells.get(column)))
        .filter(cell -> !cell.isEmpty())
        .map(cell -> cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell)
        .limit(SHOWN_CELLS)
        .toList();
  }

  @Override
  public String asked() {
    return guess().holds().equals(NOTHING)
        ? "Does it hold nothing that is asked for?"
        : "Does it hold " + guess().holds() + "?";
  }

  @Override
  public Optional<String> another() {
    return Optional.of(
        "(what it holds: " + String.join(", ", new TreeSet<>(TablePart.HOLDS)) + ")");
  }

  @Override
  public Optional<String> keep(Reply reply) {
    String holds =
        switch (reply.choice()) {
          case YES -> guess().holds();
          case ANOTHER -> reply.another();
          default -> NOTHING;
        };
    if (!TablePart.HOLDS.contains(holds)) {
      return Optional.of("A column holds none such; name one of those in the brackets.");
    }
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(profile));
      Optional<String> wrong = taken(lines, holds);
      if (wrong.isPresent()) {
        return wrong;
      }
      write(lines, holds);
      Files.write(profile, lines);
      return Optional.empty();
    } catch (IOException unwritable) {
      throw new Failure(
          Failure.Code.DATA, profile + ": cannot be written; check its rights", unwritable);
    }
  }

  /**
   * What is wrong where another column of the table holds the same; also by an answer just given.
   */
  private Optional<String> taken(List<String> lines, String holds) {
    if (holds.equals(NOTHING) || holds.equals("progress")) {
      return Optional.empty();
    }
    return part.columns().stream()
        .filter(other -> other.writtenAt() != guess().writtenAt())
        .filter(other -> value(lines, other, "sure").startsWith("sure"))
        .filter(other -> value(lines, other, "holds").equals(holds))
        .map(other -> "Column '" + other.header() + "' holds " + holds + " already.")
        .findFirst();
  }

  private static String value(List<String> lines, TablePart.Column of, String key) {
    return lines.get(line(lines, of, key)).strip().substring(key.length() + 1).strip();
  }

  /** The line of a key of a column, counted from 0. */
  private static int line(List<String> lines, TablePart.Column of, String key) {
    for (int i = of.writtenAt() - 1; i < lines.size(); i++) {
      String words = lines.get(i).strip();
      if (words.startsWith(key + ":")) {
        return i;
      }
      if (i >= of.writtenAt() && words.startsWith("- ")) {
        break;
      }
    }
    throw Failure.data(
        "profile.yaml:" + of.writtenAt(),
        "the column is not written with one key a line, so that no answer can be kept; write it so");
  }

  private void write(List<String> lines, String holds) {
    put(lines, "holds", holds);
    put(lines, "sure", "sure # " + by);
  }

  private void put(List<String> lines, String key, String value) {
    int at = line(lines, guess(), key);
    String before = lines.get(at);
    lines.set(at, before.substring(0, before.indexOf(key)) + key + ": " + value);
  }
}
