/**
 * The server: pages, API and protocols on one port.
 *
 * <p>{@link org.goldenthread.answer.web.WebServer} is the front door. {@code Routes} is the one
 * list of addresses; a handler reads its parameters, asks, and answers; {@code Problems} turns
 * every failure into one error body; {@code VersionSwitch} shows a new version of the graph without
 * a break.
 */
@NullMarked
package org.goldenthread.answer.web;

import org.jspecify.annotations.NullMarked;
