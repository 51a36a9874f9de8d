package org.goldenthread.query;

import java.time.Duration;

/**
 * What one question may cost, each limit with its unit.
 *
 * @param catalogueQueryMs time for a question of the catalogue, in milliseconds
 * @param sparqlQueryMs time for a free SPARQL query, in milliseconds
 * @param answerRows rows of one answer of the catalogue; more is refused, never cut off
 * @param requestBodyBytes size of a request body, in bytes
 * @param parameterCharacters length of one parameter value, in characters
 */
public record Limits(
    long catalogueQueryMs,
    long sparqlQueryMs,
    int answerRows,
    int requestBodyBytes,
    int parameterCharacters) {

  /** The limits in use unless a setting says otherwise. */
  public static Limits standard() {
    return new Limits(10_000, 10_000, 100_000, 64 * 1024, 1_000);
  }

  Duration catalogueDeadline() {
    return Duration.ofMillis(catalogueQueryMs);
  }
}
