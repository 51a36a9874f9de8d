package org.goldenthread.answer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogueTest {

  private static final String GOOD =
      """
      #+ question: What is there?
      #+ parameters:
      #+   name: {meaning: a name, type: text, required: true, example: x}
      #+ columns:
      #+   thing: the thing
      SELECT ?thing WHERE { ?thing <http://example.org/name> ?name } ORDER BY ?thing
      """;

  @TempDir private Path folder;

  @Test
  void everyFileIsAQuestion() {
    Catalogue catalogue = Fixture.catalogue();
    assertEquals(
        List.of(
            "actions",
            "documents",
            "monitored-by",
            "names",
            "quotes",
            "record",
            "records",
            "referring",
            "terms",
            "themings"),
        catalogue.queries().stream().map(CatalogueQuery::name).toList());
    CatalogueQuery actions = catalogue.expect("actions");
    assertEquals("What are the actions of a plan?", actions.question());
    assertEquals(Map.of("plan", "small-2020"), actions.example());
  }

  @Test
  void anUnknownQuestionIsToldWithTheOnesThereAre() {
    Failure failure = assertThrows(Failure.class, () -> Fixture.catalogue().expect("action"));
    assertEquals(
        "There is no query of this name in the catalogue;"
            + " there is actions, documents, monitored-by, names, quotes, record, records,"
            + " referring, terms, themings.",
        failure.getMessage());
    assertEquals(404, failure.code().httpStatus());
  }

  @Test
  void aQueryThatDoesNotParseIsNamedWithItsLine() throws IOException {
    assertEquals(
        "q.rq:6: this is no SPARQL 1.1 query:", refused(GOOD.replace("SELECT", "SELEKT"), 36));
  }

  @Test
  void aMistakeInTheHeadIsNamedWithItsLine() throws IOException {
    assertEquals(
        "q.rq:3: the head is not understood:", refused(GOOD.replace("meaning:", "meanning:"), 35));
  }

  @Test
  void anUnknownTypeIsRefused() throws IOException {
    assertTrue(refused(GOOD.replace("type: text", "type: plant")).contains("unknown type 'plant'"));
  }

  @Test
  void aParameterThatTheQueryDoesNotUseIsRefused() throws IOException {
    assertEquals(
        "q.rq:3: the parameter 'name' does not occur as a variable of the query.",
        refused(GOOD.replace("?name", "?nom")));
  }

  @Test
  void aParameterThatTheQueryAssignsIsRefused() throws IOException {
    String message = refused(GOOD.replace("?name }", "?n BIND(STR(?n) AS ?name) }"));
    assertTrue(message.contains("the query assigns to its variable"), message);
  }

  @Test
  void declaredColumnsMustBeTheOnesSelectedInTheirOrder() throws IOException {
    assertEquals(
        "q.rq:1: the head declares the columns thing but the query selects thing, name.",
        refused(GOOD.replace("SELECT ?thing", "SELECT ?thing ?name")));
  }

  @Test
  void aQueryWithoutAnOrderIsRefused() throws IOException {
    assertTrue(refused(GOOD.replace("ORDER BY ?thing", "")).contains("no ORDER BY"));
  }

  @Test
  void aQueryThatIsNoSelectIsRefused() throws IOException {
    String construct = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }";
    assertTrue(
        refused(GOOD.substring(0, GOOD.indexOf("SELECT")) + construct).contains("SELECT query"));
  }

  @Test
  void aQueryThatCallsAServiceIsRefused() throws IOException {
    String message =
        refused(
            GOOD.replace(
                "?name }", "?name FILTER EXISTS { SERVICE <http://x.example/> { ?a ?b ?c } } }"));
    assertTrue(message.contains("SERVICE is not allowed"), message);
  }

  private String refused(String text, int length) throws IOException {
    return refused(text).substring(0, length);
  }

  private String refused(String text) throws IOException {
    Files.writeString(folder.resolve("q.rq"), text);
    Failure failure = assertThrows(Failure.class, () -> Catalogue.read(folder));
    assertEquals(1, failure.code().exitStatus(), failure.getMessage());
    return failure.getMessage().replace(folder.getFileName() + "/", "");
  }
}
