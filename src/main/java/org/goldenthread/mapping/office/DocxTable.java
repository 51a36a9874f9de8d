package org.goldenthread.mapping.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Block.Merged;
import org.goldenthread.mapping.transcript.Place;
import org.w3c.dom.Element;

/** Reads one table of a DOCX. Used once. */
final class DocxTable {

  private static final int WIDEST = 1_000;

  private final DocxBody body;
  private final String where;
  private final List<Line> lines = new ArrayList<>();
  private final TreeSet<Integer> begins = new TreeSet<>();
  private final Map<Integer, Place> above = new HashMap<>();

  DocxTable(DocxBody body, String where) {
    this.body = body;
    this.where = where;
  }

  /** A row: its cells by the column of the grid in which each begins. */
  private record Line(boolean header, boolean bold, Map<Integer, Slot> slots, Place place) {}

  /** A cell, and the column after it. */
  private record Slot(Merged merged, List<Block> content, int end, Place place) {}

  /** The table, or what it holds where it has one column; tables within cells and notes follow. */
  List<Block> read(Element table) {
    for (Element row : rows(table)) {
      row(row);
    }
    lines.removeIf(line -> line.slots.values().stream().allMatch(slot -> empty(slot)));
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Block> all = contents().toList();
    if (columns().size() < 2) {
      return all;
    }
    List<Block> blocks = new ArrayList<>();
    List<Integer> columns = columns();
    boolean head = lines.get(0).bold && !lines.stream().allMatch(Line::bold);
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, i == 0 && head ? asHeader(lines.get(i)) : lines.get(i));
    }
    blocks.add(
        new Block.Table(
            lines.stream().map(line -> row(line, columns)).toList(), new Place(0, where)));
    all.stream().filter(DocxTable::apart).forEach(blocks::add);
    return blocks;
  }

  private static Line asHeader(Line line) {
    return new Line(true, line.bold, line.slots, line.place);
  }

  private static boolean empty(Slot slot) {
    return slot.content.isEmpty() && slot.merged != Merged.ABOVE;
  }

  private static boolean apart(Block block) {
    return block instanceof Block.Table || block instanceof Block.Aside;
  }

  private Stream<Block> contents() {
    return lines.stream()
        .flatMap(line -> line.slots.values().stream())
        .flatMap(slot -> slot.content.stream());
  }

  /** The rows that are there once tracked changes are accepted. */
  private List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element kid : DocxXml.kids(table)) {
      switch (String.valueOf(kid.getLocalName())) {
        case "tr" -> rows.add(kid);
        case "sdt" -> DocxXml.kid(kid, "sdtContent").ifPresent(in -> rows.addAll(rows(in)));
        case "ins", "customXml", "moveTo" -> rows.addAll(rows(kid));
        default -> {}
      }
    }
    return rows;
  }

  private void row(Element row) {
    String path = where + " r" + (lines.size() + 1);
    if (DocxXml.at(row, "trPr", "del").isPresent()) {
      String words = DocxText.normal(row.getTextContent());
      body.remark("deletion", "a tracked change deletes the row '" + words + "'", path);
      return;
    }
    Map<Integer, Slot> slots = new TreeMap<>();
    int column = DocxXml.number(DocxXml.value(row, "trPr", "gridBefore"), 0);
    boolean bold = true;
    for (Element cell : cells(row)) {
      int width = Math.max(1, DocxXml.number(DocxXml.value(cell, "tcPr", "gridSpan"), 1));
      int end = Math.min(WIDEST, column + width);
      slots.put(column, slot(cell, column, end, path + " c" + (slots.size() + 1)));
      bold &= slots.get(column).content.isEmpty() || bold(cell);
      begins.add(column);
      column = end;
    }
    boolean header = DocxXml.on(row, "trPr", "tblHeader");
    lines.add(new Line(header, bold, slots, new Place(0, path)));
  }

  private boolean bold(Element cell) {
    return DocxXml.kids(cell).stream()
        .filter(kid -> "p".equals(kid.getLocalName()))
        .allMatch(paragraph -> new DocxText(where, paragraph).bold());
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element kid : DocxXml.kids(row)) {
      switch (String.valueOf(kid.getLocalName())) {
        case "tc" -> cells.add(kid);
        case "sdt" -> DocxXml.kid(kid, "sdtContent").ifPresent(in -> cells.addAll(cells(in)));
        case "ins", "customXml", "moveTo" -> cells.addAll(cells(kid));
        default -> {}
      }
    }
    return cells;
  }

  private Slot slot(Element cell, int column, int end, String path) {
    Place place = new Place(0, path);
    boolean down = DocxXml.at(cell, "tcPr", "vMerge").isPresent();
    boolean begins = DocxXml.value(cell, "tcPr", "vMerge").equals("restart");
    if (down && !begins && above.containsKey(column)) {
      return new Slot(Merged.ABOVE, List.of(), end, above.get(column));
    }
    if (DocxXml.value(cell, "tcPr", "hMerge").equals("continue")) {
      return new Slot(Merged.LEFT, List.of(), end, place);
    }
    above.put(column, place);
    return new Slot(Merged.NO, body.read(cell, path), end, place);
  }

  /**
   * The columns of the grid in which words begin; the others only shift rows against each other.
   */
  private List<Integer> columns() {
    return begins.stream()
        .filter(
            column ->
                lines.stream().anyMatch(line -> !empty(line.slots.getOrDefault(column, NONE))))
        .toList();
  }

  private static final Slot NONE = new Slot(Merged.NO, List.of(), 0, new Place(0, ""));

  private static Block.Row row(Line line, List<Integer> columns) {
    List<Block.Cell> cells = new ArrayList<>();
    Slot open = NONE;
    for (int column : columns) {
      Slot slot = line.slots.get(column);
      if (slot != null) {
        open = slot;
        cells.add(new Block.Cell(text(slot.content), slot.merged, slot.place));
      } else if (column < open.end) {
        cells.add(
            new Block.Cell(
                "", open.merged == Merged.ABOVE ? Merged.ABOVE : Merged.LEFT, open.place));
      } else {
        cells.add(new Block.Cell("", Merged.NO, line.place));
      }
    }
    return new Block.Row(line.header, cells, line.place);
  }

  private static String text(List<Block> content) {
    List<String> texts = new ArrayList<>();
    for (Block block : content) {
      if (block instanceof Block.Paragraph one) {
        texts.add(one.text());
      } else if (block instanceof Block.Heading one) {
        texts.add(one.text());
      } else if (block instanceof Block.Item one) {
        texts.add((one.label() + " " + one.text()).strip());
      }
    }
    return String.join(String.valueOf(Block.BREAK), texts);
  }
}
