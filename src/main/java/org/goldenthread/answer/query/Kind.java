package org.goldenthread.answer.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What the value of a parameter may be. Kinds with classes or properties name what is in the graph:
 * a value must exist there, as an identifier or a name.
 */
enum Kind {
  TEXT,
  NUMBER("[0-9]{1,6}([.][0-9]{1,6}){0,3}[a-z]?", "a printed number such as 12 or 4.5"),
  /** The number of an action in the plan, and the part, that the same question names. */
  ACTION("[0-9]{1,6}([.][0-9]{1,6}){0,3}[a-z]?", "a printed number such as 12 or 4.5"),
  DATE("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", "a date such as 2015-01 or 2015-01-15"),
  AUTHORITY("a name", "gt:authority", ""),
  PART("a name", "gt:part", ""),
  DOCUMENT("a name", "", "gt:Document"),
  INSPECTION("a name", "", "gt:Inspection"),
  PLAN("a name", "", "gt:Plan"),
  BODY("a name", "", "gt:Body gt:Mechanism"),
  POST("a name", "", "gt:Post"),
  THEME("a name", "", "skos:Concept");

  /** Every answer asks for them; heads hold few. */
  private static final Map<String, List<Kind>> PARSED = new ConcurrentHashMap<>();

  private final Pattern pattern;
  private final String form;
  private final String properties;
  private final String classes;

  Kind() {
    this(".*", "text");
  }

  Kind(String pattern, String form) {
    this(pattern, form, "", "");
  }

  Kind(String form, String properties, String classes) {
    this(".*", form, properties, classes);
  }

  Kind(String pattern, String form, String properties, String classes) {
    this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    this.form = form;
    this.properties = properties;
    this.classes = classes;
  }

  /** The word for it in the head of a query. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean wellFormed(String value) {
    return pattern.matcher(value).matches();
  }

  /** What a well-formed value is, for a message. */
  String form() {
    return form;
  }

  /** Whether a value must exist in the graph. */
  boolean mustExist() {
    return !properties.isEmpty() || !classes.isEmpty();
  }

  /** The properties whose values are meant, as prefixed names. */
  List<String> properties() {
    return list(properties);
  }

  /** The classes whose instances are meant, as prefixed names. */
  List<String> classes() {
    return list(classes);
  }

  private static List<String> list(String names) {
    return names.isEmpty() ? List.of() : List.of(names.split(" "));
  }

  /** The kinds that a head names: {@code plan}, or {@code plan or inspection}. */
  static List<Kind> parse(String words) {
    return PARSED.computeIfAbsent(words, Kind::split);
  }

  private static List<Kind> split(String words) {
    return Arrays.stream(words.strip().split("\\s+or\\s+")).map(Kind::of).toList();
  }

  private static Kind of(String word) {
    for (Kind kind : values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "unknown type '"
            + word
            + "'; a type is one of "
            + String.join(", ", Arrays.stream(values()).map(Kind::word).toList()));
  }
}
