package org.goldenthread.answer.search;

import java.util.List;
import java.util.Optional;

/**
 * One search.
 *
 * @param words what a person typed
 * @param properties to which it is restricted; empty for all
 * @param record the one record that is asked about, if it is one
 * @param limit of records found
 * @param marked whether snippets are wanted in place of all words
 */
record Find(
    String words, List<String> properties, Optional<String> record, int limit, boolean marked) {

  Find {
    properties = List.copyOf(properties);
  }
}
