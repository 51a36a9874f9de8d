package org.goldenthread.mapping.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Transcript.Remark;

/**
 * Reads an XLSX as it is seen: what is hidden is left out and told. Safe to use from several
 * threads.
 */
public final class XlsxReader {

  private static final String READER = "xlsx 1";

  private XlsxReader() {}

  /**
   * Reads a file.
   *
   * @param name what the file is called in a complaint
   * @throws Failure if the file is encrypted, broken, without text or beyond all bounds
   */
  public static Transcript read(String name, byte[] bytes) {
    try (OfficePackage file = OfficePackage.open(name, bytes);
        XSSFWorkbook workbook = new XSSFWorkbook(file.parts())) {
      return read(name, workbook);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw OfficePackage.broken(name, broken);
    }
  }

  private static Transcript read(String name, XSSFWorkbook workbook) {
    List<Block> blocks = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    boolean several = visible(workbook) > 1;
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      String title = sheet.getSheetName();
      if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
        String what = "the sheet '" + title + "' is hidden and was left out";
        remarks.add(new Remark("hidden sheet", what, XlsxSheet.place(title, "")));
        continue;
      }
      List<Block> read = new XlsxSheet(name, sheet, remarks).read();
      if (several && !read.isEmpty()) {
        blocks.add(new Block.Heading(1, title, XlsxSheet.place(title, "")));
      }
      blocks.addAll(read);
    }
    if (blocks.isEmpty()) {
      throw Failure.data(name, "there is no text in its sheets; add a file that has some");
    }
    return new Transcript("xlsx", READER, 0, blocks, remarks);
  }

  private static long visible(XSSFWorkbook workbook) {
    long visible = 0;
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      visible += workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE ? 1 : 0;
    }
    return visible;
  }
}
