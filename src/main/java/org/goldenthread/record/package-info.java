/**
 * What the documents hold, as typed records: inspections, judgements, paragraphs, recommendations,
 * plans, actions, outcomes, posts and who holds them, governance.
 *
 * <p>{@link org.goldenthread.record.DocumentReader} reads one document into a {@link
 * org.goldenthread.record.Reading}. Every value is {@link org.goldenthread.record.Stated}: it keeps
 * the words that say so. Names in lead and monitoring cells are found by longest match against the
 * register ({@link org.goldenthread.record.Gazetteer}); what cannot be placed is reported.
 */
@NullMarked
package org.goldenthread.record;

import org.jspecify.annotations.NullMarked;
