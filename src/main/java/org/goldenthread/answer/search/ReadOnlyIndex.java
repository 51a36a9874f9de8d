package org.goldenthread.answer.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** Jena's many ways of asking a text index brought down to one; there is no way to write. */
abstract class ReadOnlyIndex implements TextIndex {

  /**
   * The best records for these words.
   *
   * @param record the one record that is asked about, if it is one
   * @param properties to which the search is restricted; empty for all
   * @param limit of records; less than one for no limit
   * @param marked whether snippets are wanted
   */
  abstract List<TextHit> find(
      Optional<String> record, List<String> properties, String words, int limit, boolean marked);

  @Override
  public List<TextHit> query(
      @Nullable Node property, String words, @Nullable String graph, @Nullable String language) {
    return query(property, words, graph, language, 0, null);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit) {
    return query(property, words, graph, language, limit, null);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    List<String> properties = property == null ? List.of() : List.of(property.getURI());
    return find(Optional.empty(), properties, words, limit, highlight != null);
  }

  @Override
  public List<TextHit> query(
      @Nullable List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    return find(Optional.empty(), iris(properties), words, limit, highlight != null);
  }

  @Override
  public List<TextHit> query(
      @Nullable String record,
      @Nullable List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    return find(Optional.ofNullable(record), iris(properties), words, limit, highlight != null);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node record,
      @Nullable List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    Optional<String> one = Optional.ofNullable(record).filter(Node::isURI).map(Node::getURI);
    return find(one, iris(properties), words, limit, highlight != null);
  }

  @Override
  public Map<String, Node> get(String iri) {
    return Map.of();
  }

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void prepareCommit() {}

  @Override
  public void commit() {}

  @Override
  public void rollback() {}

  @Override
  public void close() {}

  private static List<String> iris(@Nullable List<Resource> properties) {
    return properties == null ? List.of() : properties.stream().map(Resource::getURI).toList();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("The index is made of the dataset and never written.");
  }
}
