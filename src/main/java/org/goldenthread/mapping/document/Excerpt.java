package org.goldenthread.mapping.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words taken from a document, each remembering where it is printed.
 *
 * <p>An excerpt can be cut, joined and mended; its {@link #spans} always name the printed stretches
 * that its words come from, so whatever is said from it can be led back to the page. Immutable and
 * safe to share.
 */
public final class Excerpt {

  /** The excerpt without words. */
  public static final Excerpt EMPTY = new Excerpt(List.of());

  private final List<Fragment> fragments;
  private final String text;

  private Excerpt(List<Fragment> fragments) {
    this.fragments = List.copyOf(fragments);
    StringBuilder all = new StringBuilder();
    fragments.forEach(fragment -> all.append(fragment.text()));
    this.text = all.toString();
  }

  /** Words as printed, from the given place on (UTF-16 units from 0). */
  public static Excerpt printed(String text, int start) {
    return text.isEmpty() ? EMPTY : new Excerpt(List.of(Fragment.printed(text, start)));
  }

  /** The words, mended where a correction says so. */
  public String text() {
    return text;
  }

  /** Whether there is nothing but white space. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** The words from one character to another, counted in {@link #text}. */
  public Excerpt slice(int from, int to) {
    List<Fragment> kept = new ArrayList<>();
    int at = 0;
    for (Fragment fragment : fragments) {
      int low = Math.max(from - at, 0);
      int high = Math.min(to - at, fragment.text().length());
      if (low < high) {
        kept.add(fragment.slice(low, high));
      }
      at += fragment.text().length();
    }
    return new Excerpt(kept);
  }

  /** The excerpt without white space at its ends. */
  public Excerpt strip() {
    int from = 0;
    int to = text.length();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return slice(from, to);
  }

  /** The parts between the given characters, empty ones included. */
  public List<Excerpt> split(char separator) {
    List<Excerpt> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(slice(from, at));
      from = at + 1;
    }
    parts.add(slice(from, text.length()));
    return parts;
  }

  /** This excerpt and another with a joint between them that is printed nowhere. */
  public Excerpt join(String joint, Excerpt next) {
    if (text.isEmpty()) {
      return next;
    }
    if (next.text.isEmpty()) {
      return this;
    }
    List<Fragment> all = new ArrayList<>(fragments);
    if (!joint.isEmpty()) {
      int end = fragments.get(fragments.size() - 1).end();
      all.add(Fragment.mended(joint, end, end, ""));
    }
    all.addAll(next.fragments);
    return new Excerpt(all);
  }

  /** The excerpt with the characters from {@code from} to {@code to} replaced by other words. */
  public Excerpt mend(int from, int to, String words, String mendedBy) {
    Excerpt printed = slice(from, to);
    List<Fragment> all = new ArrayList<>(slice(0, from).fragments);
    if (!words.isEmpty()) {
      List<Span> spans = printed.spans();
      int start = spans.isEmpty() ? 0 : spans.get(0).start();
      int end = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).end();
      all.add(Fragment.mended(words, start, end, mendedBy));
    }
    all.addAll(slice(to, text.length()).fragments);
    return new Excerpt(all);
  }

  /** The same words, which a correction or recovery puts to another place. */
  public Excerpt touchedBy(String by) {
    return new Excerpt(fragments.stream().map(one -> one.touchedBy(by)).toList());
  }

  /** The printed stretches behind the words, in the order of the words, neighbours joined. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (Fragment fragment : fragments) {
      if (!fragment.isPrinted()) {
        continue;
      }
      Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null && fragment.start() <= last.end() && fragment.start() >= last.start()) {
        int end = Math.max(last.end(), fragment.end());
        spans.set(spans.size() - 1, new Span(last.start(), end));
      } else {
        spans.add(new Span(fragment.start(), fragment.end()));
      }
    }
    return spans;
  }

  /**
   * The corrections and recoveries that changed or moved words of this excerpt, in alphabetical
   * order.
   */
  public Set<String> mendedBy() {
    Set<String> all = new TreeSet<>();
    fragments.stream().map(Fragment::mendedBy).filter(by -> !by.isEmpty()).forEach(all::add);
    return all;
  }

  @Override
  public String toString() {
    return text;
  }
}
