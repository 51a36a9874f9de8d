package org.goldenthread.mapping.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Transcription;
import org.junit.jupiter.api.Test;

/** What a sheet says, as it is seen. */
final class XlsxReaderTest {

  private static Transcript read(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return XlsxReader.read("test.xlsx", bytes.toByteArray());
  }

  private static void row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  private static void bold(Sheet sheet, int number) {
    Font font = sheet.getWorkbook().createFont();
    font.setBold(true);
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setFont(font);
    sheet.getRow(number).forEach(cell -> cell.setCellStyle(style));
  }

  @Test
  void mergedHiddenAndCommentedCellsAreReadAsSeen() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet plan = book.createSheet("Plan");
      row(plan, 0, "Our plan");
      row(plan, 1, "Action", "Who", "", "By when");
      row(plan, 2, "", "Lead", "Helper", "");
      bold(plan, 1);
      bold(plan, 2);
      plan.addMergedRegion(CellRangeAddress.valueOf("B2:C2"));
      plan.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
      plan.addMergedRegion(CellRangeAddress.valueOf("D2:D3"));
      row(plan, 3, "Write", "Ann Lee", "Cy", "");
      row(plan, 4, "Train", "", "Di", "");
      row(plan, 5, "Secret", "Bo Day", "Ed", "");
      plan.addMergedRegion(CellRangeAddress.valueOf("B4:B5"));
      plan.getRow(5).setZeroHeight(true);
      date(plan.getRow(3), 3, LocalDate.of(2024, 9, 30), "mmm-yy");
      date(plan.getRow(4), 3, LocalDate.of(2024, 9, 30), "dd/mm/yyyy");
      var comment =
          plan.createDrawingPatriarch()
              .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 4, 3, 6));
      comment.setString(book.getCreationHelper().createRichTextString("Until March"));
      plan.getRow(3).getCell(1).setCellComment(comment);
      row(book.createSheet("Key"), 0, "R", "not begun");

      Transcript read = read(book);
      assertEquals(
          List.of(
              "Plan",
              "Our plan",
              "Action\tWho\t\tBy when",
              "\tLead\tHelper\t",
              "Write\tAnn Lee\tCy\tSep-24",
              "Train\t\tDi\t30/09/2024",
              "Until March",
              "Key",
              "R\tnot begun"),
          Transcription.of(read).text().lines().toList());
      var places = Transcription.of(read).places();
      assertEquals("'Plan'!A2|'Plan'!B2|<'Plan'!B2|'Plan'!D2", places.line(3).where());
      assertEquals("^'Plan'!A2|'Plan'!B3|'Plan'!C3|^'Plan'!D2", places.line(4).where());
      assertEquals("HEADER", places.line(4).kind().name());
      assertEquals("'Plan'!A5|^'Plan'!B4|'Plan'!C5|'Plan'!D5", places.line(6).where());
      assertEquals("comment", places.line(7).label());
      assertEquals(1, read.remarks().size());
      assertTrue(read.remarks().get(0).what().contains("row 6 of the sheet 'Plan' is hidden"));
    }
  }

  private static void date(Row row, int column, LocalDate date, String format) {
    CellStyle style = row.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
    row.createCell(column).setCellValue(date);
    row.getCell(column).setCellStyle(style);
  }

  @Test
  void equalNeighboursStayTwo() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet plan = book.createSheet("Plan");
      row(plan, 0, "Write", "Ann Lee");
      row(plan, 1, "Train", "Ann Lee");
      assertEquals(
          List.of("Write\tAnn Lee", "Train\tAnn Lee"),
          Transcription.of(read(book)).text().lines().toList());
    }
  }

  @Test
  void twoTablesOnASheetStayTwo() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet plan = book.createSheet("Plan");
      row(plan, 0, "Action", "Lead");
      row(plan, 1, "Write", "Ann Lee");
      row(plan, 3, "Risk", "Owner");
      row(plan, 4, "Delay", "Bo Day");
      bold(plan, 0);
      bold(plan, 3);
      assertEquals(2, read(book).blocks().size());
    }
  }

  @Test
  void hiddenSheetsAndColumnsAreToldAndLeftOut() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      row(book.createSheet("Plan"), 0, "Write", "draft", "Ann Lee");
      book.getSheet("Plan").setColumnHidden(1, true);
      row(book.createSheet("Notes"), 0, "secret");
      book.setSheetHidden(1, true);
      Transcript read = read(book);
      assertEquals("Write\tAnn Lee\n", Transcription.of(read).text());
      assertEquals(
          List.of("hidden column", "hidden sheet"),
          read.remarks().stream().map(Transcript.Remark::kind).toList());
    }
  }

  @Test
  void aFormulaGivesWhatItLastShowed() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet plan = book.createSheet("Plan");
      row(plan, 0, "Done", "x");
      plan.getRow(0).createCell(1).setCellFormula("2+3");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertEquals("Done\t5\n", Transcription.of(read(book)).text());
    }
  }
}
