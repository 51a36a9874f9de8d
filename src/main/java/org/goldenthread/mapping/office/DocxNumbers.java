package org.goldenthread.mapping.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Counts the numbers that Word prints before paragraphs and does not keep in the file. */
final class DocxNumbers {

  private static final int LEVELS = 9;
  private static final Pattern LEVEL = Pattern.compile("%([1-9])");
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUE = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> instances = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  DocxNumbers(Optional<Element> part) {
    if (part.isPresent()) {
      for (Element kid : DocxXml.kids(part.get())) {
        if ("abstractNum".equals(kid.getLocalName())) {
          lists.put(DocxXml.attribute(kid, "abstractNumId"), kid);
        } else if ("num".equals(kid.getLocalName())) {
          instances.put(DocxXml.attribute(kid, "numId"), kid);
        }
      }
    }
  }

  /** The next label of a numbered paragraph, or nothing where its numbering is switched off. */
  Optional<String> next(Element numbering) {
    Element instance = instances.get(DocxXml.value(numbering, "numId"));
    int level = Math.min(LEVELS - 1, DocxXml.number(DocxXml.value(numbering, "ilvl"), 0));
    if (instance == null) {
      return Optional.empty();
    }
    String list = DocxXml.value(instance, "abstractNumId");
    int[] counts = counters.computeIfAbsent(list, key -> new int[LEVELS]);
    int start = DocxXml.number(definition(instance, level, "start"), 1);
    counts[level] = counts[level] == 0 ? start : counts[level] + 1;
    for (int i = level + 1; i < LEVELS; i++) {
      counts[i] = 0;
    }
    return Optional.of(label(instance, level, counts));
  }

  private String label(Element instance, int level, int[] counts) {
    if (definition(instance, level, "numFmt").equals("bullet")) {
      return definition(instance, level, "lvlText");
    }
    Matcher each = LEVEL.matcher(definition(instance, level, "lvlText"));
    return each.replaceAll(
        match -> {
          int at = match.group(1).charAt(0) - '1';
          int count = counts[at] == 0 ? 1 : counts[at];
          return Matcher.quoteReplacement(printed(count, definition(instance, at, "numFmt")));
        });
  }

  private String definition(Element instance, int level, String property) {
    String number = String.valueOf(level);
    for (Element override : DocxXml.kids(instance)) {
      if (DocxXml.attribute(override, "ilvl").equals(number)) {
        String its =
            property.equals("start")
                ? DocxXml.value(override, "startOverride")
                : DocxXml.value(override, "lvl", property);
        if (!its.isEmpty()) {
          return its;
        }
      }
    }
    Element list = lists.get(DocxXml.value(instance, "abstractNumId"));
    return list == null
        ? ""
        : DocxXml.kids(list).stream()
            .filter(kid -> "lvl".equals(kid.getLocalName()))
            .filter(kid -> DocxXml.attribute(kid, "ilvl").equals(number))
            .map(kid -> DocxXml.value(kid, property))
            .findFirst()
            .orElse("");
  }

  private static String printed(int count, String format) {
    return switch (format) {
      case "lowerLetter" -> letter(count);
      case "upperLetter" -> letter(count).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(count);
      case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
      case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
      case "none" -> "";
      default -> String.valueOf(count);
    };
  }

  private static String letter(int count) {
    String one = String.valueOf((char) ('a' + (count - 1) % 26));
    return one.repeat(Math.min(10, (count - 1) / 26 + 1));
  }

  private static String roman(int count) {
    StringBuilder printed = new StringBuilder();
    int left = count % 4000;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; left >= ROMAN_VALUE[i]; left -= ROMAN_VALUE[i]) {
        printed.append(ROMAN[i]);
      }
    }
    return printed.toString();
  }
}
