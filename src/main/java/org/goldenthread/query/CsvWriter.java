package org.goldenthread.query;

import java.io.IOException;
import java.util.List;

/** RFC 4180: a header line, lines that end in CR LF, quotes where they are needed. */
final class CsvWriter {

  private CsvWriter() {}

  static void write(Answer answer, Appendable out) throws IOException {
    line(answer.columns(), out);
    for (List<Cell> row : answer.rows()) {
      line(row.stream().map(Cell::text).toList(), out);
    }
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
