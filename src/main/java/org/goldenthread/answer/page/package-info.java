/**
 * What people see: pages made of the answers to questions of the catalogue, by typed templates. It
 * knows questions, not stores, and no request: whoever serves it hands in what was asked.
 */
@NullMarked
package org.goldenthread.answer.page;

import org.jspecify.annotations.NullMarked;
