/**
 * Pages, API and SPARQL on one port.
 *
 * <p>{@link org.goldenthread.answer.web.WebServer} is the front door. {@code Routes} is the one
 * list of addresses; a handler reads its parameters, asks, and answers; {@code Problems} turns
 * every failure into one error body. {@code SparqlDoor} puts Fuseki's own servlets behind our gate.
 * Addresses are made in {@code Addresses} and nowhere else, markup by {@code Html}, which escapes
 * all it is given.
 */
@NullMarked
package org.goldenthread.answer.web;

import org.jspecify.annotations.NullMarked;
