package org.goldenthread.answer.protocol;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Query;
import org.goldenthread.answer.http.Parameters;
import org.goldenthread.answer.query.Gate;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/**
 * A query as the SPARQL 1.1 Protocol brings it: in the address, in a form, or as the body itself.
 *
 * @param text of the query
 * @param parameters all of the address and the form
 */
record AskedQuery(String text, Parameters parameters) {

  private static final String QUERY = "application/sparql-query";
  private static final String FORM = "application/x-www-form-urlencoded";

  /**
   * Reads a request.
   *
   * @throws Failure when it is none of the three
   */
  static AskedQuery of(Context request) {
    String address = request.req().getQueryString();
    if (!request.req().getMethod().equals("POST")) {
      return in(Parameters.of(address));
    }
    String[] type = mediaType(request.req().getContentType());
    if (type[0].equals(FORM)) {
      return in(Parameters.of(address, body(request)));
    }
    if (!type[0].equals(QUERY) || !type[1].equals("utf-8")) {
      throw new Failure(
          Failure.Code.NOT_THIS_TYPE,
          "A query is posted as " + FORM + " or as " + QUERY + ", in UTF-8.");
    }
    Parameters parameters = Parameters.of(address);
    if (parameters.has("query")) {
      throw new Failure(Failure.Code.USAGE, "The parameter 'query' is given more than once.");
    }
    return new AskedQuery(body(request), parameters);
  }

  private static AskedQuery in(Parameters parameters) {
    String text =
        parameters
            .one("query")
            .orElseThrow(
                () ->
                    new Failure(
                        Failure.Code.USAGE,
                        "Give a SPARQL query in the parameter 'query', or post one."));
    return new AskedQuery(text, parameters);
  }

  /** The type and the character set of a Content-Type header, in small letters. */
  private static String[] mediaType(@Nullable String header) {
    String[] parts = String.valueOf(header).toLowerCase(Locale.ROOT).split(";", -1);
    String charset = "utf-8";
    for (String part : parts) {
      if (part.strip().startsWith("charset=")) {
        charset = part.strip().substring("charset=".length()).replace("\"", "");
      }
    }
    return new String[] {parts[0].strip(), charset};
  }

  private static String body(Context request) {
    try {
      return Parameters.utf8(request.req().getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The query, if it may be asked; the dataset that the protocol names goes before its own. */
  Query admittedBy(Gate gate) {
    Query query = gate.admit(text);
    List<String> defaults = parameters.all("default-graph-uri");
    List<String> named = parameters.all("named-graph-uri");
    gate.checkGraphs(defaults);
    gate.checkGraphs(named);
    if (!defaults.isEmpty() || !named.isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      defaults.forEach(query::addGraphURI);
      named.forEach(query::addNamedGraphURI);
    }
    return query;
  }
}
