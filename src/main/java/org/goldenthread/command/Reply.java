package org.goldenthread.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reader typed after a question.
 *
 * @param choice what it means
 * @param another the other answer, when there is one
 */
record Reply(Choice choice, String another) {

  /** What a reader may want. */
  enum Choice {
    YES,
    NO,
    ANOTHER,
    SKIP,
    QUIT
  }

  /** What a line means; empty when it means nothing. */
  static Optional<Reply> of(String line) {
    String plain = line.strip();
    String word = plain.toLowerCase(Locale.ROOT);
    if (word.startsWith("a ") || word.startsWith("another ")) {
      return Optional.of(
          new Reply(Choice.ANOTHER, plain.substring(plain.indexOf(' ') + 1).strip()));
    }
    for (Choice choice : List.of(Choice.YES, Choice.NO, Choice.SKIP, Choice.QUIT)) {
      String name = choice.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.equals(name.substring(0, 1))) {
        return Optional.of(new Reply(choice, ""));
      }
    }
    return Optional.empty();
  }
}
