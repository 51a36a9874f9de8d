/**
 * What the documents hold, as typed records: inspections, judgements, paragraphs, recommendations,
 * plans, actions, outcomes, posts and who holds them, governance.
 *
 * <p>{@link org.goldenthread.mapping.record.DocumentReader} reads one document into a {@link
 * org.goldenthread.mapping.record.Reading}. Every value is {@link
 * org.goldenthread.mapping.record.Stated}: it keeps the words that say so. Names in lead and
 * monitoring cells are found by longest match against the register ({@link
 * org.goldenthread.mapping.record.Gazetteer}); what cannot be placed is reported.
 */
@NullMarked
package org.goldenthread.mapping.record;

import org.jspecify.annotations.NullMarked;
