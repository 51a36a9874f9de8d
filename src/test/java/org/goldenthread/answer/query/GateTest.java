package org.goldenthread.answer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

  @Test
  void aQueryNestedTooDeeplyIsRefusedWithAReason() {
    String nested = "SELECT * { FILTER " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " }";
    Failure failure = assertThrows(Failure.class, () -> gate.check(Gate.parse(nested)));
    assertEquals(400, failure.code().httpStatus());
  }
}
