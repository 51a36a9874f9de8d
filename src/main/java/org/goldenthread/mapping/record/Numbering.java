package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Excerpt;

/**
 * Follows the numbers of a report's paragraphs: only the number that comes next, or one little
 * beyond it, begins a paragraph. Not safe for use by several threads at once.
 */
final class Numbering {

  private static final int WIDEST_GAP = 5;
  private static final int LEAST_BARE = 10;
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\s?[.)](?:\\s+|(?=\\p{L}))");

  private final List<String> gaps = new ArrayList<>();
  private int next = 1;

  /** A number and the words behind it. */
  record Numbered(int number, Excerpt words) {}

  /** Whether a piece begins with a number, whichever. */
  static boolean begins(Piece piece) {
    return NUMBER.matcher(piece.plain()).lookingAt();
  }

  /** The number that a piece begins with, whichever. */
  static Optional<Numbered> any(Piece piece) {
    Matcher matcher = NUMBER.matcher(piece.words().text());
    return matcher.lookingAt() ? Optional.of(numbered(piece.words(), matcher)) : Optional.empty();
  }

  private static Numbered numbered(Excerpt words, Matcher matcher) {
    return new Numbered(
        Integer.parseInt(matcher.group(1)), words.slice(matcher.end(), words.text().length()));
  }

  /** The number of the paragraph that a piece begins, if it follows the last one. */
  Optional<Numbered> of(Piece piece) {
    Optional<Numbered> found = any(piece).or(() -> bare(piece)).filter(this::follows);
    found.ifPresent(one -> pass(one.number(), piece.line()));
    return found;
  }

  private boolean follows(Numbered one) {
    return one.number() >= next && one.number() <= next + (next == 1 ? 0 : WIDEST_GAP);
  }

  /** A number that lost its full stop; small ones may be those of footnotes. */
  private Optional<Numbered> bare(Piece piece) {
    String text = piece.words().text();
    if (next < LEAST_BARE || !text.startsWith(next + " ")) {
      return Optional.empty();
    }
    Matcher matcher = Pattern.compile("(\\d+)\\s+(?=\\p{Lu})").matcher(text);
    return matcher.lookingAt() ? Optional.of(numbered(piece.words(), matcher)) : Optional.empty();
  }

  /** Goes on behind a number. */
  void pass(int number, int line) {
    for (int missing = next; missing < number; missing++) {
      gaps.add("the text has no paragraph " + missing + " before line " + line);
    }
    next = number + 1;
  }

  /** Where the next number stands within the words of the paragraph before it; -1 for nowhere. */
  Optional<Matcher> within(Excerpt words) {
    if (!mayHold(words.text())) {
      return Optional.empty();
    }
    Matcher inner =
        Pattern.compile("(?<=[.!?”’'\")])\\s+(" + next + ")\\.\\s+(?=\\p{Lu})")
            .matcher(words.text());
    return inner.find() ? Optional.of(inner) : Optional.empty();
  }

  /** Where the next number stands behind words that may be a heading; -1 for nowhere. */
  int behind(Piece piece) {
    return piece.words().text().indexOf(" " + next + ". ");
  }

  private boolean mayHold(String text) {
    return text.contains(next + ".");
  }

  /** The number that comes next. */
  int next() {
    return next;
  }

  /** Numbers that the text does not have, one sentence each. */
  List<String> gaps() {
    return List.copyOf(gaps);
  }
}
