/**
 * The command line: one class a command, which wires the other packages together.
 *
 * <p>Results go to standard output, messages and progress to standard error. A {@link
 * org.goldenthread.fault.Failure} becomes one sentence and the exit status of its code.
 */
@NullMarked
package org.goldenthread.command;

import org.jspecify.annotations.NullMarked;
