package org.goldenthread.answer.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** What every page must be, whatever it shows. */
final class PageRules {

  private static final int MOST_BYTES = 150_000;
  private static final Pattern ADDRESS =
      Pattern.compile("https?://|(^|\\s)/(id|theme|api|read)/|%[0-9A-F]{2}");

  /** A slug of an inspection, a plan or a document, which is no word of any document. */
  private static final Pattern DATED_SLUG =
      Pattern.compile("\\b[a-z]{3,}(-[a-z]+)*-(19|20)[0-9]{2}(-[0-9]{2}){0,2}\\b");

  private static final Pattern ANY_SLUG = Pattern.compile("[a-z]+(-[a-z0-9]+)+");

  private final Set<String> slugs;

  /** Rules for pages on which no cell may be one of some slugs. */
  PageRules(Set<String> slugs) {
    this.slugs = slugs;
  }

  /** How many rows an answer has. */
  int rows(String json) {
    try {
      return new ObjectMapper().readTree(json).path("rows").size();
    } catch (JsonProcessingException e) {
      return -1;
    }
  }

  void headers(HttpResponse<String> reply, Consumer<String> fault) {
    for (String name :
        List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Content-Type")) {
      if (reply.headers().firstValue(name).isEmpty()) {
        fault.accept("no header " + name);
      }
    }
    if (reply.headers().firstValue("Set-Cookie").isPresent()) {
      fault.accept("sets a cookie");
    }
  }

  void page(String address, String html, Document page, Consumer<String> fault) {
    int bytes = html.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_BYTES) {
      fault.accept("page above 150 kB: " + bytes);
    }
    valid(html, page, fault);
    titles(page, fault);
    if (!address.startsWith("/sparql")) {
      cells(page, fault);
    }
    if (address.startsWith("/api/queries/")) {
      if (!query(address).equals("statistics")) {
        rowsLead(query(address), page, fault);
      }
    }
  }

  private static void valid(String html, Document page, Consumer<String> fault) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    parser.parseInput(html, "");
    for (ParseError error : parser.getErrors()) {
      fault.accept("HTML: " + error.getErrorMessage());
    }
    Set<String> ids = new HashSet<>();
    for (Element each : page.select("[id]")) {
      if (!ids.add(each.id())) {
        fault.accept("HTML: an id twice: " + each.id());
      }
    }
    for (String name : List.of("for", "aria-labelledby", "aria-describedby", "list")) {
      for (Element each : page.select("[" + name + "]")) {
        for (String id : each.attr(name).split(" ", -1)) {
          if (!ids.contains(id)) {
            fault.accept("HTML: " + name + " names nothing: " + id);
          }
        }
      }
    }
    for (Element list : page.select("ul, ol, dl, tr, select, datalist")) {
      if (list.childrenSize() == 0) {
        fault.accept("HTML: an empty " + list.tagName());
      }
    }
  }

  private static void titles(Document page, Consumer<String> fault) {
    if (page.select("h1").size() != 1) {
      fault.accept("not one heading of the first order");
    }
    for (Element title : page.select("title, h1, h2, h3, caption, summary")) {
      String text = title.text();
      if (text.isBlank() || ADDRESS.matcher(text).find() || DATED_SLUG.matcher(text).find()) {
        fault.accept("title that is an address or nothing: " + text);
      }
    }
    int last = 1;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > last + 1) {
        fault.accept("heading that skips a level: " + heading.text());
      }
      last = level;
    }
  }

  private void cells(Document page, Consumer<String> fault) {
    for (Element cell : page.select("td, dd")) {
      if (cell.text().isBlank() && cell.select("input").isEmpty()) {
        fault.accept("empty cell under " + head(cell));
      }
    }
    Document shown = page.clone();
    shown.select("code, pre, textarea, .citation, .said .text, mark, blockquote").remove();
    shown.select("dt:containsOwn(Also called) + dd").remove();
    for (Element cell : shown.select("td, dd, li, figcaption, p, label, option")) {
      String text = cell.ownText().strip();
      check(text, cell, fault);
    }
    for (Element piece : shown.select("a, span")) {
      check(piece.text().strip(), piece, fault);
    }
  }

  private void check(String text, Element where, Consumer<String> fault) {
    if (ADDRESS.matcher(text).find() || DATED_SLUG.matcher(text).find()) {
      fault.accept(
          "bare address or slug in "
              + where.tagName()
              + " under "
              + head(where)
              + ": "
              + brief(text));
    } else if (ANY_SLUG.matcher(text).matches() && slugs.contains(text)) {
      fault.accept("slug in " + where.tagName() + " under " + head(where) + ": " + text);
    }
  }

  private static String brief(String text) {
    return text.length() < 80 ? text : text.substring(0, 80);
  }

  private static String head(Element cell) {
    Element at = cell.closest("td, dd");
    if (at == null) {
      return "-";
    }
    if (at.tagName().equals("td")) {
      return at.attr("data-head");
    }
    Element name = at.previousElementSibling();
    return name == null ? "-" : name.text();
  }

  private static String query(String address) {
    return address.substring("/api/queries/".length()).replaceAll("[.?].*", "");
  }

  /** Each row of an answer leads to what it speaks of and, where it has one, to its place. */
  private static void rowsLead(String query, Document page, Consumer<String> fault) {
    boolean common = !page.select(".common a").isEmpty();
    boolean placed = !page.select(".common a[href^=/read/]").isEmpty();
    for (Element row : page.select("table.answer tbody tr, .card")) {
      if (!common && row.select("a").isEmpty()) {
        fault.accept("row that leads to no record in " + query);
        return;
      }
      if (!placed && hasPlace(row) && row.select("a[href^=/read/]").isEmpty()) {
        fault.accept("row that leads to no place in " + query);
        return;
      }
    }
  }

  /** Counts of the whole and sums over many places have none of their own. */
  private static boolean hasPlace(Element row) {
    if (row.hasClass("card") && row.select(".card-title").text().contains("number ")) {
      return true;
    }
    return row.select("td, dd").stream()
        .anyMatch(
            cell ->
                List.of("Line", "Page", "Number").contains(head(cell))
                    && cell.text().matches(".*[0-9].*"));
  }
}
