package org.goldenthread.mapping.document;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.fault.Failure;

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
   * @throws Failure when a line that looks like a page line names no number of a page
   */
  public static Pages find(SourceText source, Pattern pattern, boolean footers) {
    NavigableMap<Integer, Integer> numbers = new TreeMap<>();
    for (Line line : source.lines()) {
      Matcher matcher = pattern.matcher(line.text());
      if (matcher.find()) {
        numbers.put(line.number(), number(matcher.group(1), source, line));
      }
    }
    return new Pages(numbers, footers);
  }

  /** The pages on which the lines stand in the file that the text was made from. */
  public static Pages of(Places places) {
    NavigableMap<Integer, Integer> numbers = new TreeMap<>();
    for (int line = 1; line <= places.entries().size(); line++) {
      if (places.line(line).page() > 0) {
        numbers.put(line, places.line(line).page());
      }
    }
    return numbers.isEmpty() ? NONE : new Pages(numbers, false);
  }

  private static int number(String printed, SourceText source, Line line) {
    try {
      return Integer.parseInt(printed);
    } catch (NumberFormatException e) {
      throw new Failure(
          Failure.Code.DATA,
          source.slug()
              + ":"
              + line.number()
              + ": '"
              + printed
              + "' is no number of a page; narrow the pattern of pages in profile.yaml.",
          e);
    }
  }

  /** The page on which a line stands, where the document shows it. */
  public OptionalInt pageOf(int line) {
    Map.Entry<Integer, Integer> entry =
        footers ? numbers.ceilingEntry(line) : numbers.floorEntry(line);
    return entry == null ? OptionalInt.empty() : OptionalInt.of(entry.getValue());
  }
}
