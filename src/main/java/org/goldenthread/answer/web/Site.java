package org.goldenthread.answer.web;

import org.goldenthread.answer.page.Originals;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Store;

/**
 * What a server shows.
 *
 * @param store the version of the graph
 * @param catalogue the questions
 * @param limits what one question may cost
 * @param originals the texts of the documents, where they are at hand
 */
public record Site(Store store, Catalogue catalogue, Limits limits, Originals originals) {

  /** A site without the texts of the documents. */
  public Site(Store store, Catalogue catalogue, Limits limits) {
    this(store, catalogue, limits, Originals.none());
  }
}
