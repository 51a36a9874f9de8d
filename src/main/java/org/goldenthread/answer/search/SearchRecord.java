package org.goldenthread.answer.search;

import java.util.List;
import java.util.Set;

/**
 * A thing that can be found.
 *
 * @param iri of the thing
 * @param own its own words, property by property
 * @param around what it stands under and is about: headings, the plan, curated themes, ...
 * @param numbers its kind and its number, printed or last in its IRI, as a {@link Reference} has it
 * @param thing what this is a version of; its own IRI when there is but one
 */
record SearchRecord(
    String iri, List<Words> own, List<String> around, Set<String> numbers, String thing) {

  /** The words of one property. */
  record Words(String property, String text) {}

  SearchRecord {
    own = List.copyOf(own);
    around = List.copyOf(around);
    numbers = Set.copyOf(numbers);
  }
}
