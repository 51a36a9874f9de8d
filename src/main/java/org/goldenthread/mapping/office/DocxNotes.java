package org.goldenthread.mapping.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Footnotes, endnotes and comments of a DOCX by their numbers. Immutable after it is made. */
final class DocxNotes {

  private final Map<String, String> notes = new HashMap<>();

  /** Adds the notes of a part, under the name by which paragraphs call them. */
  void add(String name, String part, Optional<Element> root) {
    if (root.isPresent()) {
      for (Element note : DocxXml.kids(root.get())) {
        StringBuilder words = new StringBuilder();
        for (Element paragraph : DocxXml.kids(note)) {
          words.append(new DocxText(name, paragraph).words()).append(' ');
        }
        notes.put(part + " " + DocxXml.attribute(note, "id"), DocxText.normal(words));
      }
    }
  }

  /** The words of a note, such as {@code footnotes 2}; empty where there is none. */
  String words(String call) {
    return notes.getOrDefault(call, "");
  }
}
