package org.goldenthread.answer.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.goldenthread.answer.columns.StatementTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table beside the N-Quads: used when it can be trusted, left aside when not. */
final class TableFileTest {

  @TempDir private Path folder;
  private Path version;
  private Manifest manifest;

  @BeforeEach
  void publish() {
    try (Store store = Fixture.store(folder)) {
      manifest = store.manifest();
    }
    version = folder.resolve("1");
  }

  private byte[] served() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = new StoreFolder(folder).open()) {
      Export.NQUADS.write(store, out);
    }
    return out.toByteArray();
  }

  @Test
  void theTableHoldsWhatTheQuadsHold() throws IOException {
    StatementTable table = TableFile.read(version, manifest).orElseThrow();
    assertEquals(
        manifest.quads(),
        table.graphs().stream().mapToLong(name -> table.graph(name).size()).sum());
    assertEquals(
        Fixture.quads(version.resolve("data.nq.gz")), new String(served(), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 1})
  void aTableChangedByOneByteIsLeftAside(double place) throws IOException {
    byte[] before = served();
    Path file = TableFile.in(version);
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) ((bytes.length - 1) * place)] ^= 1;
    Files.write(file, bytes);
    assertTrue(TableFile.read(version, manifest).isEmpty());
    assertArrayEquals(before, served());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4, 40, 400})
  void aTableCutOffIsLeftAside(int length) throws IOException {
    byte[] before = served();
    Path file = TableFile.in(version);
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    assertTrue(TableFile.read(version, manifest).isEmpty());
    assertArrayEquals(before, served());
  }

  @Test
  void aTableOfOtherQuadsIsLeftAside() throws IOException {
    Path data = version.resolve("data.nq.gz");
    FileTime time = Files.getLastModifiedTime(data);
    Files.setLastModifiedTime(data, FileTime.fromMillis(time.toMillis() + 5_000));
    assertTrue(TableFile.read(version, manifest).isEmpty(), "the N-Quads are newer");
    Files.setLastModifiedTime(data, time);
    assertTrue(TableFile.read(version, manifest).isPresent());
    Files.writeString(data, "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    Files.setLastModifiedTime(data, time);
    assertTrue(TableFile.read(version, manifest).isEmpty(), "the N-Quads are longer");
  }

  @Test
  void withoutATableTheQuadsAreRead() throws IOException {
    byte[] before = served();
    Files.delete(TableFile.in(version));
    assertArrayEquals(before, served());
  }
}
