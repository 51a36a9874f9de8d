package org.goldenthread.answer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.words.Phrases;

/**
 * Words that stand for one another, made from the {@link Labels} of a graph.
 *
 * <p>A label of a theme stands for the theme, in a text as in a question. An abbreviation stands
 * for the label that it abbreviates and the other way round: this holds for themes, bodies,
 * mechanisms and posts.
 *
 * @param phrases every label that stands for something
 * @param labels of each theme as stems, by the word that stands for the theme
 */
record Meanings(Phrases<Meaning> phrases, Map<String, List<List<String>>> labels) {

  /** The labels in a text. */
  List<Phrases.Match<Meaning>> in(List<String> stems) {
    return phrases.in(stems);
  }

  /** All other labels of what a label stands for, as stems. */
  List<List<String>> labels(Meaning meaning) {
    List<List<String>> all = new ArrayList<>(meaning.others());
    meaning.themes().forEach(theme -> all.addAll(labels.getOrDefault(theme, List.of())));
    meaning.close().forEach(theme -> all.addAll(labels.getOrDefault(theme, List.of())));
    return all;
  }
}
