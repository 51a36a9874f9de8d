package org.goldenthread.answer.query;

import java.io.IOException;
import java.util.List;

/** A table in Markdown as GitHub and Pandoc read it: a line a row, bars between the cells. */
final class MarkdownWriter {

  private MarkdownWriter() {}

  static void write(Answer answer, Appendable out) throws IOException {
    line(answer.columns(), out);
    line(answer.columns().stream().map(column -> "---").toList(), out);
    for (List<Cell> row : answer.rows()) {
      line(row.stream().map(Cell::text).toList(), out);
    }
  }

  private static void line(List<String> cells, Appendable out) throws IOException {
    out.append('|');
    for (String cell : cells) {
      out.append(' ').append(escaped(cell)).append(" |");
    }
    out.append('\n');
  }

  /** No text becomes markup, or ends its cell. */
  private static String escaped(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\|`*_<\\[\\]])", "\\\\$1");
  }
}
