/**
 * Words, as everything here that compares texts or names understands them; no other package cuts,
 * folds or compares words in a way of its own.
 *
 * <p>{@link org.goldenthread.words.Stem} cuts an English text into stems; {@link
 * org.goldenthread.words.Root} says which stems are derived from one another. {@link
 * org.goldenthread.words.Folding} makes one of the many ways to write a name. {@link
 * org.goldenthread.words.Phrases} finds the longest known phrases in a text, and {@link
 * org.goldenthread.words.Nearest} the known names that are most like one that is not known.
 */
@NullMarked
package org.goldenthread.words;

import org.jspecify.annotations.NullMarked;
