package org.goldenthread.answer.engine;

import java.util.concurrent.atomic.AtomicLong;
import org.goldenthread.fault.Failure;

/**
 * The memory that all that is under way may hold together. The largest heap is parted once and for
 * all: a quarter for the queries of visitors and their answers, an eighth for the answers of the
 * catalogue, a sixteenth for bodies of requests (and one for answers that are kept), so that none
 * takes what the others need; half of it is left to the data and to what is short-lived. Safe for
 * use by many threads.
 */
public final class Budget {

  private static final Budget QUERIES = share(4);
  private static final Budget ANSWERS = share(8);
  private static final Budget BODIES = share(16);

  private final AtomicLong left;

  /** A budget of so many bytes. */
  public Budget(long bytes) {
    this.left = new AtomicLong(bytes);
  }

  private static Budget share(int part) {
    return new Budget(Runtime.getRuntime().maxMemory() / part);
  }

  /** That of free queries, and of their answers until they are sent. */
  public static Budget ofQueries() {
    return QUERIES;
  }

  /** That of the questions of the catalogue, and of their answers until they are sent. */
  public static Budget ofAnswers() {
    return ANSWERS;
  }

  /** That of the bodies of requests that come in. */
  public static Budget ofBodies() {
    return BODIES;
  }

  /**
   * Takes bytes, to be given back by the one who took them.
   *
   * @throws Failure of code {@code BUSY} when there are not so many left
   */
  public void take(long bytes) {
    if (left.addAndGet(-bytes) < 0) {
      left.addAndGet(bytes);
      throw new Failure(
          Failure.Code.BUSY,
          "The answers under way fill the memory that there is for them; ask for less at once, or"
              + " again in a few seconds.");
    }
  }

  /** Gives back what was taken. */
  public void giveBack(long bytes) {
    left.addAndGet(bytes);
  }

  /** Bytes that may still be taken. */
  public long left() {
    return left.get();
  }
}
