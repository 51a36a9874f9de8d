package org.goldenthread.answer.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a free query is written and answered.
 *
 * @param query as it was written, or an example
 * @param error what is wrong with it; empty when nothing is
 * @param table the answer, where there is one
 * @param summary how many rows
 * @param forms in which the answer can be taken away
 * @param examples that run
 */
record SparqlView(
    String query,
    String error,
    @Nullable TableView table,
    String summary,
    List<Map.Entry<String, String>> forms,
    List<Piece> examples) {}
