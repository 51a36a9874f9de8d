package org.goldenthread.answer.search;

import java.util.List;

/**
 * A thing that can be found.
 *
 * @param iri of the thing
 * @param own its own words, property by property
 * @param around what it stands under and is about: headings, the plan, curated themes, ...
 */
record SearchRecord(String iri, List<Words> own, List<String> around) {

  /** The words of one property. */
  record Words(String property, String text) {}

  SearchRecord {
    own = List.copyOf(own);
    around = List.copyOf(around);
  }
}
