package org.goldenthread.document;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed page numbers of a document, as far as the text shows them. Immutable.
 *
 * <p>A page number is printed on a line of its own at the end of its page (a footer) or at its
 * start (a header); lines that no number covers have no page.
 */
public final class Pages {

  /** A document that prints no page numbers. */
  public static final Pages NONE = new Pages(new TreeMap<>(), true);

  private final NavigableMap<Integer, Integer> numbers;
  private final boolean footers;

  private Pages(NavigableMap<Integer, Integer> numbers, boolean footers) {
    this.numbers = numbers;
    this.footers = footers;
  }

  /**
   * Finds the page numbers of a document.
   *
   * @param pattern what a page line looks like; group 1 is the number
   * @param footers whether the number stands at the end of its page
   */
  public static Pages find(SourceText source, Pattern pattern, boolean footers) {
    NavigableMap<Integer, Integer> numbers = new TreeMap<>();
    for (Line line : source.lines()) {
      Matcher matcher = pattern.matcher(line.text());
      if (matcher.find()) {
        numbers.put(line.number(), Integer.valueOf(matcher.group(1)));
      }
    }
    return new Pages(numbers, footers);
  }

  /** The page on which a line stands, where the document shows it. */
  public OptionalInt pageOf(int line) {
    Map.Entry<Integer, Integer> entry =
        footers ? numbers.ceilingEntry(line) : numbers.floorEntry(line);
    return entry == null ? OptionalInt.empty() : OptionalInt.of(entry.getValue());
  }
}
