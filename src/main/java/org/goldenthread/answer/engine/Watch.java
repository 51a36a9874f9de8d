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
 * Watches one running question: stops it at its deadline, when a function of it makes too much,
 * when it holds more than one question may, or when memory runs short.
 *
 * <pre>{@code
 * Watch.over(Duration.ofSeconds(10), watch -> run(query, watch.signal()));
 * }</pre>
 *
 * <p>The thread that runs the question finds its watch anywhere below; others may stop it.
 */
public final class Watch {

  private static final ThreadLocal<@Nullable Watch> CURRENT = new ThreadLocal<>();
  private static final long PIECE = 256 * 1024;

  private final long endNanos;
  private final String tooLate;
  private final Budget budget;
  private final Allocation allocation = Allocation.ofThisThread();
  private final AtomicBoolean signal = new AtomicBoolean();
  private final AtomicReference<@Nullable Failure> reason = new AtomicReference<>();

  /** Bytes that the question holds, and those of them that were taken from the budget. */
  private long held;

  private long taken;

  /** Where the texts that functions make are counted: at the part of the query that uses them. */
  private Account texts = new Account(this);

  private Watch(Duration deadline, Budget budget) {
    this.budget = budget;
    this.endNanos = System.nanoTime() + deadline.toNanos();
    this.tooLate =
        "The question was stopped after " + deadline.toMillis() + " ms; ask for less at once.";
  }

  /**
   * Does the work for the catalogue under a watch; within another watch, that one goes on.
   *
   * @throws Failure that says why the work was stopped, also when it came to some end
   */
  public static <T> T over(Duration deadline, Function<Watch, T> work) {
    return over(deadline, Budget.ofAnswers(), work);
  }

  /**
   * Does the work under a watch; within another watch, that one goes on. What the work holds is
   * taken from the budget, and given back at its end.
   *
   * @throws Failure that says why the work was stopped, also when it came to some end
   */
  public static <T> T over(Duration deadline, Budget budget, Function<Watch, T> work) {
    Watch outer = CURRENT.get();
    if (outer != null) {
      return work.apply(outer);
    }
    Watch watch = new Watch(deadline, budget);
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
      watch.budget.giveBack(watch.taken);
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

  /**
   * The question that runs in this thread holds so many more bytes until it ends.
   *
   * @throws QueryCancelledException when that is too much
   */
  public static void holds(long bytes) {
    Watch watch = CURRENT.get();
    if (watch != null) {
      watch.hold(bytes);
    }
  }

  /** An account of a part of the question that runs in this thread. */
  static Account account() {
    return new Account(CURRENT.get());
  }

  /** Has the texts made from now on counted there; answers where they were counted before. */
  static Account countTexts(Account there) {
    Watch watch = CURRENT.get();
    if (watch == null) {
      return there;
    }
    Account before = watch.texts;
    watch.texts = there;
    return before;
  }

  /** A function makes a text. */
  static void makes(long bytes) {
    Watch watch = CURRENT.get();
    if (watch != null) {
      watch.texts.add(bytes);
    }
  }

  /** Fewer, when negative. What is taken from the budget is taken in large pieces. */
  void hold(long more) {
    held += more;
    if (more > 0 && held > Limit.QUESTION_MEMORY.standard()) {
      throw refuse(
          Failure.Code.EXHAUSTED,
          "The question was stopped because it holds more than the "
              + Limit.QUESTION_MEMORY.standard()
              + " bytes that one question may; ask for less at once.");
    }
    long pieces = Math.floorDiv(held + PIECE - 1, PIECE) * PIECE;
    if (more > 0 && pieces > taken) {
      try {
        budget.take(pieces - taken);
      } catch (Failure full) {
        throw refuse(full.code(), full.getMessage());
      }
      taken = pieces;
    } else if (pieces < taken - PIECE) {
      budget.giveBack(taken - pieces);
      taken = pieces;
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
