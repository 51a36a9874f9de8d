package org.goldenthread.mapping.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables made by chance, the same in every run, each printed and read back cell by cell. */
final class PdfTablesTest {

  private static final String[] WORDS = {
    "write", "visit", "train", "carers", "schools", "panel", "board", "plans", "review", "health"
  };
  private static final float LINE = 12;
  private static final float PAD = 5;
  private static final int TABLES = 40;

  /** What a cell is meant to hold, and whether it is merged with the one to its left. */
  private record Meant(List<String> lines, boolean left) {}

  private static Transcript read(PdfPress press) {
    return PdfReader.read("test.pdf", press.print());
  }

  private static List<String> lines(Random random, int most) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(most); i++) {
      lines.add(WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)]);
    }
    return lines;
  }

  @Test
  void ruledTablesAreReadCellByCell() {
    Random random = new Random(12);
    for (int i = 0; i < TABLES; i++) {
      List<List<Meant>> table = ruled(random);
      try (PdfPress press = new PdfPress()) {
        print(press, table);
        assertEquals(meant(table), signs(read(press)), "table " + i);
      }
    }
  }

  private static List<List<Meant>> ruled(Random random) {
    int columns = 2 + random.nextInt(3);
    List<List<Meant>> table = new ArrayList<>();
    for (int row = 0; row < 3 + random.nextInt(4); row++) {
      List<Meant> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        boolean left = row > 0 && column > 1 && random.nextInt(5) == 0;
        cells.add(new Meant(left ? List.of() : lines(random, 3), left));
      }
      table.add(cells);
    }
    return table;
  }

  private static void print(PdfPress press, List<List<Meant>> table) {
    float width = 120;
    float top = 50;
    int columns = table.get(0).size();
    for (List<Meant> row : table) {
      int deep = row.stream().mapToInt(cell -> cell.lines.size()).max().orElse(1);
      float bottom = top + deep * LINE + PAD;
      press.rule(40, top, 40 + columns * width, top);
      for (int column = 0; column <= columns; column++) {
        float left = 40 + column * width;
        if (column == columns || !row.get(column).left) {
          press.rule(left, top, left, bottom);
        }
        for (int line = 0; column < columns && line < row.get(column).lines.size(); line++) {
          press.text(left + PAD, top + (line + 1) * LINE, row.get(column).lines.get(line));
        }
      }
      top = bottom;
    }
    press.rule(40, top, 40 + columns * width, top);
  }

  private static List<String> meant(List<List<Meant>> table) {
    List<String> meant = new ArrayList<>();
    for (List<Meant> row : table) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.left ? "<" : String.join(" ", cell.lines)));
      meant.add(String.join("|", cells));
    }
    return meant;
  }

  private static List<String> signs(Transcript read) {
    List<String> signs = new ArrayList<>();
    for (Block block : read.blocks()) {
      if (block instanceof Block.Table table) {
        for (Block.Row row : table.rows()) {
          List<String> cells = new ArrayList<>();
          row.cells().forEach(c -> cells.add(c.merged() == Block.Merged.LEFT ? "<" : c.text()));
          signs.add(String.join("|", cells));
        }
      }
    }
    return signs;
  }

  @Test
  void numberedTablesWithoutRulesAreReadCellByCell() {
    Random random = new Random(6);
    float[] lefts = {50, 90, 230, 370};
    for (int i = 0; i < TABLES; i++) {
      List<String> meant = new ArrayList<>();
      try (PdfPress press = new PdfPress()) {
        float top = 60;
        for (int row = 1; row <= 3 + random.nextInt(5); row++) {
          StringBuilder cells = new StringBuilder(String.valueOf(row));
          press.text(lefts[0], top, String.valueOf(row));
          int deep = 1;
          for (int column = 1; column < lefts.length; column++) {
            List<String> lines = lines(random, 4);
            for (int line = 0; line < lines.size(); line++) {
              press.text(lefts[column], top + line * LINE, lines.get(line));
            }
            cells.append('|').append(String.join(" ", lines));
            deep = Math.max(deep, lines.size());
          }
          meant.add(cells.toString());
          top += deep * LINE;
        }
        assertEquals(meant, signs(read(press)), "table " + i);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Care leavers (continued)",
        "CARE LEAVERS CONTINUED",
        "Care leavers cont'd",
        "Care leavers - Cont.",
        "Care leavers \u2026 continued"
      })
  void aBandThatOnlySaysThatItGoesOnIsNoRow(String band) {
    try (PdfPress press = new PdfPress()) {
      PDStructureElement first = press.tag("Table");
      tagged(press, first, 60, "No.", "Action", "Lead");
      tagged(press, first, 80, "Care leavers");
      tagged(press, first, 100, "1", "Write", "Ann Lee");
      press.nextPage();
      PDStructureElement second = press.tag("Table");
      tagged(press, second, 60, band);
      tagged(press, second, 80, "2", "Visit", "Bo Day");
      assertEquals(
          List.of("No.|Action|Lead", "Care leavers||", "1|Write|Ann Lee", "2|Visit|Bo Day"),
          signs(read(press)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void aRowIsCutInAnyOfItsColumns(int columns) {
    for (int cut = 1; cut < columns; cut++) {
      String[] begin = new String[columns];
      String[] rest = new String[columns];
      for (int i = 0; i < columns; i++) {
        begin[i] = i == 0 ? "2" : "cell " + i + (i == cut ? " and" : "");
        rest[i] = i == cut ? "more" : "";
      }
      try (PdfPress press = new PdfPress()) {
        PDStructureElement first = press.tag("Table");
        tagged(press, first, 60, begin);
        press.nextPage();
        tagged(press, press.tag("Table"), 60, rest);
        String[] whole = begin.clone();
        whole[cut] += " more";
        assertEquals(List.of(String.join("|", whole)), signs(read(press)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2022", "\u00B7", "\u00A7", "-", "a)", "iv.", "2.1", "12."})
  void theMarkOfAnItemIsToldFromItsWords(String mark) {
    try (PdfPress press = new PdfPress()) {
      PDStructureElement item = press.tag(press.tag("L"), "LI");
      press.text(item, 60, 60, mark + " write to all carers");
      assertEquals(
          new Block.Item(mark, "write to all carers", read(press).blocks().get(0).place()),
          read(press).blocks().get(0));
    }
  }

  private static void tagged(PdfPress press, PDStructureElement table, float top, String... cells) {
    PDStructureElement row = press.tag(table, "TR");
    for (int i = 0; i < cells.length; i++) {
      PDStructureElement cell = press.tag(row, "TD");
      if (!cells[i].isEmpty()) {
        press.text(cell, 40 + 90 * i, top, cells[i]);
      }
    }
  }
}
