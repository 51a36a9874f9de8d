package org.goldenthread.answer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.answer.search.KeptIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The index beside the N-Quads: used when it can be trusted, left aside when not. To tell which, an
 * index of fewer records is put in its place.
 */
final class WordsFolderTest {

  private static final Query SEARCH =
      QueryFactory.create(
          """
          PREFIX text: <http://jena.apache.org/text#>
          SELECT ?record ?score ?snippet
          WHERE { (?record ?score ?snippet) text:query ("board" 100 "highlight:") }""");

  @TempDir private Path folder;
  private Path version;
  private Manifest manifest;
  private List<String> all;

  @BeforeEach
  void publish() throws IOException {
    try (Store store = Fixture.store(folder, searchable())) {
      manifest = store.manifest();
      all = found(store);
    }
    version = folder.resolve("1");
  }

  /** The fixture, with kinds of records that can be found. */
  private static DatasetGraph searchable() {
    DatasetGraph graph = Fixture.graph();
    for (String kind : List.of("Body", "ActionState")) {
      graph.add(
          NodeFactory.createURI("https://w3id.org/golden-thread/id/graph/ontology"),
          NodeFactory.createURI("https://w3id.org/golden-thread/ontology#" + kind),
          SKOS.notation.asNode(),
          NodeFactory.createLiteralString(kind));
    }
    return graph;
  }

  private static List<String> found(Store store) {
    return store.select(
        SEARCH,
        BindingFactory.empty(),
        Duration.ofSeconds(60),
        rows -> {
          List<String> found = new ArrayList<>();
          rows.forEachRemaining(row -> found.add(row.toString()));
          return found;
        });
  }

  private List<String> found() {
    try (Store store = new StoreFolder(folder).open()) {
      return found(store);
    }
  }

  /** Puts an index of one record less in the place of that of the version. */
  private void makeSmaller() throws IOException {
    DatasetGraph smaller = MemoryDataset.copyOf(Statements.of(withoutOne()));
    clear(WordsFolder.in(version));
    WordsFolder.write(version, manifest, smaller);
  }

  private static DatasetGraph withoutOne() {
    DatasetGraph graph = searchable();
    Node other = NodeFactory.createURI("https://w3id.org/golden-thread/id/body/other-board");
    graph.deleteAny(Node.ANY, other, Node.ANY, Node.ANY);
    return graph;
  }

  private static List<Path> files(Path words) throws IOException {
    try (Stream<Path> files = Files.list(words)) {
      return files.sorted().toList();
    }
  }

  private static void clear(Path words) throws IOException {
    for (Path file : files(words)) {
      Files.delete(file);
    }
    Files.delete(words);
  }

  @Test
  void theIndexThatCanBeTrustedIsAsked() throws IOException {
    makeSmaller();
    assertEquals(all.size() - 1, found().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "disk"})
  void searchesAreAnsweredTheSameWithAndWithoutIt(String engine) throws IOException {
    Path other = folder.resolve(engine);
    Depot depot = Engines.depot(other, engine);
    depot.publish(Statements.of(searchable()), Fixture.draft(), candidate -> {});
    try (Store store = depot.open()) {
      assertEquals(all, found(store));
    }
    clear(WordsFolder.in(other.resolve("1")));
    try (Store store = depot.open()) {
      assertEquals(all, found(store));
    }
    assertFalse(Files.exists(WordsFolder.in(other.resolve("1"))), "who reads writes nothing");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 1})
  void anIndexChangedByOneByteIsLeftAside(double place) throws IOException {
    makeSmaller();
    for (Path file : files(WordsFolder.in(version))) {
      byte[] whole = Files.readAllBytes(file);
      byte[] bytes = whole.clone();
      bytes[(int) ((bytes.length - 1) * place)] ^= 1;
      Files.write(file, bytes);
      assertEquals(all, found(), file.toString());
      Files.write(file, whole);
    }
    assertEquals(all.size() - 1, found().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 40})
  void anIndexCutOffIsLeftAside(int length) throws IOException {
    makeSmaller();
    for (Path file : files(WordsFolder.in(version))) {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, length));
      assertEquals(all, found(), file.toString());
      Files.delete(file);
      assertEquals(all, found(), file + " is missing");
      Files.write(file, whole);
    }
  }

  @Test
  void anIndexOfOtherQuadsIsLeftAside() throws IOException {
    makeSmaller();
    Path data = version.resolve("data.nq.gz");
    FileTime time = Files.getLastModifiedTime(data);
    Files.setLastModifiedTime(data, FileTime.fromMillis(time.toMillis() + 5_000));
    assertEquals(all, found(), "the N-Quads are newer");
    Files.writeString(data, "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    Files.setLastModifiedTime(data, time);
    Files.write(data, Arrays.copyOf(Files.readAllBytes(data), (int) Files.size(data) - 1));
    Files.setLastModifiedTime(data, time);
    assertEquals(all.size() - 1, found().size(), "the N-Quads are as they were");
  }

  @Test
  void anIndexOfAnotherFormIsLeftAside() throws IOException {
    clear(WordsFolder.in(version));
    new KeptIndex(WordsFolder.in(version), QuadsMark.of("another form", version, manifest))
        .make(MemoryDataset.copyOf(Statements.of(withoutOne())).getDefaultGraph());
    assertEquals(all, found());
  }

  @ParameterizedTest
  @CsvSource({"memory, true", "memory, false", "disk, true", "disk, false"})
  void aVersionIsSearchedAfterTheNextIsPublished(String engine, boolean alsoBefore) {
    Path other = folder.resolve(engine);
    Depot depot = Engines.depot(other, engine);
    depot.publish(Statements.of(searchable()), Fixture.draft(), candidate -> {});
    try (Store store = depot.open()) {
      if (alsoBefore) {
        assertEquals(all, found(store));
      }
      depot.publish(Statements.of(withoutOne()), Fixture.draft(), candidate -> {});
      assertEquals(all, found(store));
    }
    depot.publish(Statements.of(searchable()), Fixture.draft(), candidate -> {});
    assertFalse(Files.exists(other.resolve("1")));
  }
}
