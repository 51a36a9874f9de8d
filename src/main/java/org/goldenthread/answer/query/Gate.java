package org.goldenthread.answer.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.vocabulary.XSD;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.engine.SafeEngine;
import org.goldenthread.fault.Failure;
import org.goldenthread.vocabulary.Base;

/**
 * What no query may do, checked before anything runs: change data, call other services or programs,
 * read graphs from elsewhere, or be larger than anyone would write. Safe for use by many threads.
 */
public final class Gate {

  private static final String TEXT_SEARCH = "http://jena.apache.org/text#query";

  /** Under these names the engine would run code in place of matching a triple. */
  private static final List<String> CODE =
      List.of(
          "java:",
          "http://jena.apache.org/",
          "http://jena.hpl.hp.com/",
          "http://www.jena.hpl.hp.com/");

  private static final int LONGEST_REASON = 400;
  private static final int LONGEST_DATE = 64;
  private static final int LONGEST_MESSAGE = 2_000;
  private static final Pattern LARGE_NUMBER = Pattern.compile("Number '(\\d+)' is a valid number");
  private static final Pattern PLACE = Pattern.compile("\\[line: (\\d+), col: (\\d+)\\] ");

  private final Predicate<String> graphExists;

  /** A gate to a dataset; {@code graphExists} tells which graphs FROM may name. */
  public Gate(Predicate<String> graphExists) {
    SafeEngine.install();
    this.graphExists = graphExists;
  }

  /**
   * Parses a query of standard SPARQL 1.1.
   *
   * @throws Failure of code {@code USAGE} with line and column when it is none
   */
  public static Query parse(String text) {
    new QueryText(text).check();
    try {
      return QueryFactory.create(text, Base.configured().address(), Syntax.syntaxSPARQL_11);
    } catch (JenaException e) {
      String reason = number(e).map(each -> tooLarge(each, text)).orElseGet(() -> reason(e));
      throw new Failure(Failure.Code.USAGE, "This is no SPARQL 1.1 query: " + reason, e);
    } catch (NumberFormatException e) {
      throw new Failure(
          Failure.Code.USAGE,
          "This is no SPARQL 1.1 query: LIMIT and OFFSET are numbers of at most 18 digits.",
          e);
    } catch (StackOverflowError e) {
      throw new Failure(
          Failure.Code.USAGE, "This query is nested too deeply; write it flatter.", e);
    }
  }

  /**
   * Lets a query of a visitor in.
   *
   * @throws Failure of code {@code USAGE} that says which part is refused, and where it stands
   */
  public Query admit(String text) {
    Query query = parse(text);
    check(query, new QueryText(text));
    return query;
  }

  /**
   * Refuses a query that reaches out of the dataset.
   *
   * @throws Failure of code {@code USAGE} that says which part is refused
   */
  public void check(Query query) {
    check(query, new QueryText(""));
  }

