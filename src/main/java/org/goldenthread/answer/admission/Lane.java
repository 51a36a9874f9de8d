package org.goldenthread.answer.admission;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.goldenthread.fault.Failure;

/**
 * Lets as many questions through at once as allowed. The others wait for a while: the next turn
 * goes to the caller who has fewest, and among those to the one who waits longest. Safe for use by
 * many threads.
 */
final class Lane implements AutoCloseable {

  /** Deep queries are walked by recursion; this is enough for the deepest that the gate lets in. */
  private static final long STACK_BYTES = 32L * 1024 * 1024;

  /** What a question may need to notice that it was stopped. */
  private static final Duration GRACE = Duration.ofMillis(400);

  private static final int MOST_STUCK = 4;

  private final Size size;
  private final ExecutorService threads;
  private final Map<String, Integer> running = new HashMap<>();
  private final Deque<Waiter> waiting = new ArrayDeque<>();
  private int free;
  private int stuck;

  /**
   * How many may do what.
   *
   * @param atOnce questions that run at once
   * @param each of them, those of one caller
   * @param waiting questions that wait
   * @param patience how long one waits
   */
  record Size(int atOnce, int each, int waiting, Duration patience) {}

  private record Waiter(String caller, CompletableFuture<Turn> turn) {}

  Lane(String name, Size size) {
    this.size = size;
    this.free = size.atOnce();
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
  <T> T here(String caller, Supplier<T> work) {
    Turn turn = turn(caller);
    try {
      return work.get();
    } finally {
      turn.end();
    }
  }

  /**
   * Does the work in a thread with a stack of known size. Shortly after the deadline the caller has
   * an answer and the next caller the turn, whatever the thread does; threads that do not come back
   * are counted, and when there are too many, nothing is begun.
   *
   * @throws Failure of code {@code BUSY} when too many are asking, or that says why it was stopped
   */
  <T> T apart(String caller, Duration deadline, Supplier<T> work) {
    if (stuck() >= MOST_STUCK) {
      throw busy();
    }
    Turn turn = turn(caller);
    CompletableFuture<T> result = new CompletableFuture<>();
    threads.execute(
        () -> {
          try {
            result.complete(work.get());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          } finally {
            turn.end();
          }
        });
    try {
      return await(result, deadline.plus(GRACE));
    } catch (TimeoutException e) {
      turn.giveUp();
      throw new Failure(
          Failure.Code.TIMEOUT, "The question takes too long; ask for less at once.", e);
    }
  }

  /** Threads that go on although nobody waits for them. */
  synchronized int stuck() {
    return stuck;
  }

  private Turn turn(String caller) {
    CompletableFuture<Turn> turn = queue(caller);
    try {
      return turn.get(size.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw leave(turn);
    } catch (TimeoutException | ExecutionException e) {
      throw leave(turn);
    }
  }

  private synchronized CompletableFuture<Turn> queue(String caller) {
    CompletableFuture<Turn> turn = new CompletableFuture<>();
    waiting.add(new Waiter(caller, turn));
    grant();
    if (!turn.isDone() && waiting.size() > size.waiting()) {
      throw leave(turn);
    }
    return turn;
  }

  private synchronized Failure leave(CompletableFuture<Turn> turn) {
    waiting.removeIf(waiter -> waiter.turn() == turn);
    if (turn.isDone() && !turn.isCompletedExceptionally()) {
      turn.join().end();
    }
    return busy();
  }

  private synchronized void grant() {
    while (free > 0) {
      Optional<Waiter> next =
          waiting.stream()
              .filter(waiter -> turnsOf(waiter.caller()) < size.each())
              .min(Comparator.comparingInt(waiter -> turnsOf(waiter.caller())));
      if (next.isEmpty()) {
        return;
      }
      waiting.remove(next.get());
      free--;
      running.merge(next.get().caller(), 1, Integer::sum);
      next.get().turn().complete(new Turn(next.get().caller()));
    }
  }

  private int turnsOf(String caller) {
    return running.getOrDefault(caller, 0);
  }

  private static Failure busy() {
    return new Failure(
        Failure.Code.BUSY, "Too many questions are being answered; ask again in a few seconds.");
  }

  private static <T> T await(CompletableFuture<T> result, Duration longest)
      throws TimeoutException {
    try {
      return result.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
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

  /** The right to run, which is given back once. */
  private final class Turn {

    private final String caller;
    private boolean ended;
    private boolean givenUp;

    Turn(String caller) {
      this.caller = caller;
    }

    /** The work is done. */
    void end() {
      synchronized (Lane.this) {
        if (givenUp) {
          stuck--;
        } else {
          giveBack();
        }
        ended = true;
      }
    }

    /** Nobody waits for the work any more. */
    void giveUp() {
      synchronized (Lane.this) {
        if (!ended) {
          givenUp = true;
          stuck++;
          giveBack();
        }
      }
    }

    private void giveBack() {
      free++;
      running.computeIfPresent(caller, (name, turns) -> turns == 1 ? null : turns - 1);
      grant();
    }
  }
}
