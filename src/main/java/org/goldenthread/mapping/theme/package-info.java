/**
 * What a rule suggests from the words alone: themes of statements, and where the weakness of an
 * inspection comes back later.
 *
 * <p>{@link org.goldenthread.mapping.theme.Suggestions} is the way in. The rule reads the
 * statements, what the documents say about them, and the labels of the {@link
 * org.goldenthread.mapping.theme.Scheme}; it never reads what readers judged, so that the two can
 * be compared. {@link org.goldenthread.mapping.theme.Weights} holds every number of it, with its
 * meaning.
 *
 * <p>How it works: {@link org.goldenthread.mapping.theme.Material} gathers the words that speak for
 * each statement; {@link org.goldenthread.mapping.theme.FeatureReader} turns them into weights of
 * words and themes; {@link org.goldenthread.mapping.theme.Matching} compares the statements of one
 * inspection with those of one later plan or inspection.
 */
@NullMarked
package org.goldenthread.mapping.theme;

import org.jspecify.annotations.NullMarked;
