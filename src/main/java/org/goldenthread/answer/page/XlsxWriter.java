package org.goldenthread.answer.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Cell;
import org.goldenthread.answer.query.Column;
import org.goldenthread.fault.Failure;

/**
 * An answer as a workbook of three sheets: the rows, what the columns hold, and what to cite. Texts
 * are written as texts, so that no cell is taken for a formula.
 */
public final class XlsxWriter {

  /** The media type of a workbook. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int LONGEST_CELL = 32_767;
  private static final int WIDEST = 60;

  private XlsxWriter() {}

  /**
   * Writes the workbook.
   *
   * @param address where the answer stands
   * @param edition the version of the data
   */
  public static void write(
      CatalogueQuery query, Answer answer, String address, Edition edition, OutputStream out)
      throws IOException {
    try (Workbook book = new Workbook(out, "Golden Thread", "1.0")) {
      rows(book.newWorksheet("Answer"), answer);
      columns(book.newWorksheet("Columns"), query.columns());
      about(book.newWorksheet("About"), query, answer, address, edition);
    }
  }

  private static void rows(Worksheet sheet, Answer answer) {
    head(sheet, answer.columns());
    int line = 1;
    for (List<Cell> row : answer.rows()) {
      for (int i = 0; i < row.size(); i++) {
        cell(sheet, line, i, row.get(i));
      }
      line++;
    }
    sheet.freezePane(0, 1);
  }

  private static void cell(Worksheet sheet, int line, int column, Cell cell) {
    switch (cell.kind()) {
      case EMPTY -> {}
      case NUMBER -> sheet.value(line, column, Double.valueOf(cell.text()));
      default -> sheet.value(line, column, whole(cell.text()));
    }
  }

  /** A workbook takes no longer text; nothing is cut in silence. */
  private static String whole(String text) {
    if (text.length() > LONGEST_CELL) {
      throw new Failure(
          Failure.Code.TOO_LARGE,
          "A text of the answer is longer than a workbook takes ("
              + LONGEST_CELL
              + " characters); take CSV or JSON.");
    }
    return text;
  }

  private static void head(Worksheet sheet, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      sheet.value(0, i, names.get(i));
      sheet.style(0, i).bold().set();
      sheet.width(i, Math.min(WIDEST, Math.max(12, names.get(i).length() + 2)));
    }
  }

  private static void columns(Worksheet sheet, List<Column> columns) {
    head(sheet, List.of("column", "meaning"));
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(i + 1, 0, columns.get(i).name());
      sheet.value(i + 1, 1, columns.get(i).meaning());
    }
  }

  private static void about(
      Worksheet sheet, CatalogueQuery query, Answer answer, String address, Edition edition) {
    head(sheet, List.of("what", "value"));
    int line = 1;
    sheet.value(line, 0, "question");
    sheet.value(line++, 1, query.question());
    for (Map.Entry<String, String> value : answer.parameters().entrySet()) {
      sheet.value(line, 0, value.getKey());
      sheet.value(line++, 1, value.getValue());
    }
    sheet.value(line, 0, "rows");
    sheet.value(line++, 1, answer.rows().size());
    sheet.value(line, 0, "version of the data");
    sheet.value(line++, 1, edition.version());
    sheet.value(line, 0, "cite as");
    sheet.value(line, 1, Citation.sentence(query.question(), address, edition));
  }
}
