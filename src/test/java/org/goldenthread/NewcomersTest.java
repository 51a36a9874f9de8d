package org.goldenthread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody new to the project gets wrong first, and what they are told. Each test is a mistake
 * that is easily made; where another test class has one already, it is not here.
 */
final class NewcomersTest {

  private static final String HEAD =
      """
      #+ question: Which things have this name?
      #+ parameters:
      #+   name: {meaning: a name, type: text, required: true, example: x}
      #+ columns:
      #+   thing: the thing
      """;
  private static final String BODY =
      "SELECT ?thing WHERE { ?thing <http://example.org/name> ?name } ORDER BY ?thing\n";

  @TempDir private Path folder;

  private void assertTold(String sentence, String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    Failure failure = assertThrows(Failure.class, () -> Catalogue.read(folder));
    assertEquals(sentence, failure.getMessage().replace(folder.getFileName() + "/", ""));
  }

  @Test
  void theyPostABareQuery() throws IOException {
    assertTold("things.rq:1: the query has no head of '#+' lines.", "things.rq", BODY);
  }

  @Test
  void theyWriteTheHeadAsOrdinaryComments() throws IOException {
    String comments = HEAD.replace("#+", "#");
    assertTold("things.rq:1: the query has no head of '#+' lines.", "things.rq", comments + BODY);
  }

  @Test
  void theyForgetTheQuestion() throws IOException {
    String text = HEAD.substring(HEAD.indexOf('\n') + 1) + BODY;
    assertTold("things.rq:1: the head has no 'question'.", "things.rq", text);
  }

  @Test
  void theyForgetTheColumns() throws IOException {
    String text = HEAD.substring(0, HEAD.indexOf("#+ columns")) + BODY;
    assertTold("things.rq:1: the head has no 'columns'.", "things.rq", text);
  }

  @Test
  void theySelectAColumnThatTheHeadDoesNotDeclare() throws IOException {
    assertTold(
        "things.rq:1: the head declares the columns thing but the query selects thing, name.",
        "things.rq",
        HEAD + BODY.replace("SELECT ?thing", "SELECT ?thing ?name"));
  }

  @Test
  void theyCallTheParameterOtherwiseThanTheVariable() throws IOException {
    assertTold(
        "things.rq:3: the parameter 'title' does not occur as a variable of the query.",
        "things.rq",
        HEAD.replace("  name:", "  title:") + BODY);
  }

  @Test
  void theyGiveNoExampleOfWhatMustBeGiven() throws IOException {
    assertTold(
        "things.rq:1: the required parameter 'name' needs an example.",
        "things.rq",
        HEAD.replace(", example: x", "") + BODY);
  }

  @Test
  void theyNameTheFileInTheirOwnWay() throws IOException {
    assertTold(
        "My_Things.rq:1: the name of a query is made of lower-case letters, digits and hyphens.",
        "My_Things.rq",
        HEAD + BODY);
  }

  @Test
  void theyPutATextIntoAFolderAndNothingBesideIt() throws IOException {
    DataCopy data = DataCopy.of("buckinghamshire-improvement-plan-2018-11", folder);
    data.write("documents/our-plan/our-plan.txt", "Our plan\n");
    data.assertFault("documents/our-plan/document.yaml", "the data file is missing; write it");
  }

  @Test
  void theyEndTheNameOfADataFileInYml() throws IOException {
    String slug = "buckinghamshire-improvement-plan-2018-11";
    DataCopy data = DataCopy.of(slug, folder);
    Path profile = folder.resolve("documents/" + slug + "/profile.yaml");
    Files.move(profile, profile.resolveSibling("profile.yml"));
    data.assertFault("documents/" + slug + "/profile.yaml", "the data file is missing; write it");
  }
}
