/**
 * PDF by its tags; pages without tags by their rules and columns. {@code PdfReader} is the front
 * door.
 */
@NullMarked
package org.goldenthread.mapping.pdf;

import org.jspecify.annotations.NullMarked;
