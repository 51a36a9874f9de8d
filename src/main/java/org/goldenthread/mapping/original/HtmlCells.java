package org.goldenthread.mapping.original;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Place;
import org.goldenthread.mapping.transcript.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The cells of a table of a page, laid into columns. All methods are pure functions. */
final class HtmlCells {

  private static final int WIDEST = 200;
  private static final int DEEPEST = 5_000;

  private HtmlCells() {}

  private record Slot(int row, int column) {}

  private record Span(Element cell, Slot first) {}

  /** Whether a table only lays out other things: of one cell a row, or of nothing but tables. */
  static boolean isLayout(Element table) {
    List<Element> cells = cells(table);
    boolean single =
        trs(table).stream().allMatch(row -> row.children().size() <= 1) && cells.size() < 2;
    boolean nests =
        cells.stream().anyMatch(cell -> !cell.select("table").isEmpty())
            && cells.stream()
                .allMatch(
                    cell -> !cell.hasText() || !cell.select("table, h1, h2, h3, h4").isEmpty());
    return table.attr("role").equals("presentation") || single || nests;
  }

  /** The cells of a table itself, not of those nested in it. */
  static List<Element> cells(Element table) {
    return trs(table).stream().flatMap(row -> row.children().stream()).toList();
  }

  private static List<Element> trs(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (child.normalName().matches("thead|tbody|tfoot")) {
        child.children().stream().filter(one -> one.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows.stream().filter(row -> !HtmlReader.isHidden(row)).toList();
  }

  /**
   * The rows of a table; a cell that spans several stands in the first and is named in the rest.
   */
  static List<Block.Row> rows(Element table) {
    List<Element> trs = trs(table);
    Map<Slot, Span> grid = new HashMap<>();
    int columns = lay(trs, grid);
    List<Block.Row> rows = new ArrayList<>();
    for (int r = 0; r < trs.size(); r++) {
      List<Block.Cell> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        cells.add(cell(grid.get(new Slot(r, c)), r, c, trs.get(r)));
      }
      rows.add(new Block.Row(isHeader(trs.get(r)), cells, HtmlReader.place(trs.get(r))));
    }
    return rows;
  }

  private static boolean isHeader(Element row) {
    boolean head = row.parent() != null && row.parent().normalName().equals("thead");
    boolean names =
        row.children().size() > 1
            && row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    return head || names;
  }

  private static int lay(List<Element> trs, Map<Slot, Span> grid) {
    int columns = 0;
    for (int r = 0; r < trs.size(); r++) {
      int c = 0;
      for (Element cell : trs.get(r).children()) {
        while (grid.containsKey(new Slot(r, c))) {
          c++;
        }
        int wide = span(cell, "colspan", WIDEST);
        int high = Math.min(span(cell, "rowspan", DEEPEST), trs.size() - r);
        Span span = new Span(cell, new Slot(r, c));
        for (int i = 0; i < wide * high && c + i % wide < WIDEST; i++) {
          grid.putIfAbsent(new Slot(r + i / wide, c + i % wide), span);
        }
        c += wide;
        columns = Math.min(WIDEST, Math.max(columns, c));
      }
    }
    return columns;
  }

  private static int span(Element cell, String attribute, int most) {
    String value = cell.attr(attribute).strip();
    if (!value.matches("\\d{1,6}")) {
      return 1;
    }
    int number = Integer.parseInt(value);
    return number == 0 ? (attribute.equals("rowspan") ? most : 1) : Math.min(number, most);
  }

  private static Block.Cell cell(
      @org.jspecify.annotations.Nullable Span span, int r, int c, Element row) {
    if (span == null) {
      return new Block.Cell("", Block.Merged.NO, HtmlReader.place(row));
    }
    Place place = HtmlReader.place(span.cell());
    if (span.first().row() < r) {
      return new Block.Cell("", Block.Merged.ABOVE, place);
    }
    if (span.first().column() < c) {
      return new Block.Cell("", Block.Merged.LEFT, place);
    }
    return new Block.Cell(Words.cell(words(span.cell())), Block.Merged.NO, place);
  }

  /** The words of an element; what begins on a new line there does so here, items with a mark. */
  static String words(Element element) {
    StringBuilder words = new StringBuilder();
    collect(element, words);
    return words.toString();
  }

  private static void collect(Element element, StringBuilder words) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        words.append(text.getWholeText().replaceAll("\\s+", " "));
      } else if (child instanceof Element inner && !HtmlReader.isHidden(inner)) {
        String tag = inner.normalName();
        boolean breaks = inner.isBlock() || tag.equals("br");
        words.append(breaks ? "\n" : tag.matches("td|th") ? " " : "");
        words.append(tag.equals("li") ? "• " : "");
        collect(inner, words);
        words.append(inner.isBlock() ? "\n" : "");
      }
    }
  }
}
