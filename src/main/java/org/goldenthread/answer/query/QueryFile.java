package org.goldenthread.answer.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.goldenthread.fault.Failure;

/** Reads one file of the catalogue and checks all that can be checked before it is asked. */
final class QueryFile {

  static final String ENDING = ".rq";
  private static final Pattern LINE = Pattern.compile("line ([0-9]{1,6})");
  private static final String PROBE = "golden-thread-probe";

  private final String file;
  private final String text;

  private QueryFile(String file, String text) {
    this.file = file;
    this.text = text;
  }

  static CatalogueQuery read(Path path) {
    String name = path.getFileName().toString();
    QueryFile file = of(path);
    return new QueryFile(file.file, Rules.unite(file, path.toAbsolutePath().getParent()))
        .read(name.substring(0, name.length() - ENDING.length()));
  }

  /** Reads a free query, which has nothing but a question in its head. */
  static Example example(Path path) {
    QueryFile file = of(path);
    file.checkGate(file.parse());
    String question = Head.read(file.file, file.text).expectQuestion(file.file);
    return new Example(question, Head.without(file.text));
  }

  /** A file, read and not yet checked. */
  static QueryFile of(Path path) {
    String name = path.getFileName().toString();
    try {
      String file = path.getParent() == null ? name : path.getParent().getFileName() + "/" + name;
      return new QueryFile(file, Files.readString(path));
    } catch (IOException e) {
      throw new Failure(Failure.Code.DATA, "The query " + path + " cannot be read: " + e, e);
    }
  }

  private CatalogueQuery read(String name) {
    if (!name.matches("[a-z][a-z0-9-]*")) {
      throw at(1, "the name of a query is made of lower-case letters, digits and hyphens.");
    }
    Head head = Head.read(file, text);
    CatalogueQuery read =
        new CatalogueQuery(
            name,
            head.expectQuestion(file),
            head.expectParameters(file),
            head.expectColumns(file),
            text,
            parse());
    check(read);
    return read;
  }

  String text() {
    return text;
  }

  Query parse() {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      String message = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
      throw new Failure(
          Failure.Code.DATA,
          file + ":" + line(e, message) + ": this is no SPARQL 1.1 query: " + message,
          e);
    } catch (QueryException e) {
      throw new Failure(
          Failure.Code.DATA, file + ":1: this is no SPARQL 1.1 query: " + e.getMessage(), e);
    }
  }

  /** A word that does not exist has its line in the message only. */
  private static int line(QueryParseException e, String message) {
    Matcher inMessage = LINE.matcher(message);
    if (e.getLine() < 1 && inMessage.find()) {
      return Integer.parseInt(inMessage.group(1));
    }
    return Math.max(1, e.getLine());
  }

  private void check(CatalogueQuery read) {
    Query query = read.query();
    if (!query.isSelectType()) {
      throw at(1, "a query of the catalogue is a SELECT query.");
    }
    if (!query.hasOrderBy()) {
      throw at(1, "the query has no ORDER BY; every answer must come in one order.");
    }
    List<String> declared = read.columns().stream().map(Column::name).toList();
    if (!declared.equals(query.getResultVars())) {
      throw at(
          1,
          "the head declares the columns "
              + String.join(", ", declared)
              + " but the query selects "
              + String.join(", ", query.getResultVars())
              + ".");
    }
    checkGate(query);
    read.parameters().forEach(parameter -> check(query, parameter));
    substitute(query, read.parameters());
  }

  private void checkGate(Query query) {
    try {
      new Gate(graph -> false).check(query);
    } catch (Failure e) {
      throw new Failure(Failure.Code.DATA, file + ":1: " + e.getMessage(), e);
    }
  }

  private void check(Query query, Parameter parameter) {
    Query substituted = substitute(query, List.of(parameter));
    if (!substituted.getQueryPattern().toString().contains(PROBE)) {
      throw at(
          line("#+   " + parameter.name()),
          "the parameter '"
              + parameter.variable()
              + "' does not occur as a variable of the query.");
    }
  }

  private Query substitute(Query query, List<Parameter> parameters) {
    Map<Var, Node> probes = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      probes.put(Var.alloc(parameter.variable()), NodeFactory.createLiteralString(PROBE));
    }
    try {
      return QueryTransformOps.replaceVars(query, probes);
    } catch (QueryException e) {
      throw new Failure(
          Failure.Code.DATA,
          file
              + ":1: a parameter cannot take a value because the query assigns to its variable (BIND,"
              + " VALUES, AS or GROUP BY): "
              + e.getMessage(),
          e);
    }
  }

  private int line(String beginning) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(beginning)) {
        return i + 1;
      }
    }
    return 1;
  }

  Failure at(int line, String sentence) {
    return Failure.data(file + ":" + line, sentence);
  }
}
