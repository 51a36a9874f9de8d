package org.goldenthread.answer.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of a text around words that were asked for. These stand between «guillemets»; … is for
 * words left out. Where none of them occurs, it is the beginning of the text.
 */
final class Snippet {

  /** The most characters that are shown, but for a longer mark. */
  private static final int LENGTH = 240;

  /** The most of the beginning of the first text before a piece of another one, and of that one. */
  private static final int LEAD = 110;

  private static final int OTHER = LENGTH - LEAD;
  private static final String DASH = " — ";

  /** Characters shown before the first mark. */
  private static final int BEFORE = 60;

  private final String text;
  private final int start;
  private final int end;
  private final List<Marker.Mark> marks;

  /** The piece that begins with the first of these marks. */
  private Snippet(String text, List<Marker.Mark> marks, int length) {
    this(text, marks, marks.isEmpty() ? 0 : start(text, marks.get(0).start(), length), length);
  }

  private Snippet(String text, List<Marker.Mark> marks, int start, int length) {
    this.text = text;
    this.start = start;
    int least = marks.isEmpty() || start == 0 ? 0 : marks.get(0).end();
    this.end = Math.max(least, end(text, start + length));
    this.marks = marks.stream().takeWhile(mark -> mark.end() <= end).toList();
  }

  /**
   * The best piece of several texts: the first one with most words of the question. The first text
   * says what a record is: when the piece is of another one, the beginning of the first stands
   * before it.
   */
  static String of(List<String> texts, Marker marker) {
    String first = texts.isEmpty() ? "" : texts.get(0);
    List<Marker.Mark> own = marker.in(first);
    Snippet best = best(first, own, LENGTH, new Snippet("", List.of(), LENGTH));
    int fit = best.fit();
    for (String other : texts.subList(Math.min(1, texts.size()), texts.size())) {
      best = best(other, marker.in(other), OTHER, best);
    }
    return best.fit() == fit ? best.toString() : new Snippet(first, own, 0, LEAD) + DASH + best;
  }

  private static Snippet best(String text, List<Marker.Mark> marks, int length, Snippet known) {
    Snippet best = known;
    int first = 0;
    do {
      Snippet snippet = new Snippet(text, marks.subList(first, marks.size()), length);
      best = best.text.isEmpty() || snippet.fit() > best.fit() ? snippet : best;
      first++;
    } while (first < marks.size());
    return best;
  }

  private int fit() {
    Set<String> words = new HashSet<>();
    marks.forEach(mark -> words.addAll(List.of(mark.words().split(" ", -1))));
    return words.size();
  }

  /** The start of a word some way before a mark. */
  private static int start(String text, int mark, int length) {
    if (text.length() <= length || mark <= BEFORE) {
      return 0;
    }
    int space = text.indexOf(' ', mark - BEFORE);
    return space < 0 || space > mark ? mark : space + 1;
  }

  /** The end of a word before a limit. */
  private static int end(String text, int limit) {
    if (limit >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', limit);
    return space < 0 ? limit : space;
  }

  @Override
  public String toString() {
    StringBuilder marked = new StringBuilder(start == 0 ? "" : "… ");
    int at = start;
    for (Marker.Mark mark : marks) {
      marked.append(text, at, mark.start()).append('«');
      marked.append(text, mark.start(), mark.end()).append('»');
      at = mark.end();
    }
    return marked.append(text, at, end).append(end == text.length() ? "" : " …").toString();
  }
}
