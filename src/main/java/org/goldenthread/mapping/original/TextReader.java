package org.goldenthread.mapping.original;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Coding;
import org.goldenthread.mapping.transcript.Place;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Words;

/**
 * Reads plain text: lines with tabs, or between upright strokes, are rows of a table; others are
 * paragraphs, items or headings by their own marks. Used once.
 */
final class TextReader {

  private static final Pattern PIPES = Pattern.compile("\\s*\\|(.*)\\|\\s*");
  private static final Pattern RULE = Pattern.compile("[\\s|:+=_*-]+");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern ITEM = Pattern.compile("([-*•·▪●]|\\d{1,3}[.)])\\s+(.*)");

  /** A cell that begins with a quote. */
  private static final Pattern QUOTED =
      Pattern.compile("(?:^|\t)\"(?=[^\"\t]*(?:\"\"[^\"\t]*)*(?:\"(?:\t|$)|$))");

  private static final Pattern CELL =
      Pattern.compile("(?:^|\\t)(?:\"((?:[^\"]|\"\")*)\"(?=\\t|$)|([^\\t]*))");
  private static final int MOST_LINES = 200;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Block.Row> rows = new ArrayList<>();
  private final List<String> lines;

  private TextReader(String text) {
    this.lines = text.lines().toList();
  }

  static Transcript read(String name, byte[] bytes) {
    TextReader reader = new TextReader(Coding.decode(bytes).replace('\f', '\n'));
    for (int i = 0; i < reader.lines.size(); i++) {
      int more = reader.quoted(i);
      if (more > 0) {
        reader.quoted(reader.lines.subList(i, i + more), i + 1);
        i += more - 1;
      } else {
        reader.line(reader.lines.get(i), i + 1);
      }
    }
    reader.closeTable();
    return new Transcript("text", "text 2", 0, reader.blocks, List.of());
  }

  /**
   * How many lines a row takes whose cells stand in quotes, as programs copy cells of several
   * lines; 0 for a row without quotes.
   */
  private int quoted(int from) {
    String first = lines.get(from);
    if (!QUOTED.matcher(first).find()) {
      return 0;
    }
    StringBuilder row = new StringBuilder();
    for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
      row.append(lines.get(i)).append('\n');
      if (row.chars().filter(sign -> sign == '"').count() % 2 == 0) {
        return row.indexOf("\t") >= 0 ? i - from + 1 : 0;
      }
    }
    return 0;
  }

  private void quoted(List<String> row, int number) {
    List<String> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(String.join("\n", row));
    while (cell.find()) {
      cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
    }
    row(cells.toArray(String[]::new), number);
  }

  private void line(String line, int number) {
    Place place = new Place(0, "line " + number);
    Matcher pipes = PIPES.matcher(line);
    if (line.isBlank()) {
      return;
    }
    if (RULE.matcher(line).matches()) {
      rule(line, place);
    } else if (pipes.matches()) {
      row(pipes.group(1).split("\\|", -1), number);
    } else if (line.indexOf('\t') >= 0) {
      row(line.split("\t", -1), number);
    } else {
      closeTable();
      words(Words.line(line), place);
    }
  }

  /** Strokes under a header belong to the table; elsewhere they part nothing of ours. */
  private void rule(String line, Place place) {
    boolean inTable = !rows.isEmpty();
    if (!inTable) {
      blocks.add(new Block.Furniture(Words.line(line), "a ruled line", place));
    }
  }

  private void words(String words, Place place) {
    Matcher heading = HEADING.matcher(words);
    Matcher item = ITEM.matcher(words);
    if (heading.matches()) {
      blocks.add(new Block.Heading(heading.group(1).length(), heading.group(2), place));
    } else if (item.matches()) {
      blocks.add(new Block.Item(item.group(1), item.group(2), place));
    } else {
      blocks.add(new Block.Paragraph(words, place));
    }
  }

  private void row(String[] printed, int number) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < printed.length; i++) {
      Place place = new Place(0, "line " + number + " cell " + (i + 1));
      cells.add(new Block.Cell(Words.cell(printed[i]), Block.Merged.NO, place));
    }
    rows.add(new Block.Row(false, cells, new Place(0, "line " + number)));
  }

  private void closeTable() {
    if (rows.isEmpty()) {
      return;
    }
    int columns = rows.stream().mapToInt(row -> filled(row.cells())).max().orElse(1);
    List<Block.Row> whole = rows.stream().map(row -> filledUp(row, columns)).toList();
    if (columns > 1) {
      blocks.add(new Block.Table(whole, whole.get(0).place()));
    } else {
      whole.forEach(row -> words(row.cells().get(0).text(), row.place()));
    }
    rows.clear();
  }

  private static int filled(List<Block.Cell> cells) {
    int last = cells.size();
    while (last > 1 && cells.get(last - 1).text().isEmpty()) {
      last--;
    }
    return last;
  }

  private static Block.Row filledUp(Block.Row row, int columns) {
    Block.Cell[] cells = new Block.Cell[columns];
    for (int i = 0; i < columns; i++) {
      cells[i] =
          i < row.cells().size()
              ? row.cells().get(i)
              : new Block.Cell("", Block.Merged.NO, row.place());
    }
    return new Block.Row(row.header(), Arrays.asList(cells), row.place());
  }
}
