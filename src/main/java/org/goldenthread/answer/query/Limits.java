package org.goldenthread.answer.query;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.fault.Failure;

/**
 * What one question may cost: the value of every {@link Limit} in use. Immutable.
 *
 * <pre>{@code
 * Limits.standard().with(Limit.SPARQL_TIME, 30_000);
 * }</pre>
 */
public final class Limits {

  private final Map<Limit, Integer> values;

  private Limits(Map<Limit, Integer> values) {
    this.values = values;
  }

  /** The limits in use unless a setting says otherwise. */
  public static Limits standard() {
    Map<Limit, Integer> values = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      values.put(limit, limit.standard());
    }
    return new Limits(values);
  }

  /**
   * The limits with other values for some, by the key of each.
   *
   * @throws Failure of code {@code USAGE} for a limit that is not there or not to be changed
   */
  public static Limits with(Map<String, Integer> values) {
    Limits limits = standard();
    for (Map.Entry<String, Integer> value : values.entrySet()) {
      limits = limits.with(expect(value.getKey()), value.getValue());
    }
    return limits;
  }

  private static Limit expect(String key) {
    for (Limit limit : Limit.values()) {
      if (limit.key().equals(key) && !limit.isFixed()) {
        return limit;
      }
    }
    List<String> known =
        Arrays.stream(Limit.values()).filter(limit -> !limit.isFixed()).map(Limit::key).toList();
    throw new Failure(
        Failure.Code.USAGE,
        "There is no limit '" + key + "' to be set; " + NearNames.to(key, known) + ".");
  }

  /** The same with another value for one limit. */
  public Limits with(Limit limit, int value) {
    if (limit.isFixed() || value < 1) {
      throw new Failure(
          Failure.Code.USAGE, "The limit '" + limit.key() + "' cannot be " + value + ".");
    }
    Map<Limit, Integer> changed = new EnumMap<>(values);
    changed.put(limit, value);
    return new Limits(changed);
  }

  /** The value of a limit, in its unit. */
  public int of(Limit limit) {
    return values.get(limit);
  }

  /** Time for a question of the catalogue, in milliseconds. */
  public long catalogueQueryMs() {
    return of(Limit.CATALOGUE_TIME);
  }

  /** Time for a free SPARQL query, in milliseconds. */
  public long sparqlQueryMs() {
    return of(Limit.SPARQL_TIME);
  }

  /** Rows of one answer; more is refused, never cut off. */
  public int answerRows() {
    return of(Limit.ANSWER_ROWS);
  }

  /**
   * Refuses an answer of more rows, or statements, than one may have.
   *
   * @throws Failure of code {@code TOO_LARGE}
   */
  public void checkRows(long rows) {
    if (rows > answerRows()) {
      throw Watch.refuse(
          Failure.Code.TOO_LARGE,
          "The answer has more than "
              + answerRows()
              + " rows; ask for less at once, by LIMIT and OFFSET or more parameters for example.");
    }
  }

  /** Size of a request body, in bytes. */
  public int requestBodyBytes() {
    return of(Limit.REQUEST_BODY);
  }

  /** Length of one parameter value, in characters. */
  public int parameterCharacters() {
    return of(Limit.PARAMETER_LENGTH);
  }

  /** Time for a question of the catalogue. */
  public Duration catalogueDeadline() {
    return Duration.ofMillis(catalogueQueryMs());
  }

  /** Time for a free SPARQL query. */
  public Duration sparqlDeadline() {
    return Duration.ofMillis(sparqlQueryMs());
  }
}
