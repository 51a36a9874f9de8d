package org.goldenthread.answer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.goldenthread.answer.admission.Admission;
import org.goldenthread.answer.http.Negotiation;
import org.goldenthread.answer.http.Parameters;
import org.goldenthread.answer.page.Addresses;
import org.goldenthread.answer.page.Door;
import org.goldenthread.answer.page.Edition;
import org.goldenthread.answer.page.Pages;
import org.goldenthread.answer.protocol.AboutData;
import org.goldenthread.answer.protocol.DataDoor;
import org.goldenthread.answer.protocol.SparqlDoor;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.fault.Failure;

/** Every address of the server, in one list. */
final class Routes {

  /** The fewest letters by which a version is known. */
  private static final int SHORTEST = 8;

  private final Catalogue catalogue;
  private final Pages pages;
  private final QuestionsApi api;
  private final Resources resources;
  private final SparqlDoor sparql;
  private final DataDoor data;
  private final Health health;
  private final Problems problems;
  private final Admission admission;
  private final Limits limits;
  private final AboutData aboutData;
  private final byte[] style;
  private final byte[] script;
  private final String version;

  Routes(Site site, Admission admission) {
    this.catalogue = site.catalogue();
    Asker asker = new Asker(site.catalogue(), site.store(), site.limits());
    Manifest manifest = site.store().manifest();
    this.pages =
        new Pages(
            site.catalogue(),
            asker,
            new Edition(manifest.version(), manifest.quads()),
            site.originals());
    this.problems = new Problems(pages);
    this.api = new QuestionsApi(site, asker, pages, admission);
    this.resources = new Resources(new Facts(site.store()), pages, admission);
    this.aboutData = new AboutData(site.store(), asker, admission, pages);
    this.sparql = new SparqlDoor(site.store(), admission, pages, aboutData);
    this.data = new DataDoor(site.store(), admission);
    this.admission = admission;
    this.limits = site.limits();
    this.health = new Health(site, asker, admission);
    this.style = resource("style.css");
    this.script = resource("pages.js");
    this.version = site.store().manifest().version();
  }

  void addTo(RoutesConfig routes) {
    routes.before(admission::check);
    routes.before(this::checkVersion);
    pages.doors().forEach(door -> read(routes, door.path(), request -> open(request, door)));
    read(routes, Addresses.QUESTIONS + "/{name}", this::question);
    read(routes, Addresses.STYLE, request -> request.contentType("text/css").result(style));

    read(
        routes, Addresses.SCRIPT, request -> request.contentType("text/javascript").result(script));

    read(routes, Addresses.API, api::list);
    read(routes, Addresses.API + "/{name}", api::answer);
    read(
        routes,
        Addresses.OPEN_API,
        request -> request.json(OpenApi.of(catalogue, version, pages.doors())));
    read(routes, Addresses.HEALTH, health::check);
    read(routes, Addresses.LIMITS, request -> request.html(pages.limits(LimitsTable.rows(limits))));
    read(routes, Addresses.LIMITS + ".json", request -> request.json(LimitsTable.json(limits)));

    read(routes, Addresses.SPARQL, sparql::query);
    routes.post(Addresses.SPARQL, sparql::query);
    routes.options(Addresses.SPARQL, SparqlDoor::permit);
    read(routes, Addresses.DATA, data::graph);

    read(routes, "/id/<path>", resources::resource);
    for (String scheme : List.of("/theme", "/code")) {
      read(routes, scheme, resources::resource);
      read(routes, scheme + "/<path>", resources::resource);
    }
    read(routes, Addresses.ONTOLOGY, resources::ontology);
    read(routes, Addresses.ONTOLOGY + ".ttl", resources::ontologyAsTurtle);
    read(routes, Addresses.VOID, aboutData::described);
    read(routes, Addresses.VOID + ".ttl", aboutData::turtle);
    read(routes, Addresses.WELL_KNOWN_VOID, AboutData::lead);

    routes.exception(Failure.class, problems::failure);
    routes.exception(HttpResponseException.class, problems::refusal);
    routes.exception(Exception.class, problems::unforeseen);
  }

  /** An address that speaks of a version is answered from that version or not at all. */
  private void checkVersion(Context request) {
    Parameters address = Parameters.of(request.req().getQueryString());
    String asked = address.one(Addresses.VERSION).orElse("");
    if (!asked.isEmpty() && (asked.length() < SHORTEST || !version.startsWith(asked))) {
      if (Negotiation.wantsPage(request)) {
        String now = Addresses.with(request.path(), address.without(Addresses.VERSION));
        request.status(HttpStatus.GONE).html(pages.newer(now)).skipRemainingHandlers();
      } else {
        throw new Failure(
            Failure.Code.GONE,
            "This address speaks of another version of the data than the one that is here; without "
                + Addresses.VERSION
                + " it is answered from this one.");
      }
    }
  }

  /** HEAD answers as GET does, without the body. */
  private static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private void open(Context request, Door door) {
    Map<String, String> values = QuestionsApi.values(request, door.repeated());
    values.putAll(request.pathParamMap());
    Door.Opened opened = admission.question(request, () -> door.page().apply(values));
    if (opened.address().isEmpty()) {
      request.status(opened.status()).contentType(opened.type()).result(opened.body());
    } else {
      request.redirect(opened.address(), HttpStatus.SEE_OTHER);
    }
  }

  /** A page is made like the answer of a question: in its turn, and charged to who asks. */
  private void page(Context request, Supplier<String> page) {
    request.html(admission.question(request, page));
  }

  private void question(Context request) {
    CatalogueQuery query = catalogue.expect(request.pathParam("name"));
    page(request, () -> pages.question(query, Map.of(), ""));
  }

  private static byte[] resource(String name) {
    try (InputStream in = Routes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + name + ".");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
