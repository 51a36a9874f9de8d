package org.goldenthread.answer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiskStoreTest extends StoreContract {

  @TempDir private Path folder;

  @Override
  protected Depot empty() {
    return new StoreFolder(folder, Settings.from(Map.of("GOLDEN_THREAD_ENGINE", "disk")));
  }

  /**
   * Up to 6.0.0, TDB2 loses what is committed after an aborted write (apache/jena #3877: abort,
   * read old terms, write, commit). A version that is refused here is thrown away with its folder.
   */
  @Test
  void noTermIsLostAfterARefusedVersion() {
    Depot depot = empty();
    publish(depot, Fixture.version(1));
    for (int i = 2; i < 4; i++) {
      DatasetGraph next = Fixture.version(i);
      Failure refusal = new Failure(Failure.Code.DATA, "refused");
      assertThrows(
          Failure.class,
          () ->
              depot.publish(
                  Statements.of(next),
                  Fixture.draft(),
                  candidate -> {
                    throw refusal;
                  }));
      try (Store before = depot.open()) {
        assertEquals(before.manifest().quads(), all(before).size());
      }
      publish(depot, next);
      try (Store after = depot.open()) {
        assertEquals(next.stream().collect(Collectors.toSet()), all(after));
      }
    }
  }

  @Test
  void aDatasetOnDiskIsOnlyRead() {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    try (Store store = depot.open()) {
      Quad quad = Fixture.graph().stream().findFirst().orElseThrow();
      assertThrows(
          UnsupportedOperationException.class,
          () ->
              store.read(
                  held -> {
                    held.add(quad);
                    return held;
                  }));
    }
  }

  @Test
  void aFileThatIsMissingOrCutIsNamed() throws IOException {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    Path file = folder.resolve("1/tdb2/nodes-data.obj");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    Failure cut = assertThrows(Failure.class, depot::open);
    assertEquals(Failure.Code.STORE, cut.code());
    assertTrue(cut.getMessage().contains("run ./golden-thread build"), cut.getMessage());
    Files.delete(file);
    assertThrows(Failure.class, depot::open);
    publish(depot, Fixture.graph());
    depot.open().close();
  }

  @Test
  void aVersionThatIsReadIsRemovedWhenItIsReadNoMore() {
    Depot depot = empty();
    publish(depot, Fixture.version(1));
    Store reader = depot.open();
    publish(depot, Fixture.version(2));
    assertTrue(Files.exists(folder.resolve("1")));
    assertEquals(reader.manifest().quads(), reader.count());
    reader.close();
    publish(depot, Fixture.version(3));
    assertFalse(Files.exists(folder.resolve("1")));
    assertFalse(Files.exists(folder.resolve("2")));
  }

  private static Set<Quad> all(Store store) {
    return Set.copyOf(store.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY, Integer.MAX_VALUE));
  }
}
