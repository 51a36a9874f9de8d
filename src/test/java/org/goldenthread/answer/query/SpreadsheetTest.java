package org.goldenthread.answer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV for people, and CSV for programs. */
final class SpreadsheetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＠x"
      })
  void noCellBeginsAFormula(String text) {
    String cell = body(Format.SPREADSHEET, new Cell(text, Cell.Kind.TEXT));
    assertEquals("'" + text, cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell);
    String exact = body(Format.CSV, new Cell(text, Cell.Kind.TEXT));
    assertEquals(text, exact.startsWith("\"") ? exact.substring(1, exact.length() - 1) : exact);
  }

  @Test
  void numbersAndOtherTextsStayAsTheyAre() {
    assertEquals("-5", body(Format.SPREADSHEET, new Cell("-5", Cell.Kind.NUMBER)));
    assertEquals("1 - 2", body(Format.SPREADSHEET, new Cell("1 - 2", Cell.Kind.TEXT)));
    assertEquals("", body(Format.SPREADSHEET, new Cell("", Cell.Kind.EMPTY)));
  }

  private static String body(Format format, Cell cell) {
    String text = format.text(new Answer("q", Map.of(), List.of("column"), List.of(List.of(cell))));
    String head = (format == Format.SPREADSHEET ? "\uFEFF" : "") + "column\r\n";
    assertEquals(head, text.substring(0, head.length()));
    return text.substring(head.length(), text.length() - 2);
  }
}
