package org.goldenthread.answer.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.FmtUtils;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions that we put in the place of the engine's own say the same. */
final class SafeEngineTest {

  private static final DatasetGraph NOTHING = DatasetGraphFactory.create();

  @BeforeAll
  static void install() {
    SafeEngine.install();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "REGEX('Improvement Board', '^imp', 'i'); true",
        "REGEX('Improvement Board', '^imp'); false",
        "REGEX('a b', 'a  b', 'x'); false",
        "REGEX('ab', 'a  b', 'x'); true",
        "REGEX('a.b', 'a.b', 'q'); true",
        "REGEX('axb', 'a.b', 'q'); false",
        "REGEX('É', 'é', 'i'); true",
        "REGEX('a', CONCAT('^', 'a')); true",
        "REGEX(STR(UUID()), '^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'); true",
        "REGEX(STRUUID(), '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'); true",
        "REGEX('x]', '^[[:alpha:]]]$'); true",
        "REGEX('b[', '^b[\\\\[]$'); true",
        "UCASE('straße'@de); \"STRASSE\"@de",
        "LCASE('ΟΔΟΣ ΟΔΟΣ'); \"οδος οδος\"",
        "STRLEN(UCASE(REPLACE('aaaaaaaaaa', 'a', 'ﬃﬃﬃﬃﬃﬃﬃﬃﬃﬃﬃﬃﬃﬃﬃﬃﬃﬃﬃﬃ'))); 600",
        "COALESCE(<http://www.w3.org/2001/XMLSchema#integer>('x'), 'none'); \"none\"",
        "REPLACE('banana', 'a', 'o'); \"bonono\"",
        "REPLACE('banana', '(an)', '[$1]'); \"b[an][an]a\"",
        "REPLACE('abc', 'x*', '-'); \"-abc\"",
        "REPLACE('BANANA', 'a', 'o', 'i'); \"BoNoNo\"",
        "REPLACE('banana'@en, 'a', 'o'); \"bonono\"@en",
        "REPLACE('banana', 'x', 'o'); \"banana\"",
        "CONCAT('a', 'b', 'c'); \"abc\"",
        "CONCAT('a'@en, 'b'@en); \"ab\"@en",
        "CONCAT(); \"\"",
        "STRBEFORE('a/b', '/'); \"a\"",
        "STRAFTER('a/b'@en, '/'); \"b\"@en",
        "CONTAINS('abc', 'b'); true",
        "ENCODE_FOR_URI('a b'); \"a%20b\"",
        "2 * 3 + 1; 7",
        "1.5 * 2; 3.0",
        "COALESCE(1 + 'x', 'none'); \"none\"",
        "STRDT('7', <http://www.w3.org/2001/XMLSchema#integer>); 7",
        "<http://www.w3.org/2001/XMLSchema#integer>('7'); 7",
        "REGEX(1, 'a'); ",
        "CONCAT(1, 2); ",
      })
  void aFunctionSaysWhatItShould(String expression, String expected) {
    assertEquals(expected == null ? "" : expected, value("SELECT (" + expression + " AS ?x) {}"));
  }

  @Test
  void groupsAreJoinedInOrder() {
    String values = "{ VALUES ?y { 'a' 'b' 'a' } }";
    assertEquals("\"a b a\"", value("SELECT (GROUP_CONCAT(?y) AS ?x) " + values));
    assertEquals("\"a b\"", value("SELECT (GROUP_CONCAT(DISTINCT ?y) AS ?x) " + values));
    assertEquals("\"a|b|a\"", value("SELECT (GROUP_CONCAT(?y; SEPARATOR='|') AS ?x) " + values));
    assertEquals("\"\"", value("SELECT (GROUP_CONCAT(?y) AS ?x) { VALUES ?y {} }"));
    assertEquals("3", value("SELECT (SUM(STRLEN(REPLACE(?y, 'a', 'b'))) AS ?x) " + values));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (SUM(STRLEN(REPLACE(?y, '(a)\\\\1', ''))) AS ?x) { VALUES ?y { 'a' } }",
        "SELECT ?x { VALUES ?x { 'a' 'b' } } ORDER BY REGEX(?x, '(a)\\\\1')",
        "SELECT ?x { VALUES ?x { 'a' } FILTER EXISTS { FILTER REGEX(?x, '(a)\\\\1') } }",
        "SELECT (COUNT(*) AS ?n) { VALUES ?x { 'a' } } GROUP BY REGEX(?x, '(a)\\\\1')",
        "SELECT ?x { VALUES ?x { 'a' } } GROUP BY ?x HAVING (REGEX(?x, '(a)\\\\1') || true)",
        "SELECT ?x { VALUES ?x { 'a' } OPTIONAL { FILTER(REGEX(?x, '(a)\\\\1')) } }",
      })
  void noPlaceInAQueryKeepsTheEnginesOwnFunction(String query) {
    Failure refusal =
        assertThrows(
            Failure.class, () -> Watch.over(Duration.ofSeconds(20), watch -> rows(query, watch)));
    assertEquals(400, refusal.code().httpStatus());
    assertTrue(refusal.getMessage().contains("back-references"), refusal.getMessage());
  }

  /** Jena's optimiser puts one variable for the other, and eight rows were answered. */
  @Test
  void whatValuesLeaveOpenIsNotFilledIn() {
    String open = "VALUES (?x ?y) { ('a' UNDEF) (UNDEF 'b') (UNDEF UNDEF) } ";
    String rows = "VALUES (?x ?z) { ('a' 1) ('b' 2) } ";
    assertEquals("\"b\"", value("SELECT * { " + open + rows + "FILTER(?x = ?y) }"));
  }

  @Test
  void aLimitNearTheLargestNumberIsNone() {
    String values = "SELECT ?x { VALUES ?x { 1 2 3 } } ORDER BY ?x ";
    assertEquals("3", value(values + "LIMIT 9223372036854775807 OFFSET 2"));
    assertEquals("23", value(values + "LIMIT 9223372036854775800 OFFSET 1"));
  }

  @Test
  void longWorkEndsWithTheDeadline() {
    StringBuilder query = new StringBuilder("SELECT (COUNT(*) AS ?x) { ");
    for (int i = 0; i < 15; i++) {
      query.append("VALUES ?v").append(i).append(" { 1 2 3 4 5 6 7 8 9 } ");
    }
    long start = System.nanoTime();
    Failure stopped =
        assertThrows(
            Failure.class,
            () -> Watch.over(Duration.ofMillis(200), watch -> rows(query + " }", watch)));
    assertEquals(Failure.Code.TIMEOUT, stopped.code());
    assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) < 10);
  }

  @Test
  void whatIsStoppedForAReasonIsToldForThatReason() {
    Failure failure = new Failure(Failure.Code.BUSY, "Stopped by hand.");
    Failure told =
        assertThrows(
            Failure.class,
            () ->
                Watch.over(
                    Duration.ofSeconds(20),
                    watch -> {
                      watch.stop(failure);
                      return "an answer that came too late";
                    }));
    assertEquals("Stopped by hand.", told.getMessage());
  }

  private static String value(String query) {
    return Watch.over(Duration.ofSeconds(20), watch -> rows(query, watch));
  }

  private static String rows(String query, Watch watch) {
    try (QueryExec execution =
        QueryExec.dataset(NOTHING)
            .query(query)
            .set(org.apache.jena.sparql.ARQConstants.symCancelQuery, watch.signal())
            .build()) {
      StringBuilder values = new StringBuilder();
      RowSet rows = execution.select();
      while (rows.hasNext()) {
        var value = rows.next().get("x");
        values.append(value == null ? "" : FmtUtils.stringForNode(value));
      }
      return values.toString();
    }
  }
}
