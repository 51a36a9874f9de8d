package org.goldenthread.answer.protocol;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.goldenthread.answer.http.Negotiation;
import org.goldenthread.answer.http.Parameters;
import org.goldenthread.fault.Failure;

/**
 * A form in which an answer is written.
 *
 * @param type its media type
 * @param writer what Jena knows it by
 * @param names by which a caller may ask for it; the first is the usual one
 */
record Form<W>(String type, W writer, List<String> names) {

  /** Of rows, and of yes or no. */
  static final List<Form<Lang>> ROWS =
      List.of(
          form("application/sparql-results+json", ResultSetLang.RS_JSON, "json", "srj"),
          form("application/sparql-results+xml", ResultSetLang.RS_XML, "xml", "srx"),
          form("text/csv", ResultSetLang.RS_CSV, "csv"),
          form("text/tab-separated-values", ResultSetLang.RS_TSV, "tsv"),
          form("text/plain", ResultSetLang.RS_Text, "text", "txt"),
          form("application/json", ResultSetLang.RS_JSON),
          form("application/xml", ResultSetLang.RS_XML));

  static final Form<RDFFormat> JSON_LD =
      form("application/ld+json", RDFFormat.JSONLD_PLAIN, "json-ld", "jsonld", "json");
  private static final Form<RDFFormat> RDF_XML =
      form("application/rdf+xml", RDFFormat.RDFXML_PLAIN, "rdf/xml", "rdfxml", "xml");
  private static final Form<RDFFormat> N_TRIPLES =
      form("application/n-triples", RDFFormat.NTRIPLES_UTF8, "n-triples", "ntriples", "nt");

  /** Of the statements that a query makes. */
  static final List<Form<RDFFormat>> STATEMENTS =
      List.of(
          form("text/turtle", RDFFormat.TURTLE_PRETTY, "turtle", "ttl", "text"),
          N_TRIPLES,
          JSON_LD,
          RDF_XML);

  /** Of a whole graph, which is written as it is read where the form allows. */
  static final List<Form<RDFFormat>> GRAPH =
      List.of(
          form("text/turtle", RDFFormat.TURTLE_BLOCKS, "turtle", "ttl", "text"),
          N_TRIPLES,
          JSON_LD,
          RDF_XML);

  /** Of the whole dataset. */
  static final List<Form<RDFFormat>> DATASET =
      List.of(
          form("application/n-quads", RDFFormat.NQUADS_UTF8, "n-quads", "nquads", "nq"),
          form("application/trig", RDFFormat.TRIG_BLOCKS, "trig"),
          JSON_LD);

  private static <W> Form<W> form(String type, W writer, String... names) {
    return new Form<>(type, writer, List.of(names));
  }

  /** Whether it is built in memory before it is written. */
  boolean isTree() {
    return equals(JSON_LD) || equals(RDF_XML);
  }

  /** As the header Content-Type says it. */
  String contentType() {
    return type.startsWith("text/") ? type + "; charset=utf-8" : type;
  }

  /**
   * The form that a caller asks for by the parameter {@code format} or {@code output}, else by what
   * is accepted.
   *
   * @throws Failure of code {@code USAGE} when there is none of that name
   */
  static <W> Form<W> choose(List<Form<W>> forms, Parameters parameters, Context request) {
    Optional<String> named = parameters.one("format").or(() -> parameters.one("output"));
    String wanted =
        named.orElseGet(
            () ->
                Negotiation.choose(request, forms.stream().map(Form::type).toArray(String[]::new)));
    return forms.stream()
        .filter(form -> form.isNamed(wanted.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> unknown(forms));
  }

  private boolean isNamed(String name) {
    return type.equals(name) || names.contains(name);
  }

  private static <W> Failure unknown(List<Form<W>> forms) {
    Stream<String> names = forms.stream().flatMap(form -> form.names().stream().limit(1));
    return new Failure(
        Failure.Code.USAGE,
        "The format is not known; this answer comes as " + String.join(", ", names.toList()) + ".");
  }
}
