package org.goldenthread.answer.web;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.fault.Failure;

/**
 * Lets as many questions through at once as allowed; a few wait for their turn, and the rest are
 * told to come back. Safe for use by many threads.
 */
final class Lane implements AutoCloseable {

  /** Deep queries are walked by recursion; this is enough for the deepest that the gate lets in. */
  private static final long STACK_BYTES = 32L * 1024 * 1024;

  /** What a question may need to notice that it was stopped. */
  private static final Duration GRACE = Duration.ofMillis(400);

  private final Semaphore turns;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int mayWait;
  private final Duration patience;
  private final ExecutorService threads;

  Lane(String name, int atOnce, int mayWait, Duration patience) {
    this.turns = new Semaphore(atOnce, true);
    this.mayWait = mayWait;
    this.patience = patience;
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(null, work, name, STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Does the work in the thread of the caller.
   *
   * @throws Failure of code {@code BUSY} when too many are asking
   */
  <T> T here(Supplier<T> work) {
    takeTurn();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  /**
   * Does the work under a watch in a thread with a stack of known size; the caller has its answer
   * shortly after the deadline in any case.
   *
   * @throws Failure of code {@code BUSY} when too many are asking, or that says why it was stopped
   */
  <T> T apart(Duration deadline, Function<Watch, T> work) {
    takeTurn();
    Future<T> result;
    try {
      result = threads.submit(inTurn(() -> Watch.over(deadline, work)));
    } catch (RuntimeException | Error e) {
      turns.release();
      throw e;
    }
    return await(result, deadline.plus(GRACE));
  }

  private <T> Callable<T> inTurn(Callable<T> work) {
    return () -> {
      try {
        return work.call();
      } finally {
        turns.release();
      }
    };
  }

  private void takeTurn() {
    if (turns.tryAcquire()) {
      return;
    }
    try {
      if (waiting.incrementAndGet() > mayWait
          || !turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static Failure busy() {
    return new Failure(
        Failure.Code.BUSY, "Too many questions are being answered; ask again in a few seconds.");
  }

  private static <T> T await(Future<T> result, Duration longest) {
    try {
      return result.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    } catch (TimeoutException e) {
      throw new Failure(
          Failure.Code.TIMEOUT, "The question takes too long; ask for less at once.", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Failure failure) {
        throw failure;
      }
      if (cause instanceof OutOfMemoryError) {
        throw new Failure(
            Failure.Code.EXHAUSTED, "The question needs more memory than there is.", cause);
      }
      throw new IllegalStateException("A question ended in an unforeseen way.", cause);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
