package org.goldenthread.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.web.Site;
import org.goldenthread.answer.web.WebServer;
import org.goldenthread.fault.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: maps the documents where needed, then serves pages, API and SPARQL. */
@Command(
    name = "serve",
    description = "Maps the documents where needed, then serves pages, API and SPARQL.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ServeCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);
  private static final long AFTER_THE_FIRST_ANSWERS_MS = 1_000;

  @Spec private CommandSpec spec;
  @Mixin private StorePlace store;

  @Option(
      names = "--port",
      defaultValue = "7070",
      description = "port to listen on; the standard is 7070, and 0 takes a free one")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "address to listen on; the standard is this machine only, 0.0.0.0 is all")
  private String host;

  @Option(
      names = "--limit",
      paramLabel = "NAME=VALUE",
      description =
          "another value for a limit of the page /limits, such as sparql-time=30000; may be given"
              + " several times")
  private Map<String, Integer> limits = new LinkedHashMap<>();

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      description =
          "network address of a proxy that says in X-Forwarded-For who is asking; may be given"
              + " several times; no other header is believed")
  private Set<String> proxies = new LinkedHashSet<>();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Catalogue catalogue = Catalogue.read(Home.queries());
    Limits.with(limits); // A mistake in them is told before the documents are mapped.
    Depot depot = store.depot();
    Store opened = upToDate(depot, err);
    String version = opened.manifest().version();
    try (opened;
        WebServer server = WebServer.start(host, port, site(opened, catalogue));
        VersionWatch watch =
            new VersionWatch(depot, version, next -> show(site(next, catalogue), server))) {
      String shown = host.equals("127.0.0.1") ? "localhost" : host;
      err.println(
          "Golden Thread answers at http://"
              + shown
              + ":"
              + server.port()
              + "/ ("
              + opened.manifest().quads()
              + " statements); stop it with Ctrl-C.");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(watch, server), "stop"));
      prepareSearch(site(opened, catalogue));
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private DocumentTexts texts() {
    return new DocumentTexts(store.data());
  }

  private Site site(Store store, Catalogue catalogue) {
    return new Site(store, catalogue, Limits.with(limits), proxies, texts());
  }

  /** Shows a new version when its search is ready. */
  private static void show(Site next, WebServer server) {
    askSearch(next);
    server.show(next);
  }

  /**
   * Asks one search a moment after the start, so that nobody waits for the index of the words to be
   * opened or, where it cannot be trusted, made. Who searches meanwhile waits for this index rather
   * than for another.
   */
  private static void prepareSearch(Site site) {
    Thread thread = new Thread(() -> askSearchSoon(site), "prepare-search");
    thread.setDaemon(true);
    thread.start();
  }

  private static void askSearchSoon(Site site) {
    try {
      Thread.sleep(AFTER_THE_FIRST_ANSWERS_MS);
      askSearch(site);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void askSearch(Site site) {
    try {
      Asker asker = new Asker(site.catalogue(), site.store(), site.limits());
      site.catalogue()
          .find("search")
          .ifPresent(search -> asker.ask(search.name(), search.example()));
    } catch (RuntimeException e) {
      LOG.info("The index of the words is opened or made by the first search: {}", e.toString());
    }
  }

  private static void stop(VersionWatch watch, WebServer server) {
    watch.close();
    server.close();
  }

  /**
   * The store, mapped anew where needed; when that fails, the last good version where there is one.
   */
  private Store upToDate(Depot depot, PrintWriter err) {
    try (Progress progress = new Progress(err)) {
      GraphBuild build = new GraphBuild(store.data(), progress);
      try {
        if (!isUpToDate(depot, build, err)) {
          build.publish(depot);
        }
      } catch (Failure e) {
        return lastGood(depot, e, err);
      }
      progress.step("Opening the store");
      return depot.open();
    }
  }

  /** Whether nothing is to be mapped; a store that is damaged is mapped anew. */
  private static boolean isUpToDate(Depot depot, GraphBuild build, PrintWriter err) {
    try {
      return depot.manifest().filter(build::isUpToDate).isPresent();
    } catch (Failure damaged) {
      err.println(damaged.getMessage());
      return false;
    }
  }

  private static Store lastGood(Depot depot, Failure reason, PrintWriter err) {
    try {
      Store good = depot.open();
      err.println(reason.getMessage());
      err.println("The last good version of the store is served.");
      return good;
    } catch (Failure e) {
      reason.addSuppressed(e);
      throw reason;
    }
  }
}
