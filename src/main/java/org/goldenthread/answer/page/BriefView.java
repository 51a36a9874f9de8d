package org.goldenthread.answer.page;

import java.util.List;

/**
 * A brief as it is shown and printed.
 *
 * @param entries the records, in the order in which they were ticked
 * @param notes where their words stand
 * @param unknown paths of which this version of the graph says nothing
 */
record BriefView(List<Entry> entries, List<Note> notes, List<String> unknown) {

  /**
   * A record.
   *
   * @param without address of the brief without it
   */
  record Entry(String name, String path, List<Quote> quotes, String without) {}

  /** Words of a document; the number is that of the footnote. */
  record Quote(String name, String words, int note) {}

  /** A footnote: document, page and line in words, and the address of that place. */
  record Note(int number, String where, String address) {}
}
