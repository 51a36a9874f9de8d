package org.goldenthread.answer.page;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Cell;

/**
 * Answers that pages of one version of the graph need again and again; those that nobody needed
 * longest go first. Safe for use by many threads.
 */
final class KeptAnswers {

  /** What Java needs for a cell besides its letters, in letters. */
  private static final int CELL = 24;

  private static final int SHARES = 4;

  private final long mostLetters;
  private final Map<Asked, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private long letters;

  /** What was asked. */
  private record Asked(String query, Map<String, String> values) {}

  /** Keeps no more than so many letters. */
  KeptAnswers(long mostLetters) {
    this.mostLetters = mostLetters;
  }

  /** The answer that is kept, else a new one. */
  Answer get(String query, Map<String, String> values, Supplier<Answer> ask) {
    Asked asked = new Asked(query, Map.copyOf(values));
    Answer kept = find(asked);
    if (kept != null) {
      return kept;
    }
    Answer fresh = ask.get();
    keep(asked, fresh);
    return fresh;
  }

  @org.jspecify.annotations.Nullable
  private synchronized Answer find(Asked asked) {
    return answers.get(asked);
  }

  private synchronized void keep(Asked asked, Answer answer) {
    long size = letters(answer);
    if (size > mostLetters / SHARES || answers.putIfAbsent(asked, answer) != null) {
      return;
    }
    letters += size;
    Iterator<Map.Entry<Asked, Answer>> oldest = answers.entrySet().iterator();
    while (letters > mostLetters) {
      letters -= letters(oldest.next().getValue());
      oldest.remove();
    }
  }

  private static long letters(Answer answer) {
    long letters = CELL;
    for (List<Cell> row : answer.rows()) {
      for (Cell cell : row) {
        letters += CELL + cell.text().length();
      }
    }
    return letters;
  }
}
