package org.goldenthread.answer.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The abbreviations of the field, from {@code abbreviations.tsv}, and their explanation where a
 * page first uses one. Immutable and safe for use by many threads.
 */
final class Glossary {

  private static final Map<String, String> MEANINGS = read();
  private static final Pattern TAG_OR_WORD =
      Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>|(?<![\\w&/-])[A-Z]{2,6}(?=s?(?![\\w-]))");

  /** What is typed, chosen, drawn or looked up word for word. */
  private static final Set<String> AS_IT_STANDS =
      Set.of("textarea", "code", "pre", "svg", "select", "button", "label", "datalist", "summary");

  private Glossary() {}

  private static Map<String, String> read() {
    try (InputStream in = Glossary.class.getResourceAsStream("abbreviations.tsv")) {
      if (in == null) {
        throw new IllegalStateException("The program was built without abbreviations.tsv.");
      }
      Map<String, String> meanings = new TreeMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          meanings.put(line.substring(0, tab), line.substring(tab + 1).strip());
        }
      }
      return Collections.unmodifiableMap(meanings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every abbreviation with what it commonly means, in order. */
  static Map<String, String> all() {
    return MEANINGS;
  }

  /** A page on which each abbreviation is explained where it is first used, and at the end. */
  static String explained(String html) {
    int from = html.indexOf("<main");
    int to = html.indexOf("</main>", from);
    if (from < 0 || to < 0) {
      return html;
    }
    StringBuilder page = new StringBuilder(html.length() + 1_000);
    page.append(html, 0, from);
    Set<String> used = explain(html.substring(from, to), page);
    if (!used.isEmpty()) {
      page.append("<section class=\"part abbreviations\"><h2>Abbreviations on this page</h2>");
      page.append("<p class=\"quiet\">As they are commonly meant; a document may mean something");
      page.append(" else by the same letters.</p><dl class=\"meanings\">");
      used.forEach(
          letters ->
              page.append("<div><dt>" + letters + "</dt><dd>" + MEANINGS.get(letters))
                  .append("</dd></div>\n"));
      page.append("</dl></section>\n");
    }
    return page.append(html, to, html.length()).toString();
  }

  /** Writes the text with its first uses marked; answers which there are. */
  private static Set<String> explain(String text, StringBuilder page) {
    Set<String> used = new TreeSet<>();
    Matcher found = TAG_OR_WORD.matcher(text);
    String within = "";
    int done = 0;
    while (found.find()) {
      String tag = found.group(2);
      if (tag != null) {
        boolean closes = !found.group(1).isEmpty();
        if (within.isEmpty() && !closes && AS_IT_STANDS.contains(tag)) {
          within = tag;
        } else if (closes && tag.equals(within)) {
          within = "";
        }
      } else if (within.isEmpty()
          && MEANINGS.containsKey(found.group())
          && used.add(found.group())) {
        page.append(text, done, found.start());
        page.append("<abbr title=\"" + MEANINGS.get(found.group()) + "\">");
        page.append(found.group()).append("</abbr>");
        done = found.end();
      }
    }
    page.append(text, done, text.length());
    return used;
  }
}
