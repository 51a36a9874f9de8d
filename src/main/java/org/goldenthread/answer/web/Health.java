package org.goldenthread.answer.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.goldenthread.answer.admission.Admission;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;

/**
 * Tells whether the data answer: asks a question of the catalogue, counts the statements and
 * compares with what was published. Whoever asks has an answer within a second.
 *
 * <p>All who ask at about the same time share one look. Where a look takes longer, as in a large
 * store on disk, the one before is told as long as it is not old. Safe for use by many threads.
 */
final class Health {

  private static final String QUESTION = "documents";
  private static final Duration PATIENCE = Duration.ofMillis(700);
  private static final Duration FRESH = Duration.ofMillis(200);
  private static final Duration OLD = Duration.ofMinutes(1);

  /** A look longer than our patience holds as many times as long, so that it is a small load. */
  private static final int WORTH = 10;

  private final Store store;
  private final Optional<Asker> asker;
  private final Admission admission;
  private Optional<Look> current = Optional.empty();
  private Optional<Look> before = Optional.empty();

  /** What a look found: how many statements there are, and how long it took to count them. */
  private record Found(long statements, Duration took) {}

  /** A look at the store, which may still be going on. */
  private record Look(long start, CompletableFuture<Found> found) {

    boolean isYounger(Duration age) {
      return System.nanoTime() - start < age.toNanos();
    }

    /** Whether it is done, and what it found no longer holds. */
    boolean isOver() {
      return found.isDone() && !isYounger(FRESH) && !isYounger(holds());
    }

    private Duration holds() {
      Duration took = found.isCompletedExceptionally() ? Duration.ZERO : found.join().took();
      return took.compareTo(PATIENCE) > 0 ? took.multipliedBy(WORTH) : Duration.ZERO;
    }
  }

  Health(Site site, Asker asker, Admission admission) {
    this.admission = admission;
    this.store = site.store();
    this.asker = Optional.of(asker).filter(each -> each.knows(QUESTION));
  }

  void check(Context request) {
    Manifest published = store.manifest();
    long counted = counted();
    if (counted != published.quads() || counted == 0) {
      throw new Failure(
          Failure.Code.STORE,
          "The store holds "
              + counted
              + " statements where "
              + published.quads()
              + " were published.");
    }
    Map<String, Object> health = new LinkedHashMap<>();
    health.put("status", "ok");
    health.put("version", published.version());
    health.put("statements", counted);
    health.put("stuck", admission.stuck());
    request.header("Cache-Control", "no-store").json(health);
  }

  private long counted() {
    Look look = current();
    try {
      return look.found.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).statements();
    } catch (TimeoutException e) {
      return lastKnown()
          .orElseThrow(
              () ->
                  new Failure(Failure.Code.STORE, "The store does not answer within a second.", e));
    } catch (ExecutionException e) {
      throw new Failure(Failure.Code.STORE, "The store answers no question.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(Failure.Code.STORE, "The server is being stopped.", e);
    }
  }

  private synchronized Look current() {
    Look look = current.orElseGet(this::begin);
    if (look.isOver()) {
      before = Optional.of(look);
      look = begin();
    }
    current = Optional.of(look);
    return look;
  }

  private synchronized Optional<Long> lastKnown() {
    return before
        .filter(look -> !look.found.isCompletedExceptionally())
        .filter(look -> look.isYounger(OLD.plus(look.holds())))
        .map(look -> look.found.join().statements());
  }

  private Look begin() {
    long start = System.nanoTime();
    return new Look(
        start, CompletableFuture.supplyAsync(() -> look(start), work -> thread(work).start()));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "health");
    thread.setDaemon(true);
    return thread;
  }

  private Found look(long start) {
    asker.ifPresent(each -> each.ask(QUESTION, Map.of()));
    long statements = store.count();
    return new Found(statements, Duration.ofNanos(System.nanoTime() - start));
  }
}
