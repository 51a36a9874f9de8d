package org.goldenthread.answer.search;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index of a dataset as {@code text:query} asks it; opened or made when first asked. */
final class RecordIndex extends ReadOnlyIndex {

  private static final Logger LOG = LoggerFactory.getLogger(RecordIndex.class);

  /** Records of one answer, whatever is asked for. */
  private static final int MOST = 10_000;

  /** Jena logs a warning when 'lang:en' is asked for and no field of a language is named. */
  private static final String LANGUAGE = "language";

  private final Source source;
  private @Nullable LuceneIndex index;

  /** Opens or makes an index. */
  interface Source {
    LuceneIndex open() throws IOException;
  }

  RecordIndex(Source source) {
    this.source = source;
  }

  @Override
  List<TextHit> find(
      Optional<String> record, List<String> properties, String words, int limit, boolean marked) {
    int most = limit < 1 ? MOST : Math.min(limit, MOST);
    try {
      return index().find(new Find(words, properties, record, most, marked)).stream()
          .map(RecordIndex::hit)
          .toList();
    } catch (IOException e) { // Java closes the files of a thread that is interrupted, too.
      close();
      throw new Failure(
          Failure.Code.STORE, "The index of the words cannot be read; search again: " + e, e);
    }
  }

  @Override
  public EntityDefinition getDocDef() {
    EntityDefinition definition = new EntityDefinition(LuceneIndex.IRI, LuceneIndex.ALL);
    Terms.OWN.forEach(property -> definition.set(property.getURI(), property));
    definition.setLangField(LANGUAGE);
    return definition;
  }

  private synchronized LuceneIndex index() throws IOException {
    if (index == null) {
      index = source.open();
    }
    return Objects.requireNonNull(index);
  }

  /** Gives back what the index holds; the next search opens it anew. */
  @Override
  public synchronized void close() {
    if (index != null) {
      try {
        index.close();
      } catch (IOException e) {
        LOG.warn("An index of words stays open until this process ends: {}", e.toString());
      }
      index = null;
    }
  }

  /** Jena's fourth and fifth variables are of no other use here. */
  private static TextHit hit(Found found) {
    return new TextHit(
        NodeFactory.createURI(found.iri()),
        found.score(),
        NodeFactory.createLiteralString(found.text()),
        list(found.versions()),
        list(found.meant()));
  }

  /** Never unbound: not every engine takes a row that leaves a variable open. */
  private static Node list(List<String> members) {
    return NodeFactory.createLiteralString(String.join(" | ", members));
  }
}
