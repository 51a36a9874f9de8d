package org.goldenthread.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** Finds records in a Lucene index that nobody writes to. Safe for use by many threads. */
final class LuceneIndex {

  static final String IRI = "iri";

  /** The record's own words. Each property that they come from has a field of its IRI, too. */
  static final String WORDS = "words";

  /** The record's own words and those around it, with the themes that they stand for. */
  static final String ALL = "all";

  /** Enough for the longest question, each word of it with all other words for the same. */
  private static final int CLAUSES = 16_384;

  private final IndexSearcher searcher;
  private final Meanings meanings;

  LuceneIndex(Directory directory, Meanings meanings) throws IOException {
    IndexSearcher.setMaxClauseCount(CLAUSES);
    this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    this.meanings = meanings;
  }

  /** The best records for a question, best first. */
  List<Found> find(Find find) throws IOException {
    Question question = Question.of(find.words(), meanings);
    List<String> own = find.properties();
    QuestionQuery asked = new QuestionQuery(question);
    Query query =
        own.isEmpty() ? asked.in(List.of(ALL), List.of(WORDS), WORDS) : asked.in(own, own, WORDS);
    Marker marker = new Marker(question, meanings);
    StoredFields stored = searcher.storedFields();
    List<Found> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(only(find, query), find.limit()).scoreDocs) {
      Document record = stored.document(hit.doc);
      List<String> texts = List.of(record.getValues(WORDS));
      String text = find.marked() ? Snippet.of(texts, marker) : String.join(" | ", texts);
      found.add(new Found(record.get(IRI), hit.score, text));
    }
    return found;
  }

  private static Query only(Find find, Query query) {
    if (find.record().isEmpty()) {
      return query;
    }
    TermQuery record = new TermQuery(new Term(IRI, find.record().get()));
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(record, Occur.FILTER).build();
  }
}
