/**
 * The store in a SPARQL 1.1 service.
 *
 * <p>{@link org.goldenthread.answer.remote.RemoteDepot} is the front door: it keeps versions side
 * by side, each in graphs of its own names, and publishes one by replacing one small graph. {@code
 * RemoteEngine} has Jena send whole queries; {@code RemoteNames} translates names on the way out
 * and back; {@code RemoteSearch} answers searches here.
 */
@NullMarked
package org.goldenthread.answer.remote;

import org.jspecify.annotations.NullMarked;
