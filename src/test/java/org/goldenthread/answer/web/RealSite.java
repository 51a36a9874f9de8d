package org.goldenthread.answer.web;

import java.util.Map;
import org.goldenthread.RealCorpus;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;

/** The server of the five documents on a free port, without limits on how often one may ask. */
final class RealSite implements AutoCloseable {

  private final Store store =
      Store.of(RealCorpus.mapped().dataset(), Manifest.draft("test", Map.of(), Map.of()));
  private final WebServer server =
      WebServer.start(
          "127.0.0.1",
          0,
          new Site(
              store,
              Catalogue.read(RealCorpus.HOME.resolve("queries")),
              Limits.with(
                  Map.of("requests-a-minute", 1_000_000, "query-time-a-minute", 100_000_000))));

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
