package org.goldenthread.mapping.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Block.Merged;
import org.goldenthread.mapping.transcript.Place;
import org.goldenthread.mapping.transcript.Transcript.Remark;

/**
 * Reads one sheet of an XLSX: its lines of title, and its tables parted by empty rows. Used once.
 */
final class XlsxSheet {

  private static final int CELLS = 500_000;
  private static final int MERGED = 20_000;
  private static final short SHORT_DATE = 14;

  private final String name;
  private final XSSFSheet sheet;
  private final List<Remark> remarks;
  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> comments = new ArrayList<>();
  private final List<Line> table = new ArrayList<>();
  private final XlsxMerges merges;

  XlsxSheet(String name, XSSFSheet sheet, List<Remark> remarks) {
    this.name = name;
    this.sheet = sheet;
    this.remarks = remarks;
    formatter.setUseCachedValuesForFormulaCells(true);
    if (sheet.getNumMergedRegions() > MERGED) {
      throw tooLarge();
    }
    merges = new XlsxMerges(sheet.getMergedRegions());
  }

  /** A row that is seen and not empty. */
  private record Line(int number, boolean header, List<Block.Cell> cells) {
    boolean empty(int column) {
      return column >= cells.size() || cells.get(column).text().isEmpty();
    }
  }

  private Failure tooLarge() {
    return Failure.data(
        name,
        "the sheet '" + sheet.getSheetName() + "' has too many cells; save the part that matters");
  }

  /** A place on a sheet. */
  static Place place(String sheet, String cell) {
    String title = "'" + sheet.replaceAll("[|\\s]", " ") + "'";
    return new Place(0, cell.isEmpty() ? title : title + "!" + cell);
  }

  private Place place(int row, int column) {
    return place(sheet.getSheetName(), new CellAddress(row, column).formatAsString());
  }

  /** What the sheet says; comments follow at its end. */
  List<Block> read() {
    int width = width();
    boolean gap = false;
    for (Row row : sheet) {
      Line line = line(row, width);
      boolean says = line.cells.stream().anyMatch(cell -> !cell.text().isEmpty());
      if (hidden(row)) {
        tellHidden(row, line, says);
      } else if (says) {
        gap |= !table.isEmpty() && row.getRowNum() > table.get(table.size() - 1).number + 1;
        if (gap && line.header) {
          finish();
        }
        gap = false;
        table.add(line);
        comments(row);
      }
    }
    finish();
    hiddenColumns(width);
    blocks.addAll(comments);
    return blocks;
  }

  private int width() {
    int width = 0;
    long cells = 0;
    for (Row row : sheet) {
      width = Math.max(width, row.getLastCellNum());
      cells += row.getPhysicalNumberOfCells();
    }
    if (cells > CELLS || (long) width * sheet.getPhysicalNumberOfRows() > 20L * CELLS) {
      throw tooLarge();
    }
    return width;
  }

  private static boolean hidden(Row row) {
    return row.getZeroHeight();
  }

