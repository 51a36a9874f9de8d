package org.goldenthread.answer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GateTest {

  private final Gate gate = new Gate("http://example.org/known"::equals);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://x.example/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE ?s { ?a ?b ?c } } }",
        "SELECT * { { SELECT ?s { SERVICE <http://x.example/> { ?s ?p ?o } } } }",
        "SELECT (EXISTS { SERVICE <http://x.example/> { ?s ?p ?o } } AS ?x) { ?a ?b ?c }",
        "ASK { GRAPH ?g { OPTIONAL { SERVICE <http://x.example/> { ?s ?p ?o } } } }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s"
            + " HAVING (EXISTS { SERVICE <http://x.example/> { ?s ?p ?o } })",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <http://x.example/> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <http://x.example/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://x.example/> { ?s ?p ?o } })",
        "SELECT * FROM <http://example.org/unknown> { ?s ?p ?o }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://example.org/unknown> { ?s ?p ?o }",
        "INSERT DATA { <a> <b> <c> }",
        "LOAD <http://example.org/x>",
        "DROP ALL",
        "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
        "SELECT * { LET (?x := 1) }",
        "",
        "{}",
      })
  void refusesWhatReachesOut(String query) {
    Failure failure = assertThrows(Failure.class, () -> gate.check(Gate.parse(query)));
    assertEquals(400, failure.code().httpStatus(), failure.getMessage());
    assertEquals(1, failure.getMessage().lines().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o }",
        "ASK { ?s ?p ?o }",
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "DESCRIBE <http://example.org/x>",
        "SELECT * FROM <http://example.org/known> { ?s ?p ?o }",
      })
  void letsPassWhatOnlyReads(String query) {
    gate.check(Gate.parse(query));
  }

  /** A person looks where the line and the column say. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * {\n ?s ?p }",
        "SELECT * {\n ?s ?p ?o",
        "SELECT * {\n ?s ?p \"open }",
        "SELECT * {\n ?s <a b> ?o }",
        "SELECT * {\n ?s ex:p ?o }",
        "SELECT * {\n FILTER(((1) }",
        "SELECT * {\n BIND(1 AS ?s) ?s ?p }",
        "SELECT *\n {} LIMIT -1",
        "SELECT * {\n ?s ?p 'a\\x' }",
        "SELECT * {\n FILTER(NOSUCH(1)) }",
        "\nINSERT DATA { <a> <b> <c> }",
        "SELECT * {\n ?s ?p ?o }}",
        "SELECT ?x ?y\n { ?s ?p ?o } GROUP ?x",
        "SELECT * { }\n LIMIT 99999999999999999999",
        "SELECT * { VALUES (?a ?b)\n { (1) } }",
      })
  void aMistakeIsToldWithLineAndColumn(String query) {
    String told = assertThrows(Failure.class, () -> Gate.parse(query)).getMessage();
    assertTrue(told.matches(".*[Ll]ine [12], column [0-9]+.*"), told);
  }

  @Test
  void aQueryNestedTooDeeplyIsRefusedWithAReason() {
    String nested = "SELECT * { FILTER " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " }";
    Failure failure = assertThrows(Failure.class, () -> gate.check(Gate.parse(nested)));
    assertEquals(400, failure.code().httpStatus());
  }
}
