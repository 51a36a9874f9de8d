package org.goldenthread.mapping.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of each line of one document: nothing is dropped in silence.
 *
 * <p>A line that readers say several things of keeps the strongest: mapped before furniture before
 * outside. Not safe for use by several threads at once; each document has its own.
 */
public final class Ledger {

  /** What a line may become; a later one outweighs an earlier one. */
  public enum Fate {
    /** No reader and no rule explains the line. */
    UNEXPLAINED,
    /** The profile says that the line is not read, and why: what it holds is not sure. */
    UNREAD,
    /** The line belongs to a part that is declared outside the scope. */
    OUTSIDE,
    /** The line carries nothing: a footer, a repeated header, a blank line. */
    FURNITURE,
    /** Words of the line are in the graph. */
    MAPPED
  }

  /**
   * What became of one line.
   *
   * @param line the line's number, counted from 1
   * @param fate what became of it
   * @param reason the reader or rule that says so
   */
  public record Entry(int line, Fate fate, String reason) {}

  private final List<Entry> entries = new ArrayList<>();

  /** A ledger in which every line of the document still waits to be explained. */
  public Ledger(SourceText source) {
    for (Line line : source.lines()) {
      entries.add(new Entry(line.number(), Fate.UNEXPLAINED, "no reader understands it"));
    }
  }

  /** Words of the line are in the graph, put there by the named reader. */
  public void mapped(int line, String reader) {
    enter(line, Fate.MAPPED, reader);
  }

  /** The line carries nothing, as the named rule says. */
  public void furniture(int line, String rule) {
    enter(line, Fate.FURNITURE, rule);
  }

  /** The line is outside the scope, for the given reason. */
  public void outside(int line, String reason) {
    enter(line, Fate.OUTSIDE, reason);
  }

  /** The line is not read, for the reason that the profile gives. */
  public void unread(int line, String reason) {
    enter(line, Fate.UNREAD, reason);
  }

  /** No reader understands the line, and this is why. */
  public void unexplained(int line, String why) {
    if (entries.get(line - 1).fate() == Fate.UNEXPLAINED) {
      entries.set(line - 1, new Entry(line, Fate.UNEXPLAINED, why));
    }
  }

  private void enter(int line, Fate fate, String reason) {
    if (fate.compareTo(entries.get(line - 1).fate()) > 0) {
      entries.set(line - 1, new Entry(line, fate, reason));
    }
  }

  /** One entry a line, in order. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** How many lines met each fate. */
  public Map<Fate, Integer> counts() {
    Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      counts.put(fate, 0);
    }
    entries.forEach(entry -> counts.merge(entry.fate(), 1, Integer::sum));
    return counts;
  }
}
