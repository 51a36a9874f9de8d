package org.goldenthread.answer.page;

import java.util.List;
import java.util.Map;

/**
 * What the graph says of one record.
 *
 * @param iri its identifier
 * @param facts properties in words, with their values
 * @param quotes where the documents say so
 * @param references who refers to it, by property
 * @param forms in which all this can be taken away
 */
record RecordView(
    String iri,
    List<Map.Entry<String, Value>> facts,
    List<QuoteView> quotes,
    List<Group> references,
    List<Map.Entry<String, String>> forms) {

  /**
   * Those who refer by one property.
   *
   * @param count how many they are
   * @param first the first of them
   * @param all where all are listed
   */
  record Group(String name, int count, List<List<Piece>> first, String all) {}
}
