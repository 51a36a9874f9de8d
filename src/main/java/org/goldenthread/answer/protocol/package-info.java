/**
 * The protocols of the W3C.
 *
 * <p>{@link org.goldenthread.answer.protocol.SparqlDoor} is the query operation of the SPARQL 1.1
 * Protocol, {@link org.goldenthread.answer.protocol.DataDoor} the Graph Store Protocol, {@link
 * org.goldenthread.answer.protocol.AboutData} tells what is behind them (VoID, DCAT, Service
 * Description). An answer is whole or a refusal.
 */
@NullMarked
package org.goldenthread.answer.protocol;

import org.jspecify.annotations.NullMarked;
