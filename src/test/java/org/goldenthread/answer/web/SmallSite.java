package org.goldenthread.answer.web;

import java.nio.file.Path;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;

/** A running server that shows the small graph of the fixture. */
final class SmallSite implements AutoCloseable {

  private final Store store;
  private final WebServer server;

  private SmallSite(Store store) {
    this.store = store;
    this.server =
        WebServer.start("127.0.0.1", 0, new Site(store, Fixture.catalogue(), Limits.standard()));
  }

  /** Serves from a store in this folder. */
  static SmallSite in(Path folder) {
    return new SmallSite(Fixture.store(folder));
  }

  Store store() {
    return store;
  }

  /** A way to talk with it. */
  Conversation conversation() {
    return new Conversation(server);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
