package org.goldenthread.answer.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.goldenthread.answer.quads.CanonicalQuads;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.fault.Failure;

/**
 * The graph of a SPARQL service that says which version is in use. Replacing it, in one request, is
 * what publishes a version.
 *
 * @param version the version in use; empty when nothing was ever published
 * @param before the version before, kept for those who still read it; empty when there is none
 * @param manifest the manifest of the version in use, as JSON
 * @param graphs the names of its graphs, as everybody else knows them
 */
record RemotePointer(String version, String before, String manifest, List<Node> graphs) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Node SELF = NodeFactory.createURI(RemoteNames.POINTER);
  private static final Node VERSION = RemoteQueries.dcterms("hasVersion");
  private static final Node BEFORE = RemoteQueries.dcterms("replaces");
  private static final Node MANIFEST = RemoteQueries.dcterms("description");
  private static final Node GRAPH = RemoteQueries.dcterms("hasPart");

  RemotePointer {
    graphs = List.copyOf(graphs);
  }

  /** What the pointer of a service says now. */
  static RemotePointer read(SparqlService service) {
    String version = "";
    String before = "";
    String manifest = "";
    List<Node> graphs = new ArrayList<>();
    for (Binding row :
        service.select(
            RemoteQueries.match(SELF, Node.ANY, Node.ANY),
            List.of(RemoteNames.POINTER),
            List.of(),
            () -> false)) {
      Node property = row.get(RemoteQueries.PREDICATE);
      Node value = row.get(RemoteQueries.OBJECT);
      if (property.equals(VERSION)) {
        version = value.getLiteralLexicalForm();
      } else if (property.equals(BEFORE)) {
        before = value.getLiteralLexicalForm();
      } else if (property.equals(MANIFEST)) {
        manifest = value.getLiteralLexicalForm();
      } else if (property.equals(GRAPH)) {
        graphs.add(value);
      }
    }
    return new RemotePointer(version, before, manifest, graphs);
  }

  /** A pointer to a version that follows this one. */
  RemotePointer next(Manifest published, List<Node> itsGraphs) {
    try {
      return new RemotePointer(
          published.version(), version, JSON.writeValueAsString(published), itsGraphs);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A manifest is plain data.", e);
    }
  }

  /** Makes it the pointer of a service. */
  void write(SparqlService service) {
    StringBuilder text = new StringBuilder();
    add(text, VERSION, NodeFactory.createLiteralString(version));
    if (!before.isEmpty()) {
      add(text, BEFORE, NodeFactory.createLiteralString(before));
    }
    add(text, MANIFEST, NodeFactory.createLiteralString(manifest));
    graphs.forEach(graph -> add(text, GRAPH, graph));
    service.put(RemoteNames.POINTER, text.toString());
  }

  private static void add(StringBuilder text, Node property, Node value) {
    text.append(CanonicalQuads.line(SELF, property, value));
  }

  /** Whether the pointer of a service names a version now, as the one in use or the one before. */
  static boolean holds(SparqlService service, String version) {
    Node name = NodeFactory.createLiteralString(version);
    return !service
        .select(
            RemoteQueries.match(SELF, Node.ANY, name),
            List.of(RemoteNames.POINTER),
            List.of(),
            () -> false)
        .isEmpty();
  }

  /** Whether nothing of a version may be removed. */
  boolean holds(String some) {
    return !some.isEmpty() && (some.equals(version) || some.equals(before));
  }

  /** The manifest of the version in use; nothing when nothing was ever published. */
  Optional<Manifest> published(String address) {
    if (version.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(manifest, Manifest.class));
    } catch (JsonProcessingException e) {
      throw new Failure(
          Failure.Code.STORE,
          "The graph "
              + RemoteNames.POINTER
              + " of the store "
              + address
              + " holds no manifest; run ./golden-thread build to make it anew.",
          e);
    }
  }
}
