/**
 * What no question may do to the machine, whatever it asks: run past its deadline, take all memory,
 * or hold a thread in a regular expression.
 *
 * <p>{@link org.goldenthread.answer.engine.SafeEngine} replaces the functions of the SPARQL engine
 * that can be misused; they ask the {@link org.goldenthread.answer.engine.Watch} of the running
 * question whether it may go on. {@link org.goldenthread.answer.engine.SafeExecutor} counts what
 * the engine keeps, which comes out of the {@link org.goldenthread.answer.engine.Budget}. {@link
 * org.goldenthread.answer.engine.Limit} lists every limit with its unit and its meaning.
 */
@NullMarked
package org.goldenthread.answer.engine;

import org.jspecify.annotations.NullMarked;
