package org.goldenthread.answer.query;

import java.io.IOException;
import java.util.List;

/** RFC 4180: a header line, lines that end in CR LF, quotes where they are needed. */
final class CsvWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Also in the wide forms that some spreadsheets take for the same. */
  private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvWriter() {}

  static void write(Answer answer, Appendable out) throws IOException {
    line(answer.columns(), out);
    for (List<Cell> row : answer.rows()) {
      line(row.stream().map(Cell::text).toList(), out);
    }
  }

  /**
   * A spreadsheet computes a cell that begins like a formula, whoever wrote it; an apostrophe
   * before it makes it text. The mark at the beginning tells older spreadsheets that this is UTF-8.
   */
  static void writeForSpreadsheet(Answer answer, Appendable out) throws IOException {
    out.append(BYTE_ORDER_MARK);
    line(answer.columns(), out);
    for (List<Cell> row : answer.rows()) {
      line(row.stream().map(CsvWriter::harmless).toList(), out);
    }
  }

  private static String harmless(Cell cell) {
    String text = cell.text();
    boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula && cell.kind() != Cell.Kind.NUMBER ? "'" + text : text;
  }

  private static void line(List<String> values, Appendable out) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      out.append(quoted(values.get(i)));
    }
    out.append("\r\n");
  }

  private static String quoted(String value) {
    boolean special =
        value.indexOf(',') >= 0
            || value.indexOf('"') >= 0
            || value.indexOf('\n') >= 0
            || value.indexOf('\r') >= 0;
    return special ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
