/**
 * Who may ask, and how much.
 *
 * <p>{@link org.goldenthread.answer.admission.Admission} gives each caller a fair share and each
 * question its turn, under one deadline; {@link org.goldenthread.answer.admission.Connections}
 * guards the connections before a request is one.
 */
@NullMarked
package org.goldenthread.answer.admission;

import org.jspecify.annotations.NullMarked;
