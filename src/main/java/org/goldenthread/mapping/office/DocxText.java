package org.goldenthread.mapping.office;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.fault.Failure;
import org.w3c.dom.Element;

/**
 * Reads the words of one paragraph as they stand once all tracked changes are accepted. Used once a
 * paragraph.
 */
final class DocxText {

  private static final int DEEP = 200;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final String name;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder deleted = new StringBuilder();
  private final StringBuilder hidden = new StringBuilder();
  private final List<Element> boxes = new ArrayList<>();
  private final List<String> footnotes = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private boolean bold = true;

  DocxText(String name, Element paragraph) {
    this.name = name;
    inside(paragraph, 0);
  }

  /** Its words, white-space-normalised. */
  String words() {
    return normal(words);
  }

  /** The words that a tracked change deletes. */
  String deleted() {
    return normal(deleted);
  }

  /** The words that are formatted not to be seen. */
  String hidden() {
    return normal(hidden);
  }

  /** Whether all its words are bold. */
  boolean bold() {
    return bold;
  }

  /** The contents of boxes of text that hang on it. */
  List<Element> boxes() {
    return boxes;
  }

  /**
   * The numbers of the footnotes that it calls, each with {@code footnotes} or {@code endnotes}.
   */
  List<String> footnotes() {
    return footnotes;
  }

  /** The numbers of the comments on it. */
  List<String> comments() {
    return comments;
  }

  private void inside(Element parent, int depth) {
    if (depth > DEEP) {
      throw Failure.data(name, "its parts lie too deep within each other; save it anew");
    }
    for (Element kid : DocxXml.kids(parent)) {
      String type = String.valueOf(kid.getLocalName());
      switch (type) {
        case "r" -> run(kid, depth);
        case "del", "moveFrom" -> deleted.append(raw(kid)).append(' ');
        case "pPr", "rPr", "sdtPr", "instrText", "delInstrText" -> {}
        case "AlternateContent" -> inside(choice(kid), depth + 1);
        case "txbxContent" -> boxes.add(kid);
        case "commentReference" -> comments.add(DocxXml.attribute(kid, "id"));
        case "footnoteReference", "endnoteReference" -> note(kid, type);
        default -> leaf(kid, type, depth);
      }
    }
  }

  private void leaf(Element kid, String type, int depth) {
    switch (type) {
      case "t" -> words.append(kid.getTextContent());
      case "tab", "br", "cr", "ptab" -> words.append(' ');
      case "noBreakHyphen" -> words.append('-');
      case "sym" -> words.append(symbol(DocxXml.attribute(kid, "char")));
      default -> inside(kid, depth + 1);
    }
  }

  private void run(Element run, int depth) {
    if (DocxXml.on(run, "rPr", "vanish")) {
      hidden.append(raw(run)).append(' ');
      return;
    }
    int before = words.length();
    inside(run, depth + 1);
    boolean printed = !words.substring(before).isBlank();
    bold &= !printed || DocxXml.on(run, "rPr", "b");
  }

  private static Element choice(Element alternatives) {
    return DocxXml.kid(alternatives, "Choice")
        .or(() -> DocxXml.kid(alternatives, "Fallback"))
        .orElse(alternatives);
  }

  private void note(Element call, String type) {
    String number = DocxXml.attribute(call, "id");
    footnotes.add(type.replace("Reference", "s") + " " + number);
    for (int i = 0; i < number.length(); i++) {
      int digit = Character.digit(number.charAt(i), 10);
      words.append(digit < 0 ? "" : RAISED.substring(digit, digit + 1));
    }
  }

  private static String symbol(String hex) {
    boolean known = hex.matches("[0-9A-Fa-f]{4}");
    return known ? String.valueOf((char) Integer.parseInt(hex, 16)) : "\uFFFD";
  }

  private static String raw(Element element) {
    StringBuilder raw = new StringBuilder();
    for (String type : List.of("delText", "t")) {
      var found = element.getElementsByTagNameNS("*", type);
      for (int i = 0; i < found.getLength(); i++) {
        raw.append(found.item(i).getTextContent());
      }
    }
    return raw.toString();
  }

  /** Words with single blanks between them. */
  static String normal(CharSequence words) {
    StringBuilder normal = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char one = words.charAt(i);
      boolean blank = Character.isWhitespace(one) || Character.isSpaceChar(one);
      if (!blank && !Character.isISOControl(one) && one != '\u00AD') {
        normal.append(one);
      } else if (blank && !normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
        normal.append(' ');
      }
    }
    return normal.toString().strip();
  }
}
