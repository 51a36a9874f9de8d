package org.goldenthread.mapping.original;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Coding;
import org.goldenthread.mapping.transcript.Place;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a web page by its own structure: headings, paragraphs, lists, tables. Used once. */
final class HtmlReader {

  private static final Set<String> SILENT =
      Set.of("script", "style", "template", "noscript", "head", "svg", "iframe", "object", "form");
  private static final Set<String> AROUND = Set.of("nav", "header", "footer");
  private static final int DEEPEST = 400;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Transcript.Remark> remarks = new ArrayList<>();
  private final StringBuilder loose = new StringBuilder();

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @throws Failure when its elements are nested too deeply
   */
  static Transcript read(String name, byte[] bytes) {
    HtmlReader reader = new HtmlReader();
    Element body = parse(name, bytes).body();
    body.traverse(
        (node, depth) -> {
          if (depth > DEEPEST) {
            throw Failure.data(name, "the page nests its elements too deeply; save it as text");
          }
        });
    reader.children(body);
    reader.closeLoose(body);
    return new Transcript("html", "html 1", 0, reader.blocks, reader.remarks);
  }

  private static Document parse(String name, byte[] bytes) {
    try {
      String declared = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      boolean says =
          declared
              .substring(0, Math.min(declared.length(), 2048))
              .toLowerCase(Locale.ROOT)
              .contains("charset=");
      return says
          ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
          : Jsoup.parse(Coding.decode(bytes));
    } catch (IOException unreadable) {
      throw new Failure(
          Failure.Code.DATA, name + ": the page cannot be read; save it anew", unreadable);
    }
  }

  private void children(Element parent) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        loose.append(text.getWholeText());
      } else if (child instanceof Element element) {
        element(element, parent);
      }
    }
  }

  private void element(Element element, Element parent) {
    String tag = element.normalName();
    if (SILENT.contains(tag)) {
      return;
    }
    if (isHidden(element)) {
      if (element.hasText()) {
        String what = "hidden words: " + Words.line(element.text());
        remarks.add(new Transcript.Remark("hidden", what, place(element)));
      }
      return;
    }
    if (!element.isBlock() && !tag.equals("br") && element.select("table").isEmpty()) {
      loose.append(HtmlCells.words(element));
      return;
    }
    closeLoose(parent);
    block(element, tag);
    closeLoose(element);
  }

  private void block(Element element, String tag) {
    if (tag.matches("h[1-6]")) {
      String words = Words.line(element.text());
      if (!words.isEmpty()) {
        blocks.add(new Block.Heading(tag.charAt(1) - '0', words, place(element)));
      }
    } else if (tag.equals("table")) {
      table(element);
    } else if (AROUND.contains(tag)) {
      furniture(element);
    } else if (tag.equals("ul") || tag.equals("ol")) {
      items(element, tag.equals("ol"));
    } else {
      children(element);
    }
  }

  private void furniture(Element element) {
    String words = Words.line(element.text());
    if (element.select("table, h1").isEmpty()) {
      if (!words.isEmpty()) {
        String reason = "the " + element.normalName() + " of the page";
        blocks.add(new Block.Furniture(words, reason, place(element)));
      }
    } else {
      children(element);
    }
  }

  private void items(Element list, boolean numbered) {
    int number = 1;
    for (Element item : list.children()) {
      if (!item.select("table").isEmpty() || !item.normalName().equals("li")) {
        children(item);
        closeLoose(item);
        continue;
      }
      Element own = item.clone();
      own.select("ul, ol").remove();
      String words = Words.line(own.text());
      if (!words.isEmpty()) {
        blocks.add(new Block.Item(numbered ? number + "." : "•", words, place(item)));
      }
      number++;
      for (Element below : item.children()) {
        if (below.normalName().equals("ul") || below.normalName().equals("ol")) {
          items(below, below.normalName().equals("ol"));
        }
      }
    }
  }

  private void table(Element table) {
    if (HtmlCells.isLayout(table)) {
      for (Element cell : HtmlCells.cells(table)) {
        children(cell);
        closeLoose(cell);
      }
      return;
    }
    for (Element caption : table.select("> caption")) {
      if (caption.hasText()) {
        blocks.add(new Block.Heading(6, Words.line(caption.text()), place(caption)));
      }
    }
    List<Block.Row> rows = HtmlCells.rows(table);
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(rows, place(table)));
    }
  }

  private void closeLoose(Element at) {
    for (String piece : Words.cell(loose.toString()).split(String.valueOf(Block.BREAK), -1)) {
      if (!piece.isEmpty()) {
        blocks.add(new Block.Paragraph(piece, place(at)));
      }
    }
    loose.setLength(0);
  }

  static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** The path of an element, as in {@code body/table[2]/tr[3]/td[1]}. */
  static Place place(Element element) {
    StringBuilder path = new StringBuilder();
    for (Element at = element; at != null && at.parent() != null; at = at.parent()) {
      String step = at.normalName();
      if (step.equals("html")) {
        break;
      }
      path.insert(0, "/" + step + (step.equals("body") ? "" : "[" + nth(at) + "]"));
    }
    return new Place(0, path.isEmpty() ? "body" : path.substring(1));
  }

  private static int nth(Element element) {
    int nth = 1;
    for (Element before = element.previousElementSibling();
        before != null;
        before = before.previousElementSibling()) {
      nth += before.normalName().equals(element.normalName()) ? 1 : 0;
    }
    return nth;
  }
}
