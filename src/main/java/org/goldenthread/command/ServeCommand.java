package org.goldenthread.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
    try (Store opened = upToDate(err);
        WebServer server =
            WebServer.start(host, port, new Site(opened, catalogue, Limits.standard()))) {
      String shown = host.equals("127.0.0.1") ? "localhost" : host;
      err.println(
          "Golden Thread answers at http://"
              + shown
              + ":"
              + server.port()
              + "/ ("
              + opened.manifest().quads()
              + " statements); stop it with Ctrl-C.");
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private Store upToDate(PrintWriter err) {
    try (Progress progress = new Progress(err)) {
      Depot folder = store.depot();
      GraphBuild build = new GraphBuild(data.folder(), progress);
      if (folder.manifest().filter(build::isUpToDate).isEmpty()) {
        build.publish(folder);
      }
      progress.step("Opening the store");
      return store.open();
    }
  }
}
