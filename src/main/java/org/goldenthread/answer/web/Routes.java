package org.goldenthread.answer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.fault.Failure;

/** Every address of the server, in one list. */
final class Routes {

  private final Catalogue catalogue;
  private final QuestionPages pages;
  private final QuestionsApi api;
  private final Resources resources;
  private final SparqlDoor sparql;
  private final DataDoor data;
  private final Health health;
  private final Problems problems;
  private final Admission admission;
  private final LimitsPage limits;
  private final AboutData aboutData;
  private final byte[] style;
  private final String version;

  Routes(Site site, Page page, Admission admission, Problems problems) {
    this.catalogue = site.catalogue();
    Asker asker = new Asker(site.catalogue(), site.store(), site.limits());
    this.pages = new QuestionPages(site.catalogue(), asker, page);
    this.api = new QuestionsApi(site, asker, pages, admission);
    this.resources = new Resources(new Facts(site.store()), page);
    this.aboutData = new AboutData(site, asker, admission, page);
    this.sparql = new SparqlDoor(site, admission, page, aboutData);
    this.data = new DataDoor(site, admission);
    this.admission = admission;
    this.limits = new LimitsPage(site.limits(), page);
    this.health = new Health(site, asker, admission);
    this.problems = problems;
    this.style = resource("style.css");
    this.version = site.store().manifest().version();
  }

  void addTo(RoutesConfig routes) {
    routes.before(admission::check);
    read(routes, Addresses.HOME, request -> request.html(pages.home()));
    read(routes, "/queries/{name}", this::question);
    read(routes, Addresses.STYLE, request -> request.contentType("text/css").result(style));

    read(routes, Addresses.API, api::list);
    read(routes, Addresses.API + "/{name}", api::answer);
    read(routes, Addresses.OPEN_API, request -> request.json(OpenApi.of(catalogue, version)));
    read(routes, Addresses.HEALTH, health::check);
    read(routes, Addresses.LIMITS, request -> request.html(limits.page()));
    read(routes, Addresses.LIMITS + ".json", request -> request.json(limits.json()));

    read(routes, Addresses.SPARQL, sparql::query);
    routes.post(Addresses.SPARQL, sparql::query);
    routes.options(Addresses.SPARQL, SparqlDoor::permit);
    read(routes, Addresses.DATA, data::graph);

    read(routes, "/id/<path>", resources::resource);
    read(routes, "/theme/<path>", resources::resource);
    read(routes, Addresses.ONTOLOGY, resources::ontology);
    read(routes, Addresses.ONTOLOGY + ".ttl", resources::ontologyAsTurtle);
    read(routes, Addresses.VOID, aboutData::described);
    read(routes, Addresses.VOID + ".ttl", aboutData::turtle);
    read(routes, Addresses.WELL_KNOWN_VOID, AboutData::lead);

    routes.exception(Failure.class, problems::failure);
    routes.exception(HttpResponseException.class, problems::refusal);
    routes.exception(Exception.class, problems::unforeseen);
  }

  /** HEAD answers as GET does, without the body. */
  private static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private void question(Context request) {
    request.html(pages.question(catalogue.expect(request.pathParam("name"))));
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
