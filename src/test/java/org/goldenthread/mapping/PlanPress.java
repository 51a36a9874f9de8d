package org.goldenthread.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.mapping.office.DocxPress;
import org.goldenthread.mapping.pdf.PdfPress;

/** Prints one plan, given as data, in each of the five formats. Used once a plan. */
public final class PlanPress {

  private static final float LEFT = 30;
  private static final float TOP = 40;
  private static final float LINE = 11;
  private static final float BOTTOM = 800;
  private static final float WIDTH = 540;
  private static final float SIGN = 5.2f;

  private final JsonNode blocks;
  private final String tab;

  /** A plan: its {@code blocks}, and how its text with tabs writes cells of several lines. */
  public PlanPress(JsonNode plan) {
    this.blocks = plan.get("blocks");
    this.tab = plan.path("tab").asText("join");
  }

  /** The plan as a file of a format: docx, pdf, xlsx, html or txt. */
  public byte[] print(String format) throws IOException {
    return switch (format) {
      case "docx" -> docx();
      case "pdf" -> pdf();
      case "xlsx" -> xlsx();
      case "html" -> html().getBytes(StandardCharsets.UTF_8);
      default -> text().getBytes(StandardCharsets.UTF_8);
    };
  }

  /** A cell where it begins, or one that another covers. */
  private record Box(JsonNode cell, boolean begins, boolean below) {
    String text() {
      return cell.isTextual() ? cell.asText() : cell.get("text").asText();
    }

    int columns() {
      return cell.path("columns").asInt(1);
    }

    int rows() {
      return cell.path("rows").asInt(1);
    }

    boolean header() {
      return cell.path("header").asBoolean();
    }
  }

  private static List<List<Box>> grid(JsonNode table) {
    List<List<Box>> grid = new ArrayList<>();
    table.forEach(row -> grid.add(new ArrayList<>()));
    for (int r = 0; r < table.size(); r++) {
      int column = 0;
      for (JsonNode cell : table.get(r)) {
        while (column < grid.get(r).size() && grid.get(r).get(column) != null) {
          column++;
        }
        Box box = new Box(cell, true, false);
        for (int down = 0; down < box.rows(); down++) {
          List<Box> row = grid.get(r + down);
          for (int right = 0; right < box.columns(); right++) {
            while (row.size() <= column + right) {
              row.add(null);
            }
            row.set(column + right, new Box(cell, down == 0 && right == 0, down > 0));
          }
        }
        column += box.columns();
      }
    }
    return grid;
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (JsonNode block : blocks) {
      if (block.has("table")) {
        grid(block.get("table")).forEach(row -> text.append(line(row)).append('\n'));
        text.append('\n');
      } else if (!block.has("page")) {
        text.append(words(block)).append('\n');
      }
    }
    return text.toString();
  }

  private static String words(JsonNode block) {
    return block.path("heading").asText(block.path("paragraph").asText());
  }

  private String line(List<Box> row) {
    List<String> cells = new ArrayList<>();
    for (Box box : row) {
      String words = box.begins() ? box.text() : "";
      boolean quoted = tab.equals("quoted") && (words.contains("\n") || words.contains("\""));
      cells.add(quoted ? '"' + words.replace("\"", "\"\"") + '"' : words.replace('\n', ' '));
    }
    return String.join("\t", cells);
  }

