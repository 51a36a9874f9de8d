package org.goldenthread.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreFolder;
import org.goldenthread.answer.web.Site;
import org.goldenthread.answer.web.WebServer;
import org.goldenthread.fault.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code rehearse}: maps, serves and answers once, in a folder that is thrown away. The launcher
 * has Java keep the classes that this loads, so that later starts take less time.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Does everything once, so that Java can keep the classes that it needs.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class RehearseCommand implements Callable<Integer> {

  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/void.ttl",
          "/ontology",
          "/api/queries/documents.csv",
          "/sparql?query=SELECT%20%2A%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%201",
          "/nowhere");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("golden-thread");
    try {
      Depot depot = new StoreFolder(folder);
      try (Progress progress = new Progress(spec.commandLine().getErr())) {
        new GraphBuild(Home.data(), progress).publish(depot);
      }
      Catalogue catalogue = Catalogue.read(Home.queries());
      try (Store store = depot.open();
          WebServer server =
              WebServer.start("127.0.0.1", 0, new Site(store, catalogue, Limits.standard()))) {
        ask(server.port(), catalogue);
      }
    } finally {
      remove(folder);
    }
    return 0;
  }

  private void ask(int port, Catalogue catalogue) {
    PrintWriter out = spec.commandLine().getOut();
    for (String address : ADDRESSES) {
      out.println(get(port, address) + " " + address);
    }
    for (CatalogueQuery query : catalogue.queries()) {
      String address = "/queries/" + query.name();
      out.println(get(port, address) + " " + address);
    }
  }

  private static int get(int port, String address) {
    try {
      URI uri = URI.create("http://127.0.0.1:" + port + address);
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      int status = connection.getResponseCode();
      InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream();
      try (body) {
        body.readAllBytes();
      }
      if (status >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
        throw new Failure(
            Failure.Code.STORE, "The rehearsal was answered with " + status + " at " + address);
      }
      return status;
    } catch (IOException e) {
      throw new Failure(Failure.Code.STORE, "The rehearsal cannot read " + address + ": " + e, e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
