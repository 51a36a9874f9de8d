package org.goldenthread.answer.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes markup; every text and attribute value is escaped, so that no content can become markup.
 *
 * <pre>{@code
 * new Html().start("p").text("Who asked? ").element("a", "They", "href", "/who").end().toString();
 * }</pre>
 */
final class Html {

  private static final Set<String> EMPTY_ELEMENTS = Set.of("input", "link", "meta", "br", "hr");

  private final StringBuilder out = new StringBuilder(1 << 12);
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; attributes are name, value, name, value. */
  Html start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    if (!EMPTY_ELEMENTS.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** Ends the element begun last. */
  Html end() {
    String tag = open.pop();
    out.append("</").append(tag).append('>');
    if (!tag.equals("a") && !tag.equals("span") && !tag.equals("code") && !tag.equals("em")) {
      out.append('\n');
    }
    return this;
  }

  /** A whole element with a text. */
  Html element(String tag, String text, String... attributes) {
    return start(tag, attributes).text(text).end();
  }

  /** A link. */
  Html link(String text, String address) {
    return element("a", text, "href", address);
  }

  /** Text, escaped. */
  Html text(String text) {
    escape(text);
    return this;
  }

  /** Markup made by another {@code Html}. */
  Html add(Html part) {
    if (!part.open.isEmpty()) {
      throw new IllegalStateException("Open elements: " + part.open);
    }
    out.append(part.out);
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (!reordersText(c)) {
            out.append(c);
          }
        }
      }
    }
  }

  /**
   * Characters that turn the direction of the text around them could show a false reading; others
   * that cannot be seen have no place in a page either.
   */
  private static boolean reordersText(char c) {
    return (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || (c == '\u200E' || c == '\u200F' || c == '\u061C')
        || (c < ' ' && c != '\n' && c != '\t' && c != '\r');
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Open elements: " + open);
    }
    return out.toString();
  }
}
