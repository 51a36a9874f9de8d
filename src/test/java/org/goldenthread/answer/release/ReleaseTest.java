package org.goldenthread.answer.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.goldenthread.RealCorpus;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release of the real documents. */
final class ReleaseTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static Store store;
  private static byte[] packed;
  private static Map<String, byte[]> files;

  @BeforeAll
  static void pack() throws IOException {
    Depot depot = new StoreFolder(folder);
    depot.publish(
        Statements.of(RealCorpus.mapped().dataset()),
        Manifest.draft("test", Map.of(), Map.of()),
        candidate -> {});
    store = depot.open();
    packed = release();
    files = unpacked(packed);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void theSameStoreGivesTheSameBytes() throws IOException {
    assertArrayEquals(packed, release());
  }

  @Test
  void everyFileIsDescribedWithItsSizeAndChecksum() throws Exception {
    Map<String, JsonNode> entities = new LinkedHashMap<>();
    JsonNode crate = JSON.readTree(files.get(Crate.FILE));
    crate.get("@graph").forEach(entity -> entities.put(entity.get("@id").asText(), entity));
    assertEquals("./", entities.get(Crate.FILE).at("/about/@id").asText());
    TreeSet<String> described = new TreeSet<>();
    for (JsonNode part : entities.get("./").get("hasPart")) {
      String path = part.get("@id").asText();
      described.add(path);
      byte[] bytes = files.get(path);
      JsonNode entity = entities.get(path);
      assertEquals(String.valueOf(bytes.length), entity.get("contentSize").asText(), path);
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertEquals(sum, entity.get("sha256").asText(), path);
    }
    TreeSet<String> there = new TreeSet<>(files.keySet());
    there.remove(Crate.FILE);
    there.remove(Preview.FILE);
    assertEquals(there, described);
    for (String property : new String[] {"name", "description", "datePublished", "license"}) {
      assertTrue(entities.get("./").hasNonNull(property), property);
    }
    assertEquals(5, entities.get("./").get("isBasedOn").size());
  }

  @Test
  void theTablesHaveTheColumnsThatTheirDescriptionNames() throws IOException {
    JsonNode group = JSON.readTree(files.get("tables/csv-metadata.json"));
    for (JsonNode table : group.get("tables")) {
      String csv =
          new String(files.get("tables/" + table.get("url").asText()), StandardCharsets.UTF_8);
      StringBuilder names = new StringBuilder();
      for (JsonNode column : table.at("/tableSchema/columns")) {
        names.append(names.isEmpty() ? "" : ",").append(column.get("name").asText());
      }
      assertEquals(names.toString(), csv.lines().findFirst().orElseThrow());
      assertTrue(csv.lines().count() > 1, table.get("url").asText());
    }
    assertTrue(files.containsKey("tables/documents.csv"));
    assertTrue(files.containsKey("tables/actions-herefordshire-2015-01.csv"));
    assertTrue(files.containsKey("tables/paragraphs-herefordshire-2014.csv"));
  }

  @Test
  void theGraphAndTheOntologyAreThere() {
    String quads = new String(files.get("golden-thread.nq"), StandardCharsets.UTF_8);
    assertEquals(store.manifest().quads(), quads.lines().count());
    assertTrue(files.containsKey("ontology/golden-thread.ttl"));
    assertTrue(files.containsKey("ontology/shapes.ttl"));
    assertTrue(files.containsKey("ontology/themes.ttl"));
  }

  @Test
  void thePreviewSaysHowToCiteAndLinksEveryFile() {
    Document page = Jsoup.parse(new String(files.get(Preview.FILE), StandardCharsets.UTF_8));
    assertEquals("How to cite", page.select("h2").first().text());
    assertTrue(page.select("blockquote").text().contains(store.manifest().version()));
    assertEquals(files.size() - 2, page.select("a[href]").size());
    assertTrue(page.text().contains("names no licence"));
  }

  private static byte[] release() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Catalogue catalogue = Catalogue.read(RealCorpus.HOME.resolve("queries"));
    Release.write(store, catalogue, RealCorpus.ONTOLOGY, out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }
}
