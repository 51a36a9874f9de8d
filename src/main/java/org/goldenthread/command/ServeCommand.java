package org.goldenthread.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.goldenthread.fault.Failure;
import org.goldenthread.query.Catalogue;
import org.goldenthread.query.Limits;
import org.goldenthread.store.Depot;
import org.goldenthread.store.Store;
import org.goldenthread.web.Site;
import org.goldenthread.web.WebServer;
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

  @Spec private CommandSpec spec;
  @Mixin private StorePlace store;
  @Mixin private DataPlace data;

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

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Catalogue catalogue = Catalogue.read(Home.queries());
    Depot depot = store.depot();
    Store opened = upToDate(depot, err);
    String version = opened.manifest().version();
    try (opened;
        WebServer server = WebServer.start(host, port, site(opened, catalogue));
        VersionWatch watch =
            new VersionWatch(depot, version, next -> server.show(site(next, catalogue)))) {
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
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private static Site site(Store store, Catalogue catalogue) {
    return new Site(store, catalogue, Limits.standard());
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
      GraphBuild build = new GraphBuild(data.folder(), progress);
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
