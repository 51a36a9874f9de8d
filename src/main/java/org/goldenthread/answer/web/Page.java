package org.goldenthread.answer.web;

import java.util.Map;
import org.goldenthread.answer.store.Manifest;

/** What every page has around its content. */
final class Page {

  private final Manifest manifest;

  Page(Manifest manifest) {
    this.manifest = manifest;
  }

  /** A whole page. */
  String of(String title, Html content) {
    Html html = new Html();
    html.start("html", "lang", "en-GB");
    head(html, title);
    html.start("body");
    html.element("a", "Skip to content", "class", "skip", "href", "#content");
    header(html);
    html.start("main", "id", "content").element("h1", title).add(content).end();
    footer(html);
    html.end().end();
    return "<!DOCTYPE html>\n" + html;
  }

  private static void head(Html html, String title) {
    html.start("head");
    html.start("meta", "charset", "utf-8");
    html.start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", title.equals("Golden Thread") ? title : title + " – Golden Thread");
    html.start("link", "rel", "stylesheet", "href", Addresses.STYLE);
    html.end();
  }

  private static void header(Html html) {
    html.start("header").start("nav", "aria-label", "Main");
    html.element("a", "Golden Thread", "class", "brand", "href", Addresses.HOME);
    html.link("Questions", Addresses.HOME + "#questions");
    html.link("Ontology", Addresses.ONTOLOGY);
    html.link("SPARQL", Addresses.SPARQL);
    html.link("API", Addresses.OPEN_API);
    html.end().end();
  }

  private void footer(Html html) {
    html.start("footer").start("p");
    html.text("Every fact comes from a published document and is quoted from it; the ");
    html.link("documents and their rights", Addresses.answer("documents", "html", noValues()));
    html.text(" are listed. Version of the data: ");
    html.element(
        "code", manifest.version().substring(0, Math.min(12, manifest.version().length())));
    html.text(", " + manifest.quads() + " statements. ");
    html.link("Limits", Addresses.LIMITS).text(" of what one may ask.");
    html.end().end();
  }

  private static Map<String, String> noValues() {
    return Map.of();
  }
}
