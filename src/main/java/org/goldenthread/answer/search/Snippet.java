package org.goldenthread.answer.search;

import java.io.IOException;
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

  /** Characters shown before the first mark. */
  private static final int BEFORE = 60;

  private final String text;
  private final int start;
  private final int end;
  private final List<Marker.Mark> marks;

  /** The piece that begins with the first of these marks. */
  private Snippet(String text, List<Marker.Mark> marks) {
    this.text = text;
    this.start = marks.isEmpty() ? 0 : start(text, marks.get(0).start());
    int least = marks.isEmpty() ? 0 : marks.get(0).end();
    this.end = Math.max(least, end(text, start + LENGTH));
    this.marks = marks.stream().takeWhile(mark -> mark.end() <= end).toList();
  }

  /** The best piece of several texts: the first one with most words of the question. */
  static String of(List<String> texts, Marker marker) throws IOException {
    Snippet best = new Snippet("", List.of());
    for (String text : texts) {
      List<Marker.Mark> marks = marker.in(text);
      int first = 0;
      do {
        Snippet snippet = new Snippet(text, marks.subList(first, marks.size()));
        best = best.text.isEmpty() || snippet.fit() > best.fit() ? snippet : best;
        first++;
      } while (first < marks.size());
    }
    return best.toString();
  }

  private int fit() {
    Set<String> words = new HashSet<>();
    marks.forEach(mark -> words.addAll(List.of(mark.words().split(" ", -1))));
    return words.size();
  }

  /** The start of a word some way before a mark. */
  private static int start(String text, int mark) {
    if (text.length() <= LENGTH || mark <= BEFORE) {
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