  private String html() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body><main>");
    for (JsonNode block : blocks) {
      if (block.has("table")) {
        page.append("<table>");
        block.get("table").forEach(row -> page.append(htmlRow(row)));
        page.append("</table>");
      } else if (block.has("heading")) {
        String tag = "h" + block.get("level").asInt();
        page.append("<" + tag + ">" + escaped(words(block)) + "</" + tag + ">");
      } else if (block.has("paragraph")) {
        page.append("<p>" + escaped(words(block)) + "</p>");
      }
    }
    return page.append("</main></body></html>").toString();
  }

  private static String htmlRow(JsonNode row) {
    StringBuilder cells = new StringBuilder("<tr>");
    for (JsonNode cell : row) {
      Box box = new Box(cell, true, false);
      String tag = box.header() ? "th" : "td";
      cells.append("<" + tag + " colspan=" + box.columns() + " rowspan=" + box.rows() + ">");
      for (String line : box.text().split("\n", -1)) {
        boolean item = line.startsWith("• ");
        cells.append(item ? "<ul><li>" : "<p>");
        cells.append(escaped(item ? line.substring(2) : line)).append(item ? "</li></ul>" : "</p>");
      }
      cells.append("</" + tag + ">");
    }
    return cells.append("</tr>").toString();
  }

  private byte[] docx() {
    StringBuilder body = new StringBuilder();
    for (JsonNode block : blocks) {
      if (block.has("table")) {
        StringBuilder rows = new StringBuilder();
        grid(block.get("table")).forEach(row -> rows.append(docxRow(row)));
        body.append("<w:tbl>").append(rows).append("</w:tbl>").append("<w:p/>");
      } else if (block.has("heading")) {
        int level = block.get("level").asInt() - 1;
        String properties = "<w:pPr><w:outlineLvl w:val=\"" + level + "\"/></w:pPr>";
        body.append("<w:p>" + properties + DocxPress.r(escaped(words(block))) + "</w:p>");
      } else if (block.has("paragraph")) {
        body.append(DocxPress.p(escaped(words(block))));
      }
    }
    return new DocxPress(body.toString()).print();
  }

  private static String docxRow(List<Box> row) {
    StringBuilder cells = new StringBuilder();
    for (int c = 0; c < row.size(); c += row.get(c).columns()) {
      Box box = row.get(c);
      String merge =
          box.rows() == 1 ? "" : box.below() ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>";
      StringBuilder paragraphs = new StringBuilder();
      for (String line : (box.begins() ? box.text() : "").split("\n", -1)) {
        paragraphs.append(DocxPress.p(escaped(line)));
      }
      cells.append(
          DocxPress.cell(
              "<w:gridSpan w:val=\"" + box.columns() + "\"/>" + merge, paragraphs.toString()));
    }
    return "<w:tr>" + cells + "</w:tr>";
  }

  private byte[] xlsx() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("Plan");
      int at = 0;
      for (JsonNode block : blocks) {
        if (block.has("table")) {
          at = sheetRows(sheet, at + 1, grid(block.get("table"))) + 1;
        } else if (!block.has("page")) {
          sheet.createRow(at++).createCell(0).setCellValue(words(block));
        }
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static int sheetRows(Sheet sheet, int from, List<List<Box>> grid) {
    for (int r = 0; r < grid.size(); r++) {
      sheet.createRow(from + r);
      for (int c = 0; c < grid.get(r).size(); c++) {
        Box box = grid.get(r).get(c);
        Cell cell = sheet.getRow(from + r).createCell(c);
        if (box.begins() && !box.text().isEmpty()) {
          cell.setCellValue(box.text());
        }
        if (box.begins() && box.columns() * box.rows() > 1) {
          sheet.addMergedRegion(
              new CellRangeAddress(from + r, from + r + box.rows() - 1, c, c + box.columns() - 1));
        }
      }
    }
    return from + grid.size();
  }

  private byte[] pdf() {
    try (PdfPress press = new PdfPress()) {
      float top = TOP;
      for (JsonNode block : blocks) {
        if (block.has("page")) {
          press.nextPage();
          top = TOP;
        } else if (block.has("table")) {
          top = pdfTable(press, top, grid(block.get("table"))) + LINE;
        } else {
          String tag = block.has("heading") ? "H" + block.get("level").asInt() : "P";
          top = pdfWords(press, press.tag(tag), LEFT, turned(press, top, 4), WIDTH, words(block));
          top += LINE;
        }
      }
      return press.print();
    }
  }

  /** The place of the next line, on the next page where the lines do not fit. */
  private static float turned(PdfPress press, float top, int lines) {
    if (top + lines * LINE < BOTTOM) {
      return top;
    }
    press.nextPage();
    return TOP;
  }

  private static float pdfTable(PdfPress press, float from, List<List<Box>> grid) {
    PDStructureElement table = press.tag("Table");
    float wide = WIDTH / grid.get(0).size();
    float top = from;
    for (List<Box> row : grid) {
      int lines =
          row.stream()
              .mapToInt(box -> (int) (box.text().length() * SIGN * 1.6 / wide))
              .max()
              .orElse(1);
      top = turned(press, top, lines + 3);
      PDStructureElement line = press.tag(table, "TR");
      float end = top;
      for (int c = 0; c < row.size(); c++) {
        Box box = row.get(c);
        if (box.begins()) {
          PDStructureElement cell =
              press.cell(line, box.header() ? "TH" : "TD", box.columns(), box.rows());
          float at = top;
          for (String words : box.text().split("\n", -1)) {
            float room = wide * box.columns() - 4;
            at = pdfWords(press, press.tag(cell, "P"), LEFT + c * wide, at, room, words);
          }
          end = Math.max(end, at);
        }
      }
      top = end + 4;
    }
    return top;
  }

  /** Words broken into lines at blanks, each line with the blank at its end. */
  private static float pdfWords(
      PdfPress press, PDStructureElement tag, float left, float from, float room, String words) {
    float top = from;
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() > 0 && (line.length() + word.length()) * SIGN > room) {
        press.text(tag, left, top, line.toString());
        top += LINE;
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    if (!words.isEmpty()) {
      press.text(tag, left, top, line.toString().stripTrailing());
    }
    return top + LINE;
  }
}
