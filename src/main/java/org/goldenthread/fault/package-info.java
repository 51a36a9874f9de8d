/**
 * The one failure that Golden Thread reports to people: a code, and one sentence that says what is
 * wrong, where, and what to do.
 */
@NullMarked
package org.goldenthread.fault;

import org.jspecify.annotations.NullMarked;
