package org.goldenthread.answer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A query whose rules are files of their own. */
final class RulesTest {

  private static final String PREFIX = "PREFIX gt: <https://w3id.org/golden-thread/ontology#>\n";
  private static final String WHOLE =
      "#+ question: What is odd?\n#+ columns: {it: a thing}\n"
          + PREFIX
          + "SELECT ?it\nWHERE {\n  #union odd\n  ?it gt:line ?line .\n}\nORDER BY ?it\n";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("odd"));
    Files.writeString(folder.resolve("odd.rq"), WHOLE);
    Files.writeString(
        folder.resolve("odd/one.rq"), PREFIX + "\nSELECT ?it\nWHERE { ?it a gt:Action }\n");
  }

  private void rule(String text) throws IOException {
    Files.writeString(folder.resolve("odd/two.rq"), text);
  }

  private String fault() {
    return assertThrows(Failure.class, () -> Catalogue.read(folder)).getMessage();
  }

  @Test
  void rulesStandSideBySide() throws IOException {
    rule(PREFIX + "# Two.\nSELECT ?it\nWHERE { ?it a gt:Outcome }\n");
    String text = Catalogue.read(folder).expect("odd").text();
    assertTrue(
        text.contains(
            """
            WHERE {
              {
                SELECT ?it
                WHERE { ?it a gt:Action }
              } UNION {
                # Two.
                SELECT ?it
                WHERE { ?it a gt:Outcome }
              }
              ?it gt:line ?line .
            """),
        text);
  }

  @Test
  void aRuleThatIsNoQueryIsNamedWithItsLine() throws IOException {
    rule(PREFIX + "SELECT ?it\nWHERE { ?it a }\n");
    assertTrue(fault().startsWith("odd/two.rq:3: this is no SPARQL 1.1 query"), fault());
  }

  @Test
  void aRuleFindsWhatTheOthersFind() throws IOException {
    rule("SELECT ?that\nWHERE { ?that ?p ?o }\n");
    assertEquals("odd/two.rq:1: a rule is a SELECT query of the columns it.", fault());
  }

  @Test
  void aRuleMeansTheSameByAPrefix() throws IOException {
    rule("PREFIX gt: <urn:other#>\nSELECT ?it\nWHERE { ?it a gt:Outcome }\n");
    assertEquals(
        "odd/two.rq:1: the prefix 'gt' is not that of the query it is a rule of.", fault());
  }

  @Test
  void aFolderWithoutRulesIsSaid() throws IOException {
    Files.delete(folder.resolve("odd/one.rq"));
    assertTrue(fault().endsWith("odd.rq:1: there is no rule in the folder 'odd'."), fault());
  }
}
