package org.goldenthread.answer.search;

import java.util.List;

/**
 * A record that was found.
 *
 * @param iri of the record
 * @param score how well it fits; comparable within one search only
 * @param text its words, or a snippet of them
 * @param versions the IRIs of all versions of one thing that were found, the best first; empty when
 *     this is the only one
 * @param meant words that were looked for in place of others that nobody wrote
 */
record Found(String iri, float score, String text, List<String> versions, List<String> meant) {

  Found {
    versions = List.copyOf(versions);
    meant = List.copyOf(meant);
  }
}
