package org.goldenthread.answer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.goldenthread.words.EnglishWords;
import org.goldenthread.words.Folding;
import org.goldenthread.words.Stem;

/** Makes the index of a graph, and in it the labels of the graph; for one use. */
final class IndexBuilder {

  /** Records that fit a question equally well are found in this order, whatever holds the graph. */
  private static final Sort ORDER = new Sort(new SortField(LuceneIndex.IRI, SortField.Type.STRING));

  private static final Set<String> NAMES =
      Terms.NAMES.stream().map(Node::getURI).collect(Collectors.toSet());

  private final Graph graph;
  private final Labels labels;
  private final Meanings meanings;

  IndexBuilder(Graph graph) throws IOException {
    this.graph = graph;
    this.labels = new LabelReader(graph).read();
    this.meanings = labels.meanings();
  }

  /** Makes the index in a directory that is empty, and on a disk forces it there. */
  void build(Directory directory, String origin) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new EnglishWords())
            .setIndexSort(ORDER)
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Iterator<SearchRecord> records = new Records(graph).all().iterator();
      while (records.hasNext()) {
        writer.addDocument(document(records.next()));
      }
      writer.forceMerge(1);
      writer.setLiveCommitData(LuceneIndex.about(origin, labels).entrySet());
    }
  }

  private Document document(SearchRecord record) {
    Document document = new Document();
    document.add(new StringField(LuceneIndex.IRI, record.iri(), Store.NO));
    document.add(new SortedDocValuesField(LuceneIndex.IRI, new BytesRef(record.iri())));
    document.add(new BinaryDocValuesField(LuceneIndex.WORDS, Hits.bytes(record.own())));
    document.add(new SortedDocValuesField(LuceneIndex.THING, new BytesRef(record.thing())));
    record
        .numbers()
        .forEach(number -> document.add(new StringField(LuceneIndex.NUMBER, number, Store.NO)));
    forms(record).forEach(form -> document.add(new StringField(LuceneIndex.FORM, form, Store.NO)));
    names(record).forEach(name -> document.add(new StringField(LuceneIndex.NAME, name, Store.NO)));
    for (SearchRecord.Words words : record.own()) {
      List<String> stems = Stem.texts(Stem.of(words.text()));
      List<StemStream.Place> meant = meant(stems);
      document.add(field(LuceneIndex.WORDS, plain(stems)));
      document.add(field(LuceneIndex.ALL, meant));
      document.add(field(words.property(), meant));
    }
    for (String text : record.around()) {
      document.add(field(LuceneIndex.ALL, meant(Stem.texts(Stem.of(text)))));
    }
    return document;
  }

  /** The words of a record as they are written. */
  private static Set<String> forms(SearchRecord record) {
    Set<String> forms = new TreeSet<>();
    for (SearchRecord.Words words : record.own()) {
      for (Stem stem : Stem.of(words.text())) {
        forms.add(Folding.key(words.text().substring(stem.start(), stem.end())));
      }
    }
    return forms;
  }

  /** What it is called, as stems. */
  private static Set<String> names(SearchRecord record) {
    return record.own().stream()
        .filter(words -> NAMES.contains(words.property()))
        .map(words -> String.join(" ", Stem.texts(Stem.of(words.text()))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static TextField field(String name, List<StemStream.Place> places) {
    return new TextField(name, new StemStream(places));
  }

  private static List<StemStream.Place> plain(List<String> stems) {
    return stems.stream().map(stem -> new StemStream.Place(stem, false)).toList();
  }

  /** The stems, and beside the first one of each label the themes that it stands for. */
  private List<StemStream.Place> meant(List<String> stems) {
    Map<Integer, Meaning> labels = new HashMap<>();
    meanings.in(stems).forEach(label -> labels.put(label.from(), label.value()));
    List<StemStream.Place> places = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      places.add(new StemStream.Place(stems.get(i), false));
      if (labels.containsKey(i)) {
        labels.get(i).themes().forEach(theme -> places.add(new StemStream.Place(theme, true)));
      }
    }
    return places;
  }
}
