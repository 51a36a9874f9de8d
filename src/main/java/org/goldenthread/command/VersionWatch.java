package org.goldenthread.command;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again whether a place has a new version, and hands it over, opened. A version
 * that cannot be opened is told of once and not handed over.
 */
final class VersionWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(VersionWatch.class);
  private static final long PAUSE_MS = 1_000;

  private final Depot depot;
  private final Consumer<Store> receiver;
  private final ScheduledExecutorService clock;
  private final ScheduledFuture<?> looking;
  private String shown;
  private String trouble = "";

  /** Watches a place whose version {@code shown} is in use. */
  VersionWatch(Depot depot, String shown, Consumer<Store> receiver) {
    this.depot = depot;
    this.shown = shown;
    this.receiver = receiver;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "version-watch");
              thread.setDaemon(true);
              return thread;
            });
    this.looking =
        clock.scheduleWithFixedDelay(this::look, PAUSE_MS, PAUSE_MS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      if (!depot.manifest().map(Manifest::version).orElse(shown).equals(shown)) {
        show(depot.open());
      }
      trouble = "";
    } catch (Failure e) {
      tell(e.getMessage());
    } catch (RuntimeException | LinkageError e) {
      tell("A new version cannot be shown: " + e);
    }
  }

  /** A version that cannot be shown is closed: it would be opened again every second. */
  private void show(Store next) {
    boolean accepted = false;
    try {
      receiver.accept(next);
      accepted = true;
    } finally {
      if (!accepted) {
        next.close();
      }
    }
    shown = next.manifest().version();
    LOG.info("Version {} is shown now, {} statements.", shown, next.manifest().quads());
  }

  private void tell(String sentence) {
    if (!sentence.equals(trouble)) {
      trouble = sentence;
      LOG.warn("{} The version before stays in use.", sentence);
    }
  }

  @Override
  public void close() {
    looking.cancel(false);
    clock.shutdownNow();
  }
}
