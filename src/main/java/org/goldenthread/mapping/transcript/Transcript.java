package org.goldenthread.mapping.transcript;

import java.util.List;

/**
 * What was read of a file. Immutable.
 *
 * @param format what the file is: {@code pdf}, {@code docx}, {@code xlsx}, {@code html}, {@code
 *     csv}, {@code tsv} or {@code text}
 * @param reader the reader and its version, such as {@code pdf-tags 1}: another version may read
 *     another text
 * @param pages how many pages the file has; 0 where it has none
 * @param blocks its pieces in the order of reading
 * @param remarks what a person should know of the reading
 */
public record Transcript(
    String format, String reader, int pages, List<Block> blocks, List<Remark> remarks) {

  /**
   * Something odd that was found: hidden rows, deletions, text outside the tags, suspicious words.
   *
   * @param kind what kind of thing, in one or two words
   * @param what one sentence
   */
  public record Remark(String kind, String what, Place place) {}

  /** Fixes the lists. */
  public Transcript {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }
}
