package org.goldenthread.mapping.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a statement is compared by.
 *
 * @param words weights of its words and of pairs of neighbours, by stems
 * @param themes weights of its themes and their groups, by slugs
 * @param labels the words that stood for each theme, its own words first
 * @param shown how its words and pairs are written
 */
record Features(
    Map<String, Double> words,
    Map<String, Double> themes,
    Map<String, Set<String>> labels,
    Map<String, String> shown) {

  /** No features yet. */
  static Features none() {
    return new Features(
        new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }
}
