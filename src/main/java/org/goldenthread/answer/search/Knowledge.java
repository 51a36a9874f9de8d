package org.goldenthread.answer.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.words.Phrases;

/**
 * What is known of words when a question is read.
 *
 * @param meanings of the labels of the graph
 * @param vocabulary of the index
 * @param synonyms other words for the same, by phrase
 * @param fillers words that say nothing of what is looked for
 */
record Knowledge(
    Meanings meanings,
    Vocabulary vocabulary,
    Phrases<Set<List<String>>> synonyms,
    Set<String> fillers) {

  private static final class Read {
    static final Phrases<Set<List<String>>> SYNONYMS = Lists.synonyms();
    static final Set<String> FILLERS = Lists.fillers();
  }

  /** What is known of the words of one index. */
  static Knowledge of(Meanings meanings, Vocabulary vocabulary) {
    return new Knowledge(meanings, vocabulary, Read.SYNONYMS, Read.FILLERS);
  }

  /** What is known without an index. */
  static Knowledge none() {
    return of(new Meanings(new Phrases<>(), Map.of()), Vocabulary.empty());
  }
}
