package org.goldenthread.answer.query;

import java.util.List;
import java.util.Random;

/**
 * Makes up SPARQL queries over a small graph, the same ones for the same seed. They use most of the
 * language, but nothing whose answer is left to the engine: no row limit, no sample, and in EXISTS
 * neither sub-query nor BOUND, in GRAPH no path of no steps, which any term has that a query names.
 *
 * <p>Left out, too, is what Jena's own engines get wrong: on disk GRAPH with a variable around
 * nothing, in its plain graphs a variable property that stands for a literal, in its optimiser a
 * FILTER on what a sub-query groups by and never binds.
 */
final class MadeUpQueries {

  static final String BASE = "http://example.org/";

  private static final int VARIABLES = 5;
  private static final List<String> PROPERTIES = List.of("<p>", "<q>", "<r>");
  private static final List<String> CONSTANTS =
      List.of("<a>", "<b>", "<c>", "<d>", "1", "2", "3.0", "\"1\"", "\"x\"", "\"xy\"@en", "true");
  private static final List<String> COMPARISONS = List.of("=", "!=", "<", ">", "<=", ">=");

  private final Random random;
  private int made;
  private int graphs;
  private int tests;

  MadeUpQueries(long seed) {
    this.random = new Random(seed);
  }

  /** Another query. */
  String next() {
    made = 0;
    return switch (random.nextInt(5)) {
      case 0 -> counted(2);
      case 1 -> "SELECT DISTINCT * {" + group(2) + "}";
      case 2 -> "SELECT " + variable() + " (" + expression(2) + " AS ?z) {" + group(2) + "}";
      default -> "SELECT * {" + group(2) + "}" + order();
    };
  }

  private String order() {
    return random.nextInt(4) == 0 ? " ORDER BY " + variable() + " DESC(" + expression(1) + ")" : "";
  }

  private String counted(int depth) {
    String key = variable();
    String aggregate = any("COUNT(*)", "COUNT", "COUNT(DISTINCT", "SUM", "MIN", "MAX", "AVG");
    String of =
        switch (aggregate) {
          case "COUNT(*)" -> aggregate;
          case "COUNT(DISTINCT" -> aggregate + " " + variable() + ")";
          default -> aggregate + "(" + variable() + ")";
        };
    String having = random.nextInt(4) == 0 ? " HAVING (" + of + " > 1)" : "";
    having += !having.isEmpty() && random.nextBoolean() ? " (COUNT(*) < 4)" : "";
    String bound = " " + key + " " + property() + " " + term() + " .";
    String text = "SELECT " + key + " (" + of + " AS " + fresh() + ") {" + bound;
    return text + group(depth) + "} GROUP BY " + key + having;
  }

  private String group(int depth) {
    StringBuilder group = new StringBuilder();
    for (int i = random.nextInt(3); i > 0; i--) {
      group.append(triple());
    }
    for (int i = depth > 0 ? random.nextInt(3) : 0; i >= 0; i--) {
      group.append(' ').append(part(depth - 1));
    }
    return group.toString();
  }

  private String triple() {
    return " " + term() + " " + property() + " " + term() + " .";
  }

  private String part(int depth) {
    if (depth < 0) {
      return random.nextBoolean() ? "" : "FILTER(" + expression(1) + ")";
    }
    return switch (random.nextInt(10)) {
      case 0, 1 -> "OPTIONAL {" + triple() + group(depth) + " }";
      case 2 -> "{" + group(depth) + " } UNION {" + group(depth) + " }";
      case 3 -> "MINUS {" + group(depth) + " }";
      case 4 -> "FILTER " + any("", "NOT ") + "EXISTS {" + tested(depth) + " }";
      case 5 -> "BIND(" + expression(2) + " AS " + fresh() + ")";
      case 6 -> values();
      case 7 -> "GRAPH " + any("?g", "<g1>", "<g2>", "<none>") + " {" + ofGraph(depth) + " }";
      case 8 -> tests > 0 ? "" : "{" + subQuery(depth) + "}";
      default -> "FILTER(" + expression(2) + ")";
    };
  }

  /** Of one variable or two, of which some rows leave one open. */
  private String values() {
    if (random.nextBoolean()) {
      return "VALUES " + variable() + " { " + constant() + " " + constant() + " UNDEF }";
    }
    String one = variable();
    String other = variable();
    if (one.equals(other)) {
      return "";
    }
    String rows = "(" + constant() + " UNDEF) (UNDEF " + constant() + ") (UNDEF UNDEF)";
    String alike = random.nextBoolean() ? "" : " FILTER(" + one + " = " + other + ")";
    return "VALUES (" + one + " " + other + ") { " + rows + " }" + alike;
  }

  private String subQuery(int depth) {
    return random.nextBoolean() ? counted(depth) : "SELECT * {" + group(depth) + "}";
  }

  private String tested(int depth) {
    tests++;
    String group = group(depth);
    tests--;
    return group;
  }

  private String ofGraph(int depth) {
    graphs++;
    String group = triple() + group(depth);
    graphs--;
    return group;
  }

  private String expression(int depth) {
    if (depth == 0) {
      return random.nextBoolean() ? variable() : constant();
    }
    String one = expression(depth - 1);
    String other = expression(depth - 1);
    return switch (random.nextInt(14)) {
      case 0 -> tests > 0 ? one : "BOUND(" + variable() + ")";
      case 1 -> "!(" + one + ")";
      case 2 -> "(" + one + " && " + other + ")";
      case 3 -> "(" + one + " || " + other + ")";
      case 4 -> "REGEX(STR(" + one + "), \"" + any("^x", "a$", "[0-9]", ".") + "\", \"i\")";
      case 5 -> "STRLEN(STR(" + one + "))";
      case 6 -> "(" + one + any(" + ", " - ", " * ") + other + ")";
      case 7 ->
          "(" + variable() + any(" IN (", " NOT IN (") + constant() + ", " + constant() + "))";
      case 8 -> "COALESCE(" + one + ", " + other + ")";
      case 9 -> "IF(" + one + ", " + other + ", " + constant() + ")";
      case 10 -> "CONCAT(STR(" + one + "), \"-\", STR(" + other + "))";
      case 11 -> "REPLACE(STR(" + one + "), \"x|a\", \"y\")";
      case 12 -> "SAMETERM(" + one + ", " + other + ")";
      default -> "(" + one + " " + any(COMPARISONS.toArray(new String[0])) + " " + other + ")";
    };
  }

  private String property() {
    String one = PROPERTIES.get(random.nextInt(PROPERTIES.size()));
    String other = PROPERTIES.get(random.nextInt(PROPERTIES.size()));
    return switch (random.nextInt(16)) {
      case 0 -> any("?p", "?q");
      case 1 -> one + "/" + other;
      case 2 -> "(" + one + "|" + other + ")";
      case 3 -> one + "+";
      case 4 -> one + (graphs > 0 ? "+" : "*");
      case 5 -> one + (graphs > 0 ? "" : "?");
      case 6 -> "^" + one;
      case 7 -> "!(" + one + "|^" + other + ")";
      case 8 -> "(" + one + "/^" + other + ")+";
      default -> one;
    };
  }

  private String term() {
    return random.nextInt(4) == 0 ? constant() : variable();
  }

  private String constant() {
    return any(CONSTANTS.toArray(new String[0]));
  }

  private String variable() {
    return "?v" + random.nextInt(VARIABLES);
  }

  /** A name that stands nowhere else. */
  private String fresh() {
    made++;
    return "?n" + made;
  }

  private String any(String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