  private void tellHidden(Row row, Line line, boolean says) {
    if (says) {
      String words =
          line.cells.stream()
              .map(Block.Cell::text)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" "));
      remarks.add(
          new Remark(
              "hidden row",
              "row "
                  + (row.getRowNum() + 1)
                  + " of the sheet '"
                  + sheet.getSheetName()
                  + "' is hidden and was left out: "
                  + words,
              place(row.getRowNum(), 0)));
    }
  }

  private void hiddenColumns(int width) {
    for (int column = 0; column < width; column++) {
      if (sheet.isColumnHidden(column)) {
        String letter = new CellAddress(0, column).formatAsString().replaceAll("\\d", "");
        remarks.add(
            new Remark(
                "hidden column",
                "column "
                    + letter
                    + " of the sheet '"
                    + sheet.getSheetName()
                    + "' is hidden and was left out",
                place(0, column)));
      }
    }
  }

  private void comments(Row row) {
    for (Cell cell : row) {
      Comment comment = cell.getCellComment();
      if (comment != null
          && comment.getString() != null
          && !sheet.isColumnHidden(cell.getColumnIndex())) {
        String words = DocxText.normal(comment.getString().getString());
        comments.add(
            new Block.Aside("comment", words, place(row.getRowNum(), cell.getColumnIndex())));
      }
    }
  }

  private Line line(Row row, int width) {
    List<Block.Cell> cells = new ArrayList<>();
    boolean bold = true;
    for (int column = 0; column < width; column++) {
      if (!sheet.isColumnHidden(column)) {
        cells.add(cell(row, column));
        XSSFCell cell = (XSSFCell) row.getCell(column);
        bold &= cell == null || text(cell).isEmpty() || cell.getCellStyle().getFont().getBold();
      }
    }
    return new Line(row.getRowNum(), bold || namesColumns(row.getRowNum()), cells);
  }

  /** Whether the file says that a row heads a table or a filter. */
  private boolean namesColumns(int row) {
    for (XSSFTable one : sheet.getTables()) {
      if (one.getHeaderRowCount() > 0 && one.getStartRowIndex() == row) {
        return true;
      }
    }
    var filter = sheet.getCTWorksheet().getAutoFilter();
    return filter != null && CellRangeAddress.valueOf(filter.getRef()).getFirstRow() == row;
  }

  private Block.Cell cell(Row row, int column) {
    Optional<CellRangeAddress> spanned = merges.at(row.getRowNum(), column);
    if (spanned.isPresent()) {
      CellRangeAddress range = spanned.get();
      Place origin = place(range.getFirstRow(), range.getFirstColumn());
      if (range.getFirstRow() < row.getRowNum()) {
        return new Block.Cell("", Merged.ABOVE, origin);
      }
      if (range.getFirstColumn() < column) {
        return new Block.Cell("", Merged.LEFT, origin);
      }
    }
    Cell cell = row.getCell(column);
    return new Block.Cell(
        cell == null ? "" : text(cell), Merged.NO, place(row.getRowNum(), column));
  }

  private String text(Cell cell) {
    String shown = formatter.formatCellValue(cell);
    if (number(cell) && cell.getCellStyle().getDataFormat() == SHORT_DATE) {
      shown =
          String.format(
              Locale.UK,
              "%1$td/%1$tm/%1$tY",
              DateUtil.getLocalDateTime(cell.getNumericCellValue()));
    }
    return shown
        .lines()
        .map(DocxText::normal)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(String.valueOf(Block.BREAK)));
  }

  private static boolean number(Cell cell) {
    CellType type = cell.getCellType();
    return (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type)
        == CellType.NUMERIC;
  }

  /** Writes down the rows at hand: single cells above them are lines of title. */
  private void finish() {
    while (!table.isEmpty() && single(table.get(0))) {
      Block.Cell title =
          table.remove(0).cells.stream()
              .filter(cell -> !cell.text().isEmpty())
              .findFirst()
              .orElseThrow();
      blocks.add(new Block.Paragraph(title.text(), title.place()));
    }
    if (table.isEmpty()) {
      return;
    }
    SortedSet<Integer> columns = new TreeSet<>();
    for (Line line : table) {
      for (int column = 0; column < line.cells.size(); column++) {
        if (!line.empty(column)) {
          columns.add(column);
        }
      }
    }
    blocks.add(new Block.Table(rows(columns), rows(columns).get(0).place()));
    table.clear();
  }

  private static boolean single(Line line) {
    return line.cells.stream().filter(cell -> !cell.text().isEmpty()).count() == 1
        && line.cells.stream().noneMatch(cell -> cell.merged() == Merged.ABOVE);
  }

  private List<Block.Row> rows(SortedSet<Integer> columns) {
    List<Block.Row> rows = new ArrayList<>();
    boolean header = true;
    for (Line line : table) {
      header &= line.header || under(rows, line);
      List<Block.Cell> cells = columns.stream().map(line.cells::get).toList();
      rows.add(new Block.Row(header, cells, cells.get(0).place()));
    }
    return rows;
  }

  /** Whether a row goes on with a header of several lines: the one above spans columns of it. */
  private static boolean under(List<Block.Row> rows, Line line) {
    boolean above = line.cells.stream().anyMatch(cell -> cell.merged() == Merged.ABOVE);
    return rows.size() == 1
        && above
        && rows.get(0).header()
        && rows.get(0).cells().stream().anyMatch(cell -> cell.merged() == Merged.LEFT);
  }
}
