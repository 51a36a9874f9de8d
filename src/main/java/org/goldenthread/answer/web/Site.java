package org.goldenthread.answer.web;

import java.util.Set;
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
 * @param proxies network addresses of those who say in the header X-Forwarded-For who is asking
 * @param originals the texts of the documents, where they are at hand
 */
public record Site(
    Store store, Catalogue catalogue, Limits limits, Set<String> proxies, Originals originals) {

  /** Keeps a copy of the addresses. */
  public Site {
    proxies = Set.copyOf(proxies);
  }

  /** A server without the texts of the documents. */
  public Site(Store store, Catalogue catalogue, Limits limits, Set<String> proxies) {
    this(store, catalogue, limits, proxies, Originals.none());
  }

  /** A server without these texts that is asked without a proxy. */
  public Site(Store store, Catalogue catalogue, Limits limits) {
    this(store, catalogue, limits, Set.of());
  }
}
