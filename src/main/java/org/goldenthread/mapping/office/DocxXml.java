package org.goldenthread.mapping.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Ways through the XML of a DOCX, by local names: transitional and strict files differ in others.
 */
final class DocxXml {

  private DocxXml() {}

  /** The elements right within another. */
  static List<Element> kids(Element parent) {
    List<Element> kids = new ArrayList<>();
    for (Node kid = parent.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element element) {
        kids.add(element);
      }
    }
    return kids;
  }

  /** The first element right within another that has a name. */
  static Optional<Element> kid(Element parent, String name) {
    return kids(parent).stream().filter(kid -> name.equals(kid.getLocalName())).findFirst();
  }

  /** The element at the end of a path of names. */
  static Optional<Element> at(Element parent, String... path) {
    Optional<Element> found = Optional.of(parent);
    for (String name : path) {
      found = found.flatMap(element -> kid(element, name));
    }
    return found;
  }

  /** An attribute by its local name, or an empty string. */
  static String attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** The value of a property such as {@code <w:gridSpan w:val="2"/>}, or an empty string. */
  static String value(Element parent, String... path) {
    return at(parent, path).map(found -> attribute(found, "val")).orElse("");
  }

  /** Whether a property such as {@code <w:b/>} is there and not switched off. */
  static boolean on(Element parent, String... path) {
    return at(parent, path)
        .map(found -> !attribute(found, "val").matches("0|false|off|none"))
        .orElse(false);
  }

  /** A whole number within bounds, or what is said instead. */
  static int number(String value, int otherwise) {
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }
}
