package org.goldenthread.answer.protocol;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.goldenthread.answer.admission.Admission;
import org.goldenthread.answer.http.Negotiation;
import org.goldenthread.answer.http.ServerAddress;
import org.goldenthread.answer.page.Addresses;
import org.goldenthread.answer.page.Pages;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.store.Store;

/** {@code /void}: what the data is and how much there is of it, as a page and as data. */
public final class AboutData {

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

  private final Store store;
  private final Asker asker;
  private final Admission admission;
  private final Pages pages;
  private volatile Optional<Answer> counted = Optional.empty();

  /** Tells about a version of the store. */
  public AboutData(Store store, Asker asker, Admission admission, Pages pages) {
    this.store = store;
    this.asker = asker;
    this.admission = admission;
    this.pages = pages;
  }

  /** {@code /void}: a page for a person, RDF for a program. */
  public void described(Context request) {
    if (Negotiation.wantsPage(request)) {
      String page = admission.question(request, () -> pages.dataset(ServerAddress.of(request)));
      request.header("Vary", "Accept").html(page);
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
  public void turtle(Context request) {
    write(request, "text/turtle");
  }

  /** {@code /.well-known/void}, where programs look first. */
  public static void lead(Context request) {
    request.redirect(Addresses.VOID, HttpStatus.SEE_OTHER);
  }

  private void write(Context request, String type) {
    Model model =
        DatasetDescription.of(
            ServerAddress.of(request), store.manifest().version(), statistics(request));
    request
        .contentType(type + "; charset=utf-8")
        .result(RDFWriter.source(model).format(FORMS.get(type)).asString());
  }

  /** The counts, asked once; none where the catalogue has no such question. */
  private Answer statistics(Context request) {
    Answer answer =
        counted.orElseGet(
            () ->
                asker.knows(STATISTICS)
                    ? admission.question(request, () -> asker.ask(STATISTICS, Map.of()))
                    : new Answer(STATISTICS, Map.of(), List.of(), List.of()));
    counted = Optional.of(answer);
    return answer;
  }
}
