package org.goldenthread.command;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/**
 * Tells what is being done, once it has taken longer than a second.
 *
 * <p>Safe for use by many threads.
 */
final class Progress implements AutoCloseable {

  private static final long PATIENCE_MS = 1_000;

  private final PrintWriter err;
  private final Thread clock;
  private String step = "";
  private boolean shown;
  private boolean late;

  Progress(PrintWriter err) {
    this.err = err;
    this.clock = new Thread(this::waitAndShow, "progress");
    clock.setDaemon(true);
    clock.start();
  }

  /** Says what begins now. */
  synchronized void step(String words) {
    step = words;
    shown = false;
    showIfLate();
  }

  private void waitAndShow() {
    try {
      TimeUnit.MILLISECONDS.sleep(PATIENCE_MS);
      synchronized (this) {
        late = true;
        showIfLate();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Closed in time: nothing to show.
    }
  }

  private synchronized void showIfLate() {
    if (late && !shown && !step.isEmpty()) {
      err.println(step + " ...");
      shown = true;
    }
  }

  @Override
  public void close() {
    clock.interrupt();
  }
}
