package org.goldenthread.answer.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Watches one running question: stops it at its deadline, when a function of it makes too much, or
 * when memory runs short.
 *
 * <pre>{@code
 * Watch.over(Duration.ofSeconds(10), watch -> run(query, watch.signal()));
 * }</pre>
 *
 * <p>The thread that runs the question finds its watch anywhere below; others may stop it.
 */
public final class Watch {

  private static final ThreadLocal<@Nullable Watch> CURRENT = new ThreadLocal<>();

  private final long endNanos;
  private final String tooLate;
  private final Allocation allocation = Allocation.ofThisThread();
  private final AtomicBoolean signal = new AtomicBoolean();
  private final AtomicReference<@Nullable Failure> reason = new AtomicReference<>();

  private Watch(Duration deadline) {
    this.endNanos = System.nanoTime() + deadline.toNanos();
    this.tooLate =
        "The question was stopped after " + deadline.toMillis() + " ms; ask for less at once.";
  }

  /**
   * Does the work under a watch; within another watch, that one goes on.
   *
   * @throws Failure that says why the work was stopped, also when it came to some end
   */
  public static <T> T over(Duration deadline, Function<Watch, T> work) {
    Watch outer = CURRENT.get();
    if (outer != null) {
      return work.apply(outer);
    }
    Watch watch = new Watch(deadline);
    CURRENT.set(watch);
    Watchdog.guard(watch);
    try {
      T result = work.apply(watch);
      watch.throwReason(null);
      return result;
    } catch (QueryCancelledException e) {
      watch.throwReason(e);
      throw new Failure(Failure.Code.TIMEOUT, watch.tooLate, e);
    } catch (StackOverflowError e) {
      throw new Failure(
          Failure.Code.USAGE, "This query is nested too deeply; write it flatter.", e);
    } finally {
      Watchdog.release(watch);
      CURRENT.remove();
    }
  }

  /** Set when the question must stop; the engine looks at it between two rows. */
  public AtomicBoolean signal() {
    return signal;
  }

  /** Why the question was stopped, if it was. */
  public Optional<Failure> reason() {
    return Optional.ofNullable(reason.get());
  }

  /** Stops the question that runs in this thread; to be thrown by the caller. */
  public static QueryCancelledException refuse(Failure.Code code, String sentence) {
    Failure why = new Failure(code, sentence);
    Watch watch = CURRENT.get();
    if (watch == null) {
      throw why;
    }
    watch.stop(why);
    return new QueryCancelledException();
  }

  /**
   * Ends long work of this thread when its question must stop.
   *
   * @throws QueryCancelledException to be let through to where the question began
   */
  public static void check() {
    Watch watch = CURRENT.get();
    if (watch != null && (watch.signal.get() || watch.stopIfLate())) {
      throw new QueryCancelledException();
    }
  }

  /** Stops a question for the first reason given. */
  public void stop(Failure why) {
    reason.compareAndSet(null, why);
    signal.set(true);
  }

  /** Stops a question whose time is over, and tells whether it is. */
  boolean stopIfLate() {
    boolean late = System.nanoTime() - endNanos > 0;
    if (late) {
      stop(new Failure(Failure.Code.TIMEOUT, tooLate));
    }
    return late;
  }

  Allocation allocation() {
    return allocation;
  }

  private void throwReason(@Nullable Throwable cause) {
    Failure why = reason.get();
    if (why != null) {
      throw cause == null ? why : new Failure(why.code(), why.getMessage(), cause);
    }
  }
}
