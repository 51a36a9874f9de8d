package org.goldenthread.answer.page;

import java.util.List;
import java.util.Optional;

/** Where the text of a document comes from, line by line. Implementations are safe for threads. */
@FunctionalInterface
public interface Originals {

  /**
   * A line as the document has it.
   *
   * @param number counted from 1
   * @param text as it stands
   * @param fate mapped, furniture, outside or unexplained
   * @param reason the reader or rule that says so
   */
  record Line(int number, String text, String fate, String reason) {}

  /** The lines of a document; none when the text of this fingerprint is not at hand. */
  Optional<List<Line>> of(String document, String sha256);

  /** No text at hand. */
  static Originals none() {
    return (document, sha256) -> Optional.empty();
  }
}
