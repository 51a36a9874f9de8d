package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pages of words: the abbreviations of the field, accessibility, how to report a fault. */
final class TextPages {

  private final Edition edition;

  TextPages(Edition edition) {
    this.edition = edition;
  }

  String glossary() {
    List<Map.Entry<String, Value>> facts = new ArrayList<>();
    Glossary.all().forEach((letters, meaning) -> facts.add(entry(letters, meaning)));
    return bare(
        "Abbreviations of the field",
        Addresses.GLOSSARY,
        List.of(
            Section.of("", "")
                .say(
                    Piece.words(
                        "What the documents abbreviate, as it is commonly meant; a document may mean"
                            + " something else by the same letters. Bodies and posts have pages of their"
                            + " own with all the names under which they appear."))
                .facts(facts)));
  }

  String accessibility() {
    return page(
        "Accessibility",
        Addresses.ACCESSIBILITY,
        List.of(
            Section.of("", "")
                .say(
                    Piece.words(
                        "These pages are meant to be used by everybody. They are complete without"
                            + " scripts, can be used by keyboard alone, fit a window 320 pixels wide"
                            + " without sideways scrolling, follow your choice of light or dark and of"
                            + " colours, and can be printed."))
                .say(
                    Piece.words(
                        "They set no cookies, keep nothing in your browser and load nothing from other"
                            + " servers."))
                .say(
                    Piece.words(
                        "They are built for level AA of the Web Content Accessibility Guidelines 2.2 and"
                            + " checked by machine on each kind of page; no user with a disability has"
                            + " tested them yet. Pictures have a title, a description and the same content"
                            + " in words; wide pictures scroll in a frame of their own.")),
            Section.of("What is known not to be good", "")
                .say(
                    Piece.words(
                        "The quoted documents keep their own mistakes. Some were scanned or exported"
                            + " badly, so that a word may be broken where they were read."))));
  }

  private static Map.Entry<String, Value> entry(String name, String words) {
    return Map.entry(name, Value.of(Piece.words(words)));
  }

  String report(Map<String, String> values) {
    String about = values.getOrDefault("page", "/");
    String address = about.startsWith("/") && !about.startsWith("//") ? about : "/";
    String quote = QuoteView.oneLine(values.getOrDefault("quote", ""));
    List<Map.Entry<String, Value>> facts = new ArrayList<>();
    facts.add(Map.entry("Page", Value.of(Piece.link("The page that you came from", address))));
    facts.add(entry("Version of the data", edition.whole()));
    if (!quote.isEmpty()) {
      facts.add(entry("Words of the document", "‘" + quote + "’"));
    }
    facts.add(entry("What is wrong", "the words as shown, and the words as the document has them"));
    return page(
        "Something wrong here?",
        Addresses.REPORT,
        List.of(
            Section.of("", "")
                .say(
                    Piece.words(
                        "A wrong date, name, link or reading can be mended. Please tell those who run this"
                            + " server, or open an issue where you got the program, with these"
                            + " things:"))
                .facts(facts),
            Section.of("To copy into your message", "copy")
                .say(
                    Piece.code(
                        "Page: "
                            + address
                            + " – Version: "
                            + edition.whole()
                            + (quote.isEmpty() ? "" : " – Words: ‘" + quote + "’")
                            + " – What is wrong:"))));
  }

  private String bare(String title, String path, List<Section> sections) {
    return Rendering.bare(
        "sections", Map.of("frame", Frame.of(edition, title, path), "sections", sections));
  }

  private String page(String title, String path, List<Section> sections) {
    return Rendering.of(
        "sections", Map.of("frame", Frame.of(edition, title, path), "sections", sections));
  }
}
