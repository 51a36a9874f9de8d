package org.goldenthread.answer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.goldenthread.RealCorpus;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The free queries that the SPARQL page offers to begin with. */
final class ExamplesTest {

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyExampleHasRows() {
    Catalogue catalogue = Catalogue.read(RealCorpus.HOME.resolve("queries"));
    assertEquals(3, catalogue.examples().size());
    return catalogue.examples().stream()
        .map(each -> DynamicTest.dynamicTest(each.question(), () -> assertTrue(rows(each) > 3)));
  }

  private static long rows(Example example) {
    return RealAnswers.STORE.read(
        dataset -> QueryExec.dataset(dataset).query(example.text()).select().stream().count());
  }

  @Test
  void anExampleThatIsNoQueryIsNamedWithItsLine() throws IOException {
    Path file = Files.createDirectories(folder.resolve("examples")).resolve("bad.rq");
    Files.writeString(file, "#+ question: What?\nSELECT ?s\nWHERE { ?s ?p }\nORDER BY ?s\n");
    Failure failure = assertThrows(Failure.class, () -> Catalogue.read(folder));
    assertTrue(
        failure.getMessage().startsWith("examples/bad.rq:3: this is no SPARQL 1.1 query"),
        failure.getMessage());
  }

  @Test
  void anExampleSaysWhatItAsks() throws IOException {
    Path file = Files.createDirectories(folder.resolve("examples")).resolve("mute.rq");
    Files.writeString(file, "#+ columns: {s: a thing}\nSELECT ?s WHERE { ?s ?p ?o }\n");
    Failure failure = assertThrows(Failure.class, () -> Catalogue.read(folder));
    assertEquals("examples/mute.rq:1: the head has no 'question'.", failure.getMessage());
  }
}
