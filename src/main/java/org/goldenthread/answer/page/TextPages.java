package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pages of words: the abbreviations of the field, accessibility, how to report a fault. */
final class TextPages {

  private static final List<Map.Entry<String, String>> ABBREVIATIONS =
      List.of(
          Map.entry(
              "CIN",
              "Children in need: those whom a council must help under the Children Act 1989"),
          Map.entry("CP", "Child protection"),
          Map.entry("CSE", "Child sexual exploitation"),
          Map.entry("CWD", "Children with disabilities"),
          Map.entry("DCS", "Director of children's services"),
          Map.entry("DLT", "Directorate leadership team"),
          Map.entry("HSCB", "Herefordshire Safeguarding Children Board"),
          Map.entry(
              "ILACS",
              "Inspection of local authority children's services, the framework of Ofsted since 2018"),
          Map.entry(
              "IRO",
              "Independent reviewing officer, who chairs the reviews of children looked after"),
          Map.entry("JAR", "Joint area review, a framework of inspection from 2005 to 2008"),
          Map.entry("LAC", "Looked after children: those in the care of a council"),
          Map.entry(
              "LADO",
              "Local authority designated officer, for allegations against those who work with children"),
          Map.entry("LSCB", "Local safeguarding children board, until 2019"),
          Map.entry("MASH", "Multi-agency safeguarding hub, where reports of concern arrive"),
          Map.entry("PEP", "Personal education plan of a child looked after"),
          Map.entry("QA", "Quality assurance"),
          Map.entry("RAG", "Red, amber, green: a rating of progress; some plans add blue for done"),
          Map.entry("SIF", "Single inspection framework of Ofsted, 2013 to 2017"));

  private final Edition edition;

  TextPages(Edition edition) {
    this.edition = edition;
  }

  String glossary() {
    List<Map.Entry<String, Value>> facts = new ArrayList<>();
    ABBREVIATIONS.forEach(
        each -> facts.add(Map.entry(each.getKey(), Value.of(Piece.words(each.getValue())))));
    return page(
        "Abbreviations of the field",
        Addresses.GLOSSARY,
        List.of(
            Section.of("", "")
                .say(
                    Piece.words(
                        "What the documents abbreviate. Bodies and posts have pages of their own with all"
                            + " the names under which they appear."))
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

  String report(Map<String, String> values) {
    String about = values.getOrDefault("page", "/");
    String address = about.startsWith("/") && !about.startsWith("//") ? about : "/";
    return page(
        "Something wrong here?",
        Addresses.REPORT,
        List.of(
            Section.of("", "")
                .say(
                    Piece.words(
                        "A wrong date, name, link or reading can be mended. Please tell those who run this"
                            + " server, or open an issue where you got the program, with these three"
                            + " things:"))
                .facts(
                    List.of(
                        Map.entry("Page", Value.of(Piece.link(address, address))),
                        Map.entry("Version of the data", Value.of(Piece.words(edition.whole()))),
                        Map.entry(
                            "What is wrong",
                            Value.of(
                                Piece.words(
                                    "the words as shown, and the words as the document has them")))))));
  }

  private String page(String title, String path, List<Section> sections) {
    return Rendering.of(
        "sections", Map.of("frame", Frame.of(edition, title, path), "sections", sections));
  }
}
