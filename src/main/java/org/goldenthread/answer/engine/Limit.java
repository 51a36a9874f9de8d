package org.goldenthread.answer.engine;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Every limit, with its unit, what it means, and its value unless a setting says otherwise. Pages,
 * {@code /limits.json}, the API description and the tests read this list.
 */
public enum Limit {
  CATALOGUE_TIME(10_000, "milliseconds", "time that a question of the catalogue may take"),
  SPARQL_TIME(10_000, "milliseconds", "time that a SPARQL query may take"),
  WAITING_TIME(5_000, "milliseconds", "time that a question waits for others to finish"),
  SENDING_TIME(30_000, "milliseconds", "time in which the body of a request must have arrived"),
  REQUEST_BODY(64 * 1024, "bytes", "size of the body of a request"),
  REQUEST_HEAD(8 * 1024, "bytes", "size of the address and of the headers of a request"),
  CONNECTIONS(2_000, "connections", "connections that are open at once"),
  PARAMETER_LENGTH(1_000, "characters", "length of the value of one parameter"),
  NESTING(128, "levels", "brackets within brackets in a query"),
  EXISTS_NESTING(6, "levels", "EXISTS within EXISTS in a query; planning doubles with each"),
  QUERY_WORDS(16_000, "words", "names, numbers, texts and signs in a query"),
  QUERY_PARTS(4_000, "parts", "operators, triples, functions and paths in a query"),
  VALUES_ROWS(1_000, "rows", "rows of all VALUES in a query together"),
  PATTERN_LENGTH(1_000, "characters", "length of a regular expression"),
  TEXT_LENGTH(1_000_000, "characters", "length of a text that a function of a query makes"),
  NUMBER_LENGTH(1_000, "digits", "length of a number that a query computes"),
  ANSWER_ROWS(100_000, "rows", "rows, or statements, of one answer; more are refused, never cut"),
  ANSWER_SIZE(64 * 1024 * 1024, "bytes", "size of the answer to a SPARQL query"),
  KEPT_ANSWERS(
      (int) Math.min(64L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 16),
      "bytes",
      "memory for answers of the catalogue that are kept to be sent again"),
  QUESTION_MEMORY(
      (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 8),
      "bytes",
      "memory that one question may hold: rows, keys, groups, paths and texts, counted generously"),
  AT_ONCE(
      Runtime.getRuntime().availableProcessors(), "questions", "questions of a kind run at once"),
  WAITING(64, "questions", "questions of a kind that wait; more are told to come back"),
  DOWNLOADS(16, "answers", "downloads of graphs that are sent at once"),
  DOWNLOADS_EACH(4, "answers", "of them, those to one network address"),
  DOWNLOAD_RATE(2 * 1024, "bytes a second", "speed below which an answer is broken off"),
  TREES(1, "answers", "of them, those as JSON-LD or RDF/XML, which are built in memory"),
  TREE_STATEMENTS(
      (int) Math.min(500_000, Runtime.getRuntime().maxMemory() / 2_048),
      "statements",
      "largest dataset sent as JSON-LD or RDF/XML"),
  REQUESTS_A_MINUTE(3_000, "requests", "requests that one network address may make in a minute"),
  QUERY_TIME_A_MINUTE(
      120_000, "milliseconds", "time that the queries of one network address may take in a minute"),
  MEMORY(70, "per cent", "share of the memory above which the largest query is stopped");

  /** Those that no setting changes: they keep this program whole whoever runs it. */
  private static final Set<Limit> FIXED =
      EnumSet.of(
          NESTING,
          EXISTS_NESTING,
          QUERY_WORDS,
          QUERY_PARTS,
          VALUES_ROWS,
          PATTERN_LENGTH,
          TEXT_LENGTH,
          NUMBER_LENGTH,
          QUESTION_MEMORY,
          MEMORY);

  private final int standard;
  private final String unit;
  private final String meaning;

  Limit(int standard, String unit, String meaning) {
    this.standard = standard;
    this.unit = unit;
    this.meaning = meaning;
  }

  /** Its name as settings and {@code /limits.json} write it, such as {@code sparql-time}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether no setting changes it. */
  public boolean isFixed() {
    return FIXED.contains(this);
  }

  /** The value unless a setting says otherwise. */
  public int standard() {
    return standard;
  }

  /** What the value counts. */
  public String unit() {
    return unit;
  }

  /** What it limits, in words. */
  public String meaning() {
    return meaning;
  }
}
