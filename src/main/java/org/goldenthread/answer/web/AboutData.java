package org.goldenthread.answer.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Cell;

/** {@code /void}: what the data is and how much there is of it, as a page and as data. */
final class AboutData {

  private static final String STATISTICS = "statistics";
  private static final Map<String, RDFFormat> FORMS =
      Map.of(
          "text/turtle", RDFFormat.TURTLE_PRETTY,
          "application/ld+json", RDFFormat.JSONLD_PLAIN,
          "application/n-triples", RDFFormat.NTRIPLES_UTF8,
          "application/rdf+xml", RDFFormat.RDFXML_PLAIN);
  private static final String[] OFFERS = {
    "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"
  };

  private final Site site;
  private final Asker asker;
  private final Admission admission;
  private final Page page;
  private volatile Optional<Answer> counted = Optional.empty();

  AboutData(Site site, Asker asker, Admission admission, Page page) {
    this.site = site;
    this.asker = asker;
    this.admission = admission;
    this.page = page;
  }

  /** {@code /void}: a page for a person, RDF for a program. */
  void described(Context request) {
    if (Negotiation.wantsPage(request)) {
      request.header("Vary", "Accept").html(html(statistics(request)));
    } else {
      data(request);
    }
  }

  /** RDF in the form that the caller likes best. */
  void data(Context request) {
    request.header("Vary", "Accept");
    write(request, Negotiation.choose(request, OFFERS));
  }

  /** {@code /void.ttl}. */
  void turtle(Context request) {
    write(request, "text/turtle");
  }

  /** {@code /.well-known/void}, where programs look first. */
  static void lead(Context request) {
    request.redirect(Addresses.VOID, HttpStatus.SEE_OTHER);
  }

  private void write(Context request, String type) {
    Model model =
        DatasetDescription.of(
            server(request), site.store().manifest().version(), statistics(request));
    request
        .contentType(type + "; charset=utf-8")
        .result(RDFWriter.source(model).format(FORMS.get(type)).asString());
  }

  private static String server(Context request) {
    return request.scheme() + "://" + request.host();
  }

  /** The counts, asked once; none where the catalogue has no such question. */
  private Answer statistics(Context request) {
    Answer answer =
        counted.orElseGet(
            () ->
                site.catalogue().find(STATISTICS).isPresent()
                    ? admission.question(request, () -> asker.ask(STATISTICS, Map.of()))
                    : new Answer(STATISTICS, Map.of(), List.of(), List.of()));
    counted = Optional.of(answer);
    return answer;
  }

  private String html(Answer statistics) {
    Html html = new Html();
    html.start("p").text("What the graph holds, counted. The same ");
    html.link("as Turtle", Addresses.VOID + ".ttl").text(", in the words of VoID, DCAT and the");
    html.text(" SPARQL 1.1 Service Description; the whole graph is at ");
    html.link(Addresses.DATA, Addresses.DATA).text(".").end();
    html.start("div", "class", "wide").start("table").start("thead").start("tr");
    List.of("what", "name", "number").forEach(name -> html.element("th", name, "scope", "col"));
    html.end().end().start("tbody");
    for (List<Cell> row : statistics.rows()) {
      html.start("tr");
      row.forEach(cell -> html.element("td", cell.text()));
      html.end();
    }
    html.end().end().end();
    return page.of("What the data holds", html);
  }
}
