package org.goldenthread.answer.search;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Makes a dataset searchable by {@code text:query} of Jena:
 *
 * <pre>{@code
 * PREFIX text: <http://jena.apache.org/text#>
 * (?record ?score ?snippet) text:query ("caseloads in the duty team" 100 "highlight:")
 * }</pre>
 *
 * <p>The words are stemmed; words of the same root, abbreviations, the labels of themes and the
 * synonyms of {@code synonyms.txt} stand for one another, and words between quotation marks must
 * stand together. With the option {@code highlight:} the third variable is a snippet with the words
 * found between «guillemets», which the documents do not use; without it, the whole words of the
 * record. One or more properties before the words restrict the search to them. A fourth variable
 * takes the IRIs of all versions of the record that were found, the best first, with " | " between
 * them (empty when there is only this one), a fifth the words that were looked for in place of
 * words that no record has.
 */
public final class TextSearch {

  private TextSearch() {}

  /**
   * Attaches an index to a dataset that nobody writes to any more. It is made in memory when first
   * asked and is safe for use by many threads.
   */
  public static void attachTo(DatasetGraph dataset) {
    attachTo(dataset, dataset::getDefaultGraph);
  }

  /** Attaches an index of another graph than the one that the dataset would read for it. */
  public static void attachTo(DatasetGraph dataset, Supplier<Graph> records) {
    attach(dataset, () -> LuceneIndex.inMemory(records.get()));
  }

  /** Attaches an index that is kept; one in memory, when that cannot be trusted. */
  public static void attachTo(DatasetGraph dataset, KeptIndex kept) {
    attach(
        dataset,
        () -> {
          Optional<LuceneIndex> opened = kept.open();
          return opened.isPresent()
              ? opened.get()
              : LuceneIndex.inMemory(dataset.getDefaultGraph());
        });
  }

  private static void attach(DatasetGraph dataset, RecordIndex.Source source) {
    TextQuery.init();
    dataset.getContext().set(TextQuery.textIndex, new RecordIndex(source));
  }

  /** Gives back what the index of a dataset holds; nobody may be searching. */
  public static void detachFrom(DatasetGraph dataset) {
    if (dataset.getContext().get(TextQuery.textIndex) instanceof RecordIndex index) {
      index.close();
    }
  }
}
