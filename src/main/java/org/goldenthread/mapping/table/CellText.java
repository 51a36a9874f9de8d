package org.goldenthread.mapping.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Excerpt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The plain words of a cell or line: tags, list marks and marks of emphasis removed, white space
 * normalised, Unicode NFC, the items of a list joined by {@code " | "} (the form that the contract
 * promises). All methods are pure functions.
 */
public final class CellText {

  /** What stands between the items of a list. */
  public static final String ITEM = " | ";

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern BULLET = Pattern.compile("^(?:[•·▪●✎]\\s*)+");

  /** A sign that opens no tag of ours, such as in {@code >24} or {@code <https://...>}. */
  private static final Pattern NO_TAG = Pattern.compile("<(?!/?(?:b|i|p|ul|li|sup|br)\\b)");

  private static final Pattern LIST_ITEM = Pattern.compile("<li>(.*?)(?:</li>|$)");

  private CellText() {}

  /** Where a file parts paragraphs and items within one cell. */
  private static final String BREAK = "\u2028";

  /** What stands before an item of a list. */
  private static final Pattern MARK =
      Pattern.compile("^(?:[•·▪●○◦✎*➢\uf0b7\uf0a7-]|[–—](?=\\s))\\s*");

  /** The plain words of a cell, list items joined. */
  public static String of(Excerpt cell) {
    return String.join(ITEM, items(cell.text()));
  }

  /** The plain words of some printed text, list items joined. */
  public static String of(String printed) {
    return String.join(ITEM, items(printed));
  }

  /** The items of a printed list; text before the first item is an item of its own. */
  public static List<String> items(String printed) {
    return printed.contains(BREAK) ? pieces(printed) : markedUp(printed);
  }

  /** A piece with a mark is an item; another carries on what is above. */
  private static List<String> pieces(String printed) {
    List<String> items = new ArrayList<>();
    for (String piece : printed.split(BREAK, -1)) {
      Matcher mark = MARK.matcher(piece.strip());
      String words = String.join(ITEM, markedUp(mark.replaceFirst("")));
      if (words.isEmpty()) {
        continue;
      }
      if (items.isEmpty() || mark.lookingAt()) {
        items.add(words);
      } else {
        items.add(items.remove(items.size() - 1) + " " + words);
      }
    }
    return items;
  }

  private static List<String> markedUp(String printed) {
    if (printed.indexOf('<') < 0 && printed.indexOf('&') < 0) {
      String words = plain(printed);
      return words.isEmpty() ? List.of() : List.of(words);
    }
    List<StringBuilder> items = new ArrayList<>();
    items.add(new StringBuilder());
    for (Node node :
        Jsoup.parseBodyFragment(NO_TAG.matcher(printed).replaceAll("&lt;")).body().childNodes()) {
      collect(node, items);
    }
    return items.stream()
        .map(item -> plain(item.toString()))
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private static void collect(Node node, List<StringBuilder> items) {
    if (node instanceof TextNode text) {
      items.get(items.size() - 1).append(text.getWholeText());
      return;
    }
    if (node instanceof Element element) {
      boolean block = element.isBlock() || element.normalName().equals("br");
      if (element.normalName().equals("sup")) {
        joinToWord(items.get(items.size() - 1));
      } else if (element.normalName().equals("li")) {
        items.add(new StringBuilder());
      } else if (block) {
        items.get(items.size() - 1).append(' ');
      }
      element.childNodes().forEach(child -> collect(child, items));
      if (block) {
        items.get(items.size() - 1).append(' ');
      }
    }
  }

  /** Raised letters belong to the number before them: {@code 2 <sup>nd</sup>} is 2nd. */
  private static void joinToWord(StringBuilder item) {
    while (item.length() > 0 && Character.isWhitespace(item.charAt(item.length() - 1))) {
      item.setLength(item.length() - 1);
    }
  }

  /** The excerpts of the items of a printed list, each without its marks; empty for plain text. */
  public static List<Excerpt> listItems(Excerpt printed) {
    List<Excerpt> items = new ArrayList<>();
    Matcher matcher = LIST_ITEM.matcher(printed.text());
    while (matcher.find()) {
      items.add(printed.slice(matcher.start(1), matcher.end(1)).strip());
    }
    return items;
  }

  private static String plain(String words) {
    String normal = Normalizer.normalize(words.replace("**", ""), Normalizer.Form.NFC);
    String spaced = SPACE.matcher(normal).replaceAll(" ").strip();
    return BULLET.matcher(spaced).replaceFirst("");
  }
}
