package org.goldenthread.web;

import org.goldenthread.query.Catalogue;
import org.goldenthread.query.Limits;
import org.goldenthread.store.Store;

/**
 * What a server shows.
 *
 * @param store the version of the graph
 * @param catalogue the questions
 * @param limits what one question may cost
 */
public record Site(Store store, Catalogue catalogue, Limits limits) {}
