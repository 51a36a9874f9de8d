/**
 * The one plain form that every file is read into: blocks in the order of reading, each with its
 * place in the file, and remarks on what was found odd. A block becomes one line of the text that
 * everything else is read from, a row of a table one line with its cells parted by tabs.
 */
@NullMarked
package org.goldenthread.mapping.transcript;

import org.jspecify.annotations.NullMarked;
