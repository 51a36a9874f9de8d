/**
 * What a request says and how an answer goes back over HTTP: parameters strictly read, the form
 * that the caller likes best, packing, and whole answers that name themselves (ETag) and are kept.
 */
@NullMarked
package org.goldenthread.answer.http;

import org.jspecify.annotations.NullMarked;
