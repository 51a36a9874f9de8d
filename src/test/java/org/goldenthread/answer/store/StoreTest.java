package org.goldenthread.answer.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {

  private static final String COUNT = "SELECT (COUNT(*) AS ?n) WHERE { %s }";

  @TempDir private Path folder;

  @Test
  void whatIsPublishedIsFoundAgain() {
    try (Store store = Fixture.store(folder)) {
      assertEquals(Fixture.graph().stream().count(), store.count());
      assertEquals(store.count(), store.manifest().quads());
      assertEquals(Map.of("paper actions", 2L), store.manifest().counts());
    }
  }

  @Test
  void twoBuildsOfOneInputGiveTheSameBytes() throws IOException {
    Fixture.store(folder.resolve("a")).close();
    Fixture.store(folder.resolve("b")).close();
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a/1/data.nq.gz")),
        Files.readAllBytes(folder.resolve("b/1/data.nq.gz")));
  }

  @Test
  void theDefaultGraphShowsStatedAndCuratedButNoSuggestionAndNoProvenance() {
    try (Store store = Fixture.store(folder)) {
      String themings = "?s a <https://w3id.org/golden-thread/ontology#Theming>";
      assertEquals("1", ask(store, COUNT.formatted(themings)));
      assertEquals("2", ask(store, COUNT.formatted("GRAPH ?g {" + themings + "}")));
      String graphs = "?s a <https://w3id.org/golden-thread/ontology#DocumentGraph>";
      assertEquals("0", ask(store, COUNT.formatted(graphs)));
    }
  }

  @Test
  void aNewVersionReplacesTheOldOneWhole() throws IOException {
    Fixture.store(folder).close();
    Store first = new StoreFolder(folder).open();
    DatasetGraph larger = Fixture.graph();
    larger.add(
        NodeFactory.createURI("https://w3id.org/golden-thread/id/graph/paper"),
        NodeFactory.createURI("https://example.org/new"),
        RDF.Nodes.type,
        NodeFactory.createURI("https://example.org/Thing"));
    publish(larger);
    try (Store second = new StoreFolder(folder).open()) {
      assertEquals(first.count() + 1, second.count());
      assertEquals(first.manifest().quads(), first.count());
    }
    assertEquals(List.of("2"), versions());
  }

  @Test
  void anEmptyStoreSaysWhatToDo() {
    Failure failure = assertThrows(Failure.class, () -> new StoreFolder(folder).open());
    assertEquals(3, failure.code().exitStatus());
    assertTrue(
        failure.getMessage().endsWith("run ./golden-thread build to map the documents into it."));
  }

  @Test
  void aHalfWrittenStoreIsNamedAndRefused() throws IOException {
    Fixture.store(folder).close();
    Path data = folder.resolve("1/data.nq.gz");
    byte[] whole = Files.readAllBytes(data);
    Files.write(data, Arrays.copyOf(whole, whole.length / 2));
    Failure failure = assertThrows(Failure.class, () -> new StoreFolder(folder).open());
    assertEquals(Failure.Code.STORE, failure.code());
    assertTrue(failure.getMessage().contains("1/data.nq.gz"), failure.getMessage());
  }

  @Test
  void aStoreChangedByOneByteIsRefused() throws IOException {
    Fixture.store(folder).close();
    Path data = folder.resolve("1/data.nq.gz");
    Fixture.write(data, Fixture.quads(data).replaceFirst("Train staff", "Train Staff"));
    Failure failure = assertThrows(Failure.class, () -> new StoreFolder(folder).open());
    assertTrue(failure.getMessage().contains("checksum"), failure.getMessage());
  }

  @Test
  void aMissingOrBrokenManifestIsNamed() throws IOException {
    Fixture.store(folder).close();
    Files.writeString(folder.resolve("1/manifest.json"), "{");
    Failure broken = assertThrows(Failure.class, () -> new StoreFolder(folder).open());
    assertTrue(broken.getMessage().contains("manifest.json"), broken.getMessage());
    Files.writeString(folder.resolve("current"), "../../etc");
    Failure pointer = assertThrows(Failure.class, () -> new StoreFolder(folder).open());
    assertTrue(pointer.getMessage().contains("does not name a version"), pointer.getMessage());
  }

  @Test
  void aFailedPublicationLeavesTheLastGoodVersion() throws IOException {
    Fixture.store(folder).close();
    DatasetGraph bad = DatasetGraphFactory.create();
    bad.add(
        NodeFactory.createURI("https://example.org/g"),
        NodeFactory.createBlankNode(),
        RDF.Nodes.type,
        NodeFactory.createURI("https://example.org/Thing"));
    Failure failure = assertThrows(Failure.class, () -> publish(bad));
    assertEquals(Failure.Code.DATA, failure.code());
    assertTrue(failure.getMessage().startsWith("Blank node in"), failure.getMessage());
    assertEquals(List.of("1"), versions());
    new StoreFolder(folder).open().close();
  }

  @Test
  void whatAKilledBuildLeftBehindIsClearedAway() throws IOException {
    Fixture.store(folder).close();
    Files.createDirectories(folder.resolve("2"));
    Files.writeString(folder.resolve("2/data.nq.gz"), "<half", StandardCharsets.UTF_8);
    new StoreFolder(folder).open().close();
    Fixture.store(folder).close();
    assertEquals(List.of("3"), versions());
  }

  @Test
  void aSecondWriterIsRefused() throws IOException {
    Fixture.store(folder).close();
    try (FileChannel other = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertTrue(lock.isValid());
      Failure failure = assertThrows(Failure.class, () -> Fixture.store(folder));
      assertEquals(3, failure.code().exitStatus());
      assertTrue(failure.getMessage().contains("another process"), failure.getMessage());
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Failure failure = assertThrows(Failure.class, () -> Fixture.store(file.resolve("store")));
    assertEquals(Failure.Code.STORE, failure.code());
    assertTrue(failure.getMessage().contains("cannot be written"), failure.getMessage());
  }

  @Test
  void aManifestTellsWhetherItsInputsAreTheSame() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("a.txt"), "one");
    Manifest manifest = Manifest.draft("1", Inputs.of(data), Map.of());
    assertTrue(manifest.madeFrom("1", Inputs.of(data)));
    assertFalse(manifest.madeFrom("2", Inputs.of(data)));
    Files.writeString(data.resolve("a.txt"), "two");
    assertFalse(manifest.madeFrom("1", Inputs.of(data)));
  }

  @Test
  void aQuestionThatTakesTooLongIsStopped() {
    try (Store store = Fixture.store(folder)) {
      String endless =
          "SELECT (COUNT(*) AS ?n) WHERE {?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o}";
      Failure failure =
          assertThrows(Failure.class, () -> ask(store, endless, Duration.ofMillis(50)));
      assertEquals(Failure.Code.TIMEOUT, failure.code());
    }
  }

  private void publish(DatasetGraph graph) {
    new StoreFolder(folder).publish(Statements.of(graph), Fixture.draft(), candidate -> {});
  }

  private List<String> versions() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList();
    }
  }

  private static String ask(Store store, String query) {
    return ask(store, query, Duration.ofSeconds(10));
  }

  private static String ask(Store store, String query, Duration deadline) {
    return store.select(
        QueryFactory.create(query),
        BindingFactory.empty(),
        deadline,
        rows -> rows.next().get("n").getLiteralLexicalForm());
  }
}