  private void check(Query query, QueryText text) {
    if (!query.isSelectType()
        && !query.isAskType()
        && !query.isConstructType()
        && !query.isDescribeType()) {
      throw refused("only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
    }
    checkGraphs(query.getGraphURIs());
    checkGraphs(query.getNamedGraphURIs());
    Survey survey = survey(query);
    if (survey.callsService()) {
      throw refused("SERVICE is not allowed" + place(text, "SERVICE") + "; ask it yourself");
    }
    checkSize(survey);
    survey.functions().forEach(function -> checkFunction(function, text));
    survey.predicates().forEach(predicate -> checkPredicate(predicate, text));
    survey.constants().forEach(Gate::checkConstant);
    survey.patterns().forEach(each -> SafeEngine.checkPattern(each.expression(), each.flags()));
  }

  /** Refuses the name of a graph that the dataset does not hold. */
  public void checkGraphs(List<String> names) {
    for (String name : names) {
      if (!graphExists.test(name)) {
        throw refused("there is no graph <" + name + ">, and nothing is fetched from elsewhere");
      }
    }
  }

  private static Survey survey(Query query) {
    try {
      return Survey.of(query);
    } catch (StackOverflowError e) {
      throw new Failure(
          Failure.Code.USAGE, "This query is nested too deeply; write it flatter.", e);
    }
  }

  private static void checkSize(Survey survey) {
    if (survey.parts() > Limit.QUERY_PARTS.standard()) {
      throw refused(
          "it has "
              + survey.parts()
              + " parts (operators, triples, functions, values), and "
              + Limit.QUERY_PARTS.standard()
              + " are allowed");
    }
    if (survey.rows() > Limit.VALUES_ROWS.standard()) {
      throw refused(
          "its VALUES have "
              + survey.rows()
              + " rows, and "
              + Limit.VALUES_ROWS.standard()
              + " are allowed");
    }
  }

  private static void checkFunction(String name, QueryText text) {
    if (!name.startsWith(XSD.NS)) {
      throw refused(
          "the function <"
              + name
              + ">"
              + place(text, "<" + name + ">")
              + " is none of SPARQL 1.1 and no cast of XML Schema");
    }
  }

  private static void checkPredicate(Node predicate, QueryText text) {
    String name = predicate.isURI() ? predicate.getURI() : "";
    boolean code = CODE.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith);
    if (code && !name.equals(TEXT_SEARCH)) {
      throw refused(
          "<"
              + name
              + ">"
              + place(text, "<" + name + ">")
              + " would run code; only text:query may stand in the place of a property");
    }
  }

  private static void checkConstant(Node constant) {
    if (constant.isLiteral()
        && constant.getLiteralDatatypeURI().startsWith(XSD.NS)
        && !constant.getLiteralDatatypeURI().equals(XSD.xstring.getURI())
        && constant.getLiteralLexicalForm().length() > longest(constant.getLiteralDatatypeURI())) {
      throw refused("it has a number or a date of more characters than anybody needs");
    }
    if (constant.isLiteral()
        && constant.getLiteralDatatypeURI().endsWith("uration")
        && constant.getLiteralLexicalForm().matches("(?s).*[0-9]{6}.*")) {
      throw refused("the parts of a duration have at most five digits");
    }
  }

  private static int longest(String datatype) {
    boolean date = datatype.matches(".*#(date.*|time|g[A-Z].*|.*uration)");
    return date ? LONGEST_DATE : Limit.NUMBER_LENGTH.standard();
  }

  private static String place(QueryText text, String word) {
    return text.place(word).map(place -> " " + place).orElse("");
  }

  private static Failure refused(String why) {
    return new Failure(Failure.Code.USAGE, "This query is refused: " + why + ".");
  }

  /** The number that the parser does not take, if that is what it says. */
  private static Optional<String> number(JenaException e) {
    Matcher number = LARGE_NUMBER.matcher(String.valueOf(e.getMessage()));
    return number.find() ? Optional.of(number.group(1)) : Optional.empty();
  }

  private static String tooLarge(String number, String text) {
    return "LIMIT and OFFSET are numbers of at most 18 digits, but there is one of "
        + number.length()
        + place(new QueryText(text), number)
        + ".";
  }

  /** The message of the parser in one sentence, without its list of everything it would take. */
  private static String reason(JenaException e) {
    String message = e.getMessage();
    if (message == null || message.isBlank()) {
      return "it cannot be read" + (e instanceof QueryParseException p ? place(p) : "") + ".";
    }
    String text = message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)).strip();
    text = text.replaceAll("\\s+", " ").replaceAll("[\\w.]{1,80}Exception: ", "");
    text = PLACE.matcher(text).replaceAll("line $1, column $2: ");
    int expecting = text.indexOf(" Was expecting");
    if (expecting > 0 && text.length() > LONGEST_REASON) {
      text = text.substring(0, expecting);
    }
    text = text.substring(0, Math.min(text.length(), LONGEST_REASON));
    return text.endsWith(".") ? text : text + ".";
  }

  private static String place(QueryParseException e) {
    return e.getLine() < 1 ? "" : " at line " + e.getLine() + ", column " + e.getColumn();
  }
}
