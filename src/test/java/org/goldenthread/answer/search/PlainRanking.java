package org.goldenthread.answer.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.goldenthread.words.Stem;

/** What search has to be better than: the stems of a question, ranked by BM25 and nothing else. */
final class PlainRanking {

  private static final String BASE = "https://w3id.org/golden-thread";

  private final IndexReader reader;
  private final String field;

  PlainRanking(IndexReader reader, String field) {
    this.reader = reader;
    this.field = field;
  }

  /** The addresses of the best records. */
  List<List<String>> search(String words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Stem.texts(Stem.of(words)).stream()
        .distinct()
        .forEach(stem -> query.add(new TermQuery(new Term(field, stem)), Occur.SHOULD));
    try {
      return Hits.read(
              new IndexSearcher(reader).search(query.build(), MeasuredSearches.FIRST).scoreDocs,
              reader)
          .stream()
          .map(hit -> List.of(hit.iri().substring(BASE.length())))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
