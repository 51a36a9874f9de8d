/**
 * Files as they come, known by their content. {@link org.goldenthread.mapping.original.Originals}
 * is the front door: it has each read by the reader of its kind, those of HTML, CSV and text among
 * them.
 */
@NullMarked
package org.goldenthread.mapping.original;

import org.jspecify.annotations.NullMarked;
