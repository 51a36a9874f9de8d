package org.goldenthread.answer.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Reads what an index keeps of the records found: the IRI and the texts of each. They are not
 * compressed and are read in the order in which they lie, because a search may find thousands.
 */
final class Hits {

  /** No text of RDF contains this character. */
  private static final String BETWEEN = "\0";

  private final SortedDocValues iris;
  private final BinaryDocValues texts;
  private final SortedDocValues things;

  /** A record that was found, with its own texts and what it is a version of. */
  record Hit(String iri, float score, List<String> texts, String thing) {}

  private Hits(IndexReader reader) throws IOException {
    this.iris = MultiDocValues.getSortedValues(reader, LuceneIndex.IRI);
    this.texts = MultiDocValues.getBinaryValues(reader, LuceneIndex.WORDS);
    this.things = MultiDocValues.getSortedValues(reader, LuceneIndex.THING);
  }

  /** The texts of a record as an index keeps them. */
  static BytesRef bytes(List<SearchRecord.Words> own) {
    return new BytesRef(
        own.stream().map(SearchRecord.Words::text).collect(Collectors.joining(BETWEEN)));
  }

  /** What was found, in the order in which it was found. */
  static List<Hit> read(ScoreDoc[] found, IndexReader reader) throws IOException {
    List<Integer> asTheyLie =
        IntStream.range(0, found.length)
            .boxed()
            .sorted(Comparator.comparing(i -> found[i].doc))
            .toList();
    Hits kept = new Hits(reader);
    Hit[] hits = new Hit[found.length];
    for (int i : asTheyLie) {
      hits[i] = kept.next(found[i]);
    }
    return Arrays.asList(hits);
  }

  private Hit next(ScoreDoc found) throws IOException {
    String iri = value(iris, found.doc);
    String all = texts.advanceExact(found.doc) ? texts.binaryValue().utf8ToString() : "";
    return new Hit(iri, found.score, List.of(all.split(BETWEEN, -1)), value(things, found.doc));
  }

  private static String value(SortedDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
  }
}
