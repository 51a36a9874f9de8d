package org.goldenthread.answer.web;

import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Store;

/**
 * What a server shows.
 *
 * @param store the version of the graph
 * @param catalogue the questions
 * @param limits what one question may cost
 */
public record Site(Store store, Catalogue catalogue, Limits limits) {}
