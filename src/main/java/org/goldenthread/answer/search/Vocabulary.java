package org.goldenthread.answer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.goldenthread.words.Nearest;
import org.goldenthread.words.Root;

/**
 * The words of an index: which stems there are, which are derived from one another, and which words
 * are near one that is not there. Read once when an index is opened; safe for use by many threads.
 */
final class Vocabulary {

  /** Shorter words are not corrected: too many others are as near. */
  private static final int SHORTEST = 4;

  /** From this length on two letters may be wrong. */
  private static final int LONG = 7;

  private static final int NEAR = 8;

  private final Map<String, Integer> stems;
  private final Map<String, Integer> forms;
  private final Map<String, List<String>> families = new HashMap<>();
  private final Nearest near;

  private Vocabulary(Map<String, Integer> stems, Map<String, Integer> forms) {
    this.stems = stems;
    this.forms = forms;
    for (String stem : stems.keySet()) {
      families.computeIfAbsent(Root.of(stem), root -> new ArrayList<>()).add(stem);
    }
    this.near = new Nearest(forms.keySet().stream().filter(f -> f.length() >= SHORTEST).toList());
  }

  /** Of an index that has these fields of stems and of words as they are written. */
  static Vocabulary of(IndexReader reader) throws IOException {
    return new Vocabulary(terms(reader, LuceneIndex.ALL), terms(reader, LuceneIndex.FORM));
  }

  /** A vocabulary without words: whatever is asked is taken as it stands. */
  static Vocabulary empty() {
    return new Vocabulary(Map.of(), Map.of());
  }

  private static Map<String, Integer> terms(IndexReader reader, String field) throws IOException {
    Map<String, Integer> all = new HashMap<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        all.put(term.utf8ToString(), each.docFreq());
      }
    }
    return all;
  }

  boolean knows(String stem) {
    return stems.containsKey(stem);
  }

  /** Other stems of the same root. */
  List<String> derived(String stem) {
    return families.getOrDefault(Root.of(stem), List.of()).stream()
        .filter(other -> !other.equals(stem))
        .toList();
  }

  /** The word of the index that somebody who typed another word probably meant. */
  Optional<String> meant(String word) {
    if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int most = word.length() < LONG ? 1 : 2;
    return near.to(word, NEAR).stream()
        .filter(one -> one.edits() <= most)
        .min(
            Comparator.comparing(Nearest.Near::edits)
                .thenComparing(one -> one.name().charAt(0) != word.charAt(0))
                .thenComparing(one -> -forms.getOrDefault(one.name(), 0))
                .thenComparing(Nearest.Near::name))
        .map(Nearest.Near::name);
  }
}
