package org.goldenthread.answer.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Finds records in a Lucene index that nobody writes to. Safe for use by many threads. */
final class LuceneIndex implements Closeable {

  static final String IRI = "iri";

  /** The record's own words. Each property that they come from has a field of its IRI, too. */
  static final String WORDS = "words";

  /** The record's own words and those around it, with the themes that they stand for. */
  static final String ALL = "all";

  /** Enough for the longest question, each word of it with all other words for the same. */
  private static final int CLAUSES = 16_384;

  private static final String ORIGIN = "origin";
  private static final String LABELS = "labels";

  private final DirectoryReader reader;
  private final String origin;
  private final IndexSearcher searcher;
  private final Meanings meanings;

  private LuceneIndex(DirectoryReader reader, Map<String, String> about) throws IOException {
    IndexSearcher.setMaxClauseCount(CLAUSES);
    this.reader = reader;
    this.origin = about.getOrDefault(ORIGIN, "");
    this.searcher = new IndexSearcher(reader);
    this.meanings = Labels.of(about.getOrDefault(LABELS, "")).meanings();
  }

  /** The index of a graph, made in memory now. */
  static LuceneIndex inMemory(Graph graph) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    new IndexBuilder(graph).build(directory, "");
    return open(directory);
  }

  /** Opens what {@link IndexBuilder} made. */
  static LuceneIndex open(Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      return new LuceneIndex(reader, reader.getIndexCommit().getUserData());
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** What an index tells of itself. */
  static Map<String, String> about(String origin, Labels labels) throws IOException {
    return Map.of(ORIGIN, origin, LABELS, labels.json());
  }

  /** What is searched, for other ways of ranking. */
  IndexReader reader() {
    return reader;
  }

  /** What it says it was made from. */
  String origin() {
    return origin;
  }

  /** The best records for a question, best first. */
  List<Found> find(Find find) throws IOException {
    Question question = Question.of(find.words(), meanings);
    List<String> own = find.properties();
    QuestionQuery asked = new QuestionQuery(question);
    Query query =
        own.isEmpty() ? asked.in(List.of(ALL), List.of(WORDS), WORDS) : asked.in(own, own, WORDS);
    Marker marker = new Marker(question, meanings);
    List<Found> found = new ArrayList<>();
    for (Hits.Hit hit :
        Hits.read(searcher.search(only(find, query), find.limit()).scoreDocs, reader)) {
      String text =
          find.marked() ? Snippet.of(hit.texts(), marker) : String.join(" | ", hit.texts());
      found.add(new Found(hit.iri(), hit.score(), text));
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

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
