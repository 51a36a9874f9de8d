package org.goldenthread.answer.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Text for a terminal: columns side by side with long cells broken at words, or, where the columns
 * would not fit or become too tall, one block of lines a row. What all rows have in common is told
 * once above them.
 */
final class TableWriter {

  static final int STANDARD_WIDTH = 120;
  private static final int GAP = 2;
  private static final int NARROWEST = 16;
  private static final int LONGEST_WORD = 60;
  private static final int TALLEST = 12;

  private final int width;

  TableWriter(int width) {
    this.width = width;
  }

  void write(Answer whole, Appendable out) throws IOException {
    List<Integer> own = differing(whole);
    writeCommon(whole, own, out);
    Answer answer = only(whole, own);
    int[] widths = naturalWidths(answer);
    if (fit(widths, leastWidths(answer)) && tallestRow(answer, widths) <= TALLEST) {
      writeColumns(answer, widths, out);
    } else {
      writeBlocks(answer, out);
    }
    int rows = answer.rows().size();
    out.append("(" + rows + (rows == 1 ? " row" : " rows"));
    out.append(rows == 0 ? ": the documents state none)\n" : ")\n");
  }

  /** The columns in which rows differ; all of them when there is but one row, or no other way. */
  private static List<Integer> differing(Answer answer) {
    List<Integer> all = new ArrayList<>();
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < answer.columns().size(); i++) {
      int column = i;
      all.add(i);
      long texts = answer.rows().stream().map(row -> row.get(column).text()).distinct().count();
      if (texts > 1) {
        own.add(i);
      }
    }
    return answer.rows().size() < 2 || own.isEmpty() ? all : own;
  }

  private void writeCommon(Answer answer, List<Integer> own, Appendable out) throws IOException {
    if (own.size() == answer.columns().size()) {
      return;
    }
    int names = answer.columns().stream().mapToInt(String::length).max().orElse(0);
    int[] widths = {names, Math.max(NARROWEST, width - names - GAP)};
    for (int i = 0; i < answer.columns().size(); i++) {
      String text = answer.rows().get(0).get(i).text();
      if (!own.contains(i)) {
        String shown = text.isEmpty() ? "(empty)" : text;
        writeRow(List.of(answer.columns().get(i), shown), widths, out);
      }
    }
    out.append('\n');
  }

  private static Answer only(Answer answer, List<Integer> columns) {
    return new Answer(
        answer.query(),
        answer.parameters(),
        columns.stream().map(answer.columns()::get).toList(),
        answer.rows().stream().map(row -> columns.stream().map(row::get).toList()).toList());
  }

  private static int[] naturalWidths(Answer answer) {
    int[] widths = new int[answer.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = answer.columns().get(i).length();
      for (List<Cell> row : answer.rows()) {
        widths[i] = Math.max(widths[i], row.get(i).text().length());
      }
    }
    return widths;
  }

  /** The room that keeps the words of a column whole. */
  private static int[] leastWidths(Answer answer) {
    int[] widths = new int[answer.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = answer.columns().get(i).length();
      for (List<Cell> row : answer.rows()) {
        for (String word : row.get(i).text().split(" ", -1)) {
          widths[i] = Math.max(widths[i], Math.min(word.length(), LONGEST_WORD));
        }
      }
    }
    return widths;
  }

  /** Cuts the wide columns to one measure until all fit; tells whether they do. */
  private boolean fit(int[] widths, int[] least) {
    for (int measure = width; total(widths) > width && measure > 0; measure--) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(widths[i], Math.max(measure, least[i]));
      }
    }
    return total(widths) <= width;
  }

  private static int tallestRow(Answer answer, int[] widths) {
    int tallest = 1;
    for (List<Cell> row : answer.rows()) {
      for (int i = 0; i < widths.length; i++) {
        tallest = Math.max(tallest, lines(row.get(i).text(), widths[i]).size());
      }
    }
    return tallest;
  }

  private static int total(int[] widths) {
    int total = -GAP;
    for (int each : widths) {
      total += each + GAP;
    }
    return total;
  }

  private static void writeColumns(Answer answer, int[] widths, Appendable out) throws IOException {
    writeRow(answer.columns(), widths, out);
    List<String> rules = new ArrayList<>();
    for (int each : widths) {
      rules.add("-".repeat(each));
    }
    writeRow(rules, widths, out);
    for (List<Cell> row : answer.rows()) {
      writeRow(row.stream().map(Cell::text).toList(), widths, out);
    }
  }

  private static void writeRow(List<String> cells, int[] widths, Appendable out)
      throws IOException {
    List<List<String>> broken = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      broken.add(lines(cells.get(i), widths[i]));
      height = Math.max(height, broken.get(i).size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < broken.get(i).size() ? broken.get(i).get(line) : "";
        text.append(part).append(" ".repeat(widths[i] - part.length() + GAP));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private void writeBlocks(Answer answer, Appendable out) throws IOException {
    int names = 0;
    for (String column : answer.columns()) {
      names = Math.max(names, column.length());
    }
    for (List<Cell> row : answer.rows()) {
      for (int i = 0; i < row.size(); i++) {
        if (!row.get(i).text().isEmpty()) {
          writeRow(
              List.of(answer.columns().get(i), row.get(i).text()),
              new int[] {names, Math.max(NARROWEST, width - names - GAP)},
              out);
        }
      }
      out.append("-".repeat(Math.min(width, 40))).append('\n');
    }
  }

  /** Breaks a text at spaces into lines no longer than the room; a longer word is cut. */
  private static List<String> lines(String text, int room) {
    List<String> lines = new ArrayList<>();
    String rest = text.replace('\n', ' ');
    while (rest.length() > room) {
      int space = rest.lastIndexOf(' ', room);
      int end = space > 0 ? space : room;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
