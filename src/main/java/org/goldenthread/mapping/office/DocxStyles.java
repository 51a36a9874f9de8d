package org.goldenthread.mapping.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Which styles of a DOCX make headings and lists. Immutable after it is made. */
final class DocxStyles {

  private static final int DEEP = 20;
  private final Map<String, Element> styles = new HashMap<>();

  DocxStyles(Optional<Element> part) {
    part.map(DocxXml::kids).orElse(List.of()).stream()
        .filter(style -> "style".equals(style.getLocalName()))
        .forEach(style -> styles.put(DocxXml.attribute(style, "styleId"), style));
  }

  /** The level of a heading, from 1; 0 for other paragraphs. */
  int level(Element paragraph) {
    String outline = DocxXml.value(paragraph, "pPr", "outlineLvl");
    String id = DocxXml.value(paragraph, "pPr", "pStyle");
    for (int i = 0; i < DEEP && outline.isEmpty() && styles.containsKey(id); i++) {
      Element style = styles.get(id);
      String name = DocxXml.value(style, "name").toLowerCase(Locale.ROOT);
      if (name.matches("heading [1-9]")) {
        return name.charAt(name.length() - 1) - '0';
      }
      if (name.equals("title")) {
        return 1;
      }
      outline = DocxXml.value(style, "pPr", "outlineLvl");
      id = DocxXml.value(style, "basedOn");
    }
    return outline.matches("[0-8]") ? outline.charAt(0) - '0' + 1 : 0;
  }

  /** The numbering of a paragraph: its own, or that of its style. */
  Optional<Element> numbering(Element paragraph) {
    Optional<Element> found = DocxXml.at(paragraph, "pPr", "numPr");
    String id = DocxXml.value(paragraph, "pPr", "pStyle");
    for (int i = 0; i < DEEP && found.isEmpty() && styles.containsKey(id); i++) {
      Element style = styles.get(id);
      found = DocxXml.at(style, "pPr", "numPr");
      id = DocxXml.value(style, "basedOn");
    }
    return found;
  }
}
