package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks after the health of the server learns at once that its data are gone. */
final class HealthTest {

  /** A second is what is promised; a busy machine must not fail the test. */
  private static final long MUCH_TOO_LONG_MS = 10_000;

  @TempDir private Path folder;
  private final CountDownLatch end = new CountDownLatch(1);
  private Store whole;
  private FailingStore store;
  private WebServer server;

  @BeforeEach
  void start() throws IOException {
    whole = Fixture.store(folder);
    store = new FailingStore(whole);
    server =
        WebServer.start("127.0.0.1", 0, new Site(store, Fixture.catalogue(), Limits.standard()));
    assertEquals(200, get("/health").status());
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.close();
    whole.close();
  }

  @Test
  void dataThatAreGoneAreMissed() throws IOException {
    store.now = Store.of(DatasetGraphFactory.create(), Fixture.draft());
    assertIll("The store holds 0 statements");
  }

  @Test
  void aQuestionThatFailsIsTold() throws IOException {
    store.before =
        () -> {
          throw new IllegalStateException("broken");
        };
    assertIll("The store answers no question.");
  }

  @Test
  void anErrorIsToldToo() throws IOException {
    store.before =
        () -> {
          throw new InternalError("a fault occurred in an unsafe memory access operation");
        };
    assertIll("The store answers no question.");
  }

  @Test
  void aQuestionThatNeverEndsIsTold() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    store.before =
        () -> {
          begun.countDown();
          await(end);
        };
    server.show(new Site(store, Fixture.catalogue(), Limits.standard()));
    assertIll("The store does not answer within a second.");
    assertTrue(begun.await(1, TimeUnit.SECONDS));
  }

  @Test
  void whatRecoversIsWellAgain() throws Exception {
    store.now = Store.of(DatasetGraphFactory.create(), Fixture.draft());
    assertIll("The store holds 0 statements");
    store.now = whole;
    for (int i = 0; i < 100 && get("/health").status() != 200; i++) {
      Thread.sleep(50);
    }
    assertEquals(200, get("/health").status());
  }

  private void assertIll(String sentence) throws IOException {
    long start = System.nanoTime();
    Sender.Reply reply = get("/health");
    while (reply.status() == 200) {
      reply = get("/health");
    }
    long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    assertEquals(503, reply.status());
    assertTrue(reply.text().contains(sentence), reply.text());
    assertTrue(ms < MUCH_TOO_LONG_MS, ms + " ms");
    System.out.println("illness told after " + ms + " ms: " + sentence);
    assertEquals(200, get("/").status());
  }

  private Sender.Reply get(String address) throws IOException {
    return new Sender(server.port()).get(address);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A store that something happens to while it is open. */
  private static final class FailingStore implements Store {

    private final Manifest manifest;
    private volatile Store now;
    private volatile Runnable before = () -> {};

    FailingStore(Store whole) {
      this.manifest = whole.manifest();
      this.now = whole;
    }

    @Override
    public Manifest manifest() {
      return manifest;
    }

    @Override
    public <T> T select(
        Query query, Binding values, Duration deadline, Function<RowSet, T> reader) {
      before.run();
      return now.select(query, values, deadline, reader);
    }

    @Override
    public List<Quad> find(Node graph, Node subject, Node predicate, Node object, int limit) {
      before.run();
      return now.find(graph, subject, predicate, object, limit);
    }

    @Override
    public long count() {
      before.run();
      return now.count();
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reader) {
      before.run();
      return now.read(reader);
    }

    @Override
    public DatasetGraph dataset() {
      return now.dataset();
    }

    @Override
    public void close() {}
  }
}
