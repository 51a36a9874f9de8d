package org.goldenthread.answer.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Finds records in a Lucene index that nobody writes to. Safe for use by many threads. */
final class LuceneIndex implements Closeable {

  static final String IRI = "iri";

  /** The record's own words. Each property that they come from has a field of its IRI, too. */
  static final String WORDS = "words";

  /** The record's own words and those around it, with the themes that they stand for. */
  static final String ALL = "all";

  /** What a record is a version of. */
  static final String THING = "thing";

  /** Kind and number, as a {@link Reference} has them. */
  static final String NUMBER = "number";

  /** What it is called, as stems. */
  static final String NAME = "name";

  /** Words as they are written. */
  static final String FORM = "form";

  /** Records that must have all words before those that have fewer are left out. */
  private static final int ENOUGH = 10;

  /** How little the second and third time count that a record has a word, and its length. */
  private static final float SATURATION = 0.6f;

  private static final float LENGTH = 0.5f;

  /** Enough for the longest question, each word of it with all other words for the same. */
  private static final int CLAUSES = 16_384;

  private static final String ORIGIN = "origin";
  private static final String LABELS = "labels";

  private final DirectoryReader reader;
  private final String origin;
  private final IndexSearcher searcher;
  private final Knowledge knowledge;

  private LuceneIndex(DirectoryReader reader, Map<String, String> about) throws IOException {
    IndexSearcher.setMaxClauseCount(CLAUSES);
    this.reader = reader;
    this.origin = about.getOrDefault(ORIGIN, "");
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH));
    Meanings meanings = Labels.of(about.getOrDefault(LABELS, "")).meanings();
    this.knowledge = Knowledge.of(meanings, Vocabulary.of(reader));
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
    Question question = Question.of(find.words(), knowledge);
    List<Hits.Hit> hits = Hits.read(best(find, new QuestionQuery(question)), reader);
    Map<String, List<String>> versions = new HashMap<>();
    hits.forEach(
        hit -> versions.computeIfAbsent(hit.thing(), t -> new ArrayList<>()).add(hit.iri()));
    Marker marker = new Marker(question, knowledge);
    List<Found> found = new ArrayList<>();
    for (Hits.Hit hit : hits) {
      String text =
          find.marked() ? Snippet.of(hit.texts(), marker) : String.join(" | ", hit.texts());
      List<String> those = versions.getOrDefault(hit.thing(), List.of());
      found.add(
          new Found(
              hit.iri(),
              hit.score(),
              text,
              those.size() > 1 ? those : List.of(),
              question.corrections()));
    }
    return found;
  }

  /** All words must be there when enough records have them all, else fewer. */
  private ScoreDoc[] best(Find find, QuestionQuery asked) throws IOException {
    List<String> own = find.properties();
    List<String> fields = own.isEmpty() ? List.of(ALL) : own;
    List<String> exact = own.isEmpty() ? List.of(WORDS) : own;
    List<Query> there = asked.there(fields);
    int least = there.size();
    while (least > 1 && searcher.count(only(find, QuestionQuery.atLeast(least, there))) < ENOUGH) {
      least = least * 2 / 3;
    }
    Query query = asked.in(fields, exact, WORDS, Math.max(1, least));
    return searcher.search(only(find, query), find.limit()).scoreDocs;
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
