package org.goldenthread.benchmark;

import java.nio.file.Path;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreFolder;
import org.goldenthread.answer.web.Site;
import org.goldenthread.answer.web.WebServer;

/** The product, with room for a caller who asks without pause; with or without kept answers. */
public final class GoldenThreadServer {

  private GoldenThreadServer() {}

  /** {@code GoldenThreadServer STORE kept|fresh}. */
  public static void main(String[] args) {
    Limits limits =
        Limits.standard()
            .with(Limit.REQUESTS_A_MINUTE, Integer.MAX_VALUE)
            .with(Limit.QUERY_TIME_A_MINUTE, Integer.MAX_VALUE);
    if (args[1].equals("fresh")) {
      limits = limits.with(Limit.KEPT_ANSWERS, 1); // A byte: room for none.
    }
    Path home = Path.of(System.getProperty("golden-thread.home", "."));
    Catalogue catalogue = Catalogue.read(home.resolve("queries"));
    WebServer server =
        WebServer.start("127.0.0.1", 0, new Site(new StoreFolder(Path.of(args[0])).open(), catalogue, limits));
    Child.ready(server.port());
  }
}
