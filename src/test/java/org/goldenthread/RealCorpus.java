package org.goldenthread;

import java.nio.file.Path;
import org.goldenthread.mapping.graph.Iris;
import org.goldenthread.mapping.graph.Mapped;
import org.goldenthread.mapping.graph.Mapping;
import org.goldenthread.mapping.profile.Corpus;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.vocabulary.Base;

/** The documents of {@code data/}, read and mapped once for all tests of a run. */
public final class RealCorpus {

  /** The folder of the repository. */
  public static final Path HOME = Path.of(System.getProperty("golden-thread.home", "."));

  /** The folder of the ontology, the themes and the shapes. */
  public static final Path ONTOLOGY = HOME.resolve("ontology");

  private RealCorpus() {}

  private static final class Read {
    static final Corpus CORPUS = Corpus.read(HOME.resolve("data"));
  }

  private static final class Map {
    static final Mapped MAPPED = mapping().map(corpus());
  }

  /** All documents and the register. */
  public static Corpus corpus() {
    return Read.CORPUS;
  }

  /** The graph of all documents; to be read only. */
  public static Mapped mapped() {
    return Map.MAPPED;
  }

  /** The families of inspection reports. */
  public static Families families() {
    return Families.read(HOME.resolve("data"));
  }

  /** The mapping that the command uses. */
  public static Mapping mapping() {
    return new Mapping(ONTOLOGY, families(), new Iris(new Base(Base.STANDARD)), "test");
  }

  /** What one document holds. */
  public static Reading reading(String document) {
    return mapped().readings().stream()
        .filter(reading -> reading.dossier().description().document().equals(document))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no document " + document));
  }

  /** One plan of any document. */
  public static Plan plan(String slug) {
    return mapped().readings().stream()
        .flatMap(reading -> reading.plans().stream())
        .filter(plan -> plan.about().plan().equals(slug))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no plan " + slug));
  }
}
