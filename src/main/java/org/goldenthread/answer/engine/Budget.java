package org.goldenthread.answer.engine;

import java.util.concurrent.atomic.AtomicLong;
import org.goldenthread.fault.Failure;

/**
 * The memory that all requests and answers under way may hold together, whatever they are: a share
 * of the largest heap. What a running question holds besides is watched by its {@link Watch}. Safe
 * for use by many threads.
 */
public final class Budget {

  private static final int SHARE = 8;
  private static final Budget OF_THE_PROGRAM = new Budget(Runtime.getRuntime().maxMemory() / SHARE);

  private final AtomicLong left;

  /** A budget of so many bytes. */
  public Budget(long bytes) {
    this.left = new AtomicLong(bytes);
  }

  /** The one budget of this program. */
  public static Budget ofTheProgram() {
    return OF_THE_PROGRAM;
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
