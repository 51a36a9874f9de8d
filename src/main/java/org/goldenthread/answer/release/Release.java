package org.goldenthread.answer.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Export;
import org.goldenthread.answer.store.Store;

/** Packs a store as an archive to take away and to deposit. */
public final class Release {

  private Release() {}

  /**
   * Writes the archive. The same store, catalogue and ontology give the same bytes.
   *
   * @param ontology the folder of the ontology
   */
  public static void write(Store store, Catalogue catalogue, Path ontology, OutputStream out)
      throws IOException {
    About about = About.of(store);
    try (Archive archive = new Archive(out)) {
      archive.add(
          "golden-thread.nq",
          "The whole graph",
          Export.NQUADS.mediaType(),
          to -> Export.NQUADS.write(store, to));
      new Tables(catalogue, new Asker(catalogue, store, Limits.standard())).addTo(archive);
      for (Path file : files(ontology)) {
        String name = String.valueOf(file.getFileName());
        archive.add(
            "ontology/" + name, "Ontology: " + name, "text/turtle", to -> Files.copy(file, to));
      }
      List<Part> parts = archive.parts();
      archive.add(Preview.FILE, "Preview", "text/html", Preview.html(about, parts));
      archive.add(Crate.FILE, "Metadata", "application/ld+json", Crate.json(about, parts));
    }
  }

  private static List<Path> files(Path ontology) throws IOException {
    try (Stream<Path> files = Files.list(ontology)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    }
  }
}
