package org.goldenthread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.graph.Mapped;
import org.goldenthread.mapping.profile.Corpus;
import org.goldenthread.mapping.profile.CorpusPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a corpus: what must be read together, and that nothing is lost between them. */
final class CorpusPartTest {

  private static final Path DATA = RealCorpus.HOME.resolve("data");

  @TempDir private Path folder;

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  /** Without what readers said of both authorities. */
  private DataCopy apart() throws IOException {
    DataCopy copy = DataCopy.into(folder);
    try (Stream<Path> files = Files.walk(folder.resolve("curated"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    return copy;
  }

  @Test
  void authoritiesThatOneFileComparesAreReadTogether() {
    CorpusPart all = CorpusPart.of(DATA).get(0);
    assertEquals(1, CorpusPart.of(DATA).size());
    assertEquals(5, all.documents().size());
    assertEquals(4, all.curated().size());
  }

  @Test
  void authoritiesThatNoFileComparesAreReadApart() throws IOException {
    apart();
    List<CorpusPart> parts = CorpusPart.of(folder);
    assertEquals(2, parts.size());
    assertEquals(
        List.of("buckinghamshire-improvement-plan-2018-11"), names(parts.get(0).documents()));
    assertEquals(List.of("buckinghamshire.yaml"), names(parts.get(0).register()));
    assertEquals(4, parts.get(1).documents().size());
    assertEquals(4, parts.get(1).register().size());
  }

  @Test
  void aFileOfNoAuthorityBelongsToEveryPart() throws IOException {
    apart().write("register/anybody.yaml", "persons:\n  - {id: a-person, name: A Person}\n");
    for (CorpusPart part : CorpusPart.of(folder)) {
      assertTrue(names(part.register()).contains("anybody.yaml"));
    }
  }

  @Test
  void everyFileIsInSomePart() throws IOException {
    apart();
    for (String kind : List.of("documents", "register")) {
      Set<Path> held = new TreeSet<>();
      CorpusPart.of(folder).stream()
          .flatMap(part -> Stream.of(part.documents(), part.register()))
          .flatMap(List::stream)
          .filter(file -> file.startsWith(folder.resolve(kind)))
          .forEach(held::add);
      try (Stream<Path> files = Files.list(folder.resolve(kind))) {
        assertEquals(files.collect(Collectors.toCollection(TreeSet::new)), held);
      }
    }
  }

  /** All but the suggestions, which are made within a part. */
  private static Set<String> statements(Mapped mapped) {
    Set<String> statements = Quads.lines(mapped.dataset());
    statements.removeIf(quad -> quad.contains("graph/suggested"));
    return statements;
  }

  @Test
  void partsStateTogetherWhatTheWholeStates() throws IOException {
    apart();
    Set<String> together = new TreeSet<>();
    for (CorpusPart part : CorpusPart.of(folder)) {
      together.addAll(statements(RealCorpus.mapping().map(part.read())));
    }
    assertEquals(statements(RealCorpus.mapping().map(Corpus.read(folder))), together);
  }

  @Test
  void oneIdInTwoPartsIsRefused() throws IOException {
    apart()
        .write(
            "register/z.yaml",
            """
            bodies:
              - {id: cabinet, name: Cabinet, kind: body, type: committee, authority: buckinghamshire}
            """);
    Failure failure = assertThrows(Failure.class, () -> CorpusPart.of(folder));
    assertEquals(
        folder.resolve("register/z.yaml")
            + ":2: the id 'cabinet' already stands for 'Cabinet' of herefordshire; choose another",
        failure.getMessage());
  }

  @Test
  void aFolderWithoutDocumentsIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Failure failure = assertThrows(Failure.class, () -> CorpusPart.of(folder));
    assertEquals(
        folder.resolve("documents") + ": there is no document; name the data folder with --data",
        failure.getMessage());
  }
}
