/** The command line: one class a command. */
@NullMarked
package org.goldenthread.command;

import org.jspecify.annotations.NullMarked;
